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
  const names = new Map<string, string>();
  const known = (caption: string): string => {
    const name = names.get(caption) ?? nameOf(caption);
    names.set(caption, name);
    return name;
  };
  return list.lines.flatMap((line) => {
    // In 收支总表 the name alone stands for the class.
    if (line.code === undefined || (line.codeCell === undefined && list.key !== 'expenditure') || !digit.test(line.code) || !isWhole(line.code, list)) return [];
    const name = known(line.caption);
    return name === '' ? [] : [{ line, name }];
  });
}

/** A caption without item number, printed code and remarks of level: `201 一般公共服务支出（类）`. */
export function nameOf(caption: string): string {
  return withoutNumbering(normaliseCaption(caption).replace(/^\d{3,9}/, '')).replace(/\([类款项]\)$/, '');
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

function isWhole(code: string, { classification }: TableList): boolean {
  return code.length === 3 || code.length === 5 || (code.length === 7 && classification === 'functional');
}
