import type { DisclosureTable, TableLine, TableList } from '../../core/table';
import { normaliseCaption, withoutNumbering } from '../../recognise/normalise';

/** A line that prints a code and a name, the name in its comparison form. */
export interface LineName {
  readonly line: TableLine;
  readonly name: string;
}

/** Lines whose caption is the name of their code; in project tables it is the project's. */
export function namedLines(table: DisclosureTable, list: TableList): readonly LineName[] {
  if (table.layout === 'project-expenditure' || list.classification === undefined) return [];
  const digit = list.classification === 'functional' ? /^2/ : /^[35]/;
  return list.lines.flatMap((line) => {
    if (line.code === undefined || line.codeCell === undefined || !digit.test(line.code) || !isWhole(line.code, list)) return [];
    const name = nameOf(line.caption);
    return name === '' ? [] : [{ line, name }];
  });
}

/** A caption without item number, printed code and remarks of level: `201 一般公共服务支出（类）`. */
export function nameOf(caption: string): string {
  return withoutNumbering(normaliseCaption(caption).replace(/^\d{3,9}/, '')).replace(/\([类款项]\)$/, '');
}

/** Whether two names say the same in slightly other words, or one is a local detail of the other. */
export function sameWording(official: string, name: string): boolean {
  const [left, right] = [plain(official), plain(name)];
  return left === right || (Math.min(left.length, right.length) >= 2 && (left.includes(right) || right.includes(left)));
}

function plain(name: string): string {
  return name
    .replaceAll('其它', '其他')
    .replace(/[()、,，和与及的]/g, '')
    .replace(/(?:支出|费用|费)$/, '');
}

function isWhole(code: string, { classification }: TableList): boolean {
  return code.length === 3 || code.length === 5 || (code.length === 7 && classification === 'functional');
}
