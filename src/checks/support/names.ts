import type { FindingCell } from '../../core/finding';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { DisclosureTable, TableLine, TableList } from '../../core/table';
import { normaliseCaption, withoutNumbering } from '../../recognise/normalise';
import { shown } from './finding';

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

/** The cells of name and code; of a code in several columns the last, which tells its line from the others of its 类. */
export function nameAndCodeCells({ at, captionCell, codeCell }: TableLine, snapshot: WorkbookSnapshot): readonly FindingCell[] {
  const caption = captionCell === undefined ? [] : [shown(snapshot, captionCell)];
  if (codeCell === undefined || captionCell?.column === codeCell.column) return caption;
  const columns = Math.max(1, (captionCell?.column ?? codeCell.column) - codeCell.column);
  const parts = Array.from({ length: columns }, (_, index) => shown(snapshot, { sheet: codeCell.sheet, row: at, column: codeCell.column + index }));
  const last = parts.findLast(({ text }) => /^\d+$/.test(normaliseCaption(text)));
  return [...caption, last ?? shown(snapshot, codeCell)];
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
