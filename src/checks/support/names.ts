import type { FindingCell } from '../../model/finding';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { oncePer } from '../../core/once-per';
import type { Classification, DisclosureTable, TableLine } from '../../model/table';
import { normaliseCaption, remembering, withoutNumbering } from '../../core/captions';
import { shown } from './finding';

/** Lines that print one code and one name, the name in its comparison form; in reading order. */
export interface SameName {
  readonly code: string;
  readonly name: string;
  readonly lines: readonly [TableLine, ...TableLine[]];
}

/** The names that a table prints for each code, in reading order. */
export type NamesByCode = ReadonlyMap<string, readonly SameName[]>;

/** The lines of a table whose caption is the name of their code. */
export const namesIn = oncePer(readNames);

function readNames(table: DisclosureTable): NamesByCode {
  const byCode = new Map<string, SameName[]>();
  // By code and name: a long list may print one code under very many names.
  const linesOf = new Map<string, [TableLine, ...TableLine[]]>();
  // In project tables a caption is the project's name.
  if (table.layout === 'project-expenditure') return byCode;
  for (const list of table.lists) {
    if (list.classification === undefined) continue;
    for (const line of list.lines) {
      const { code, codeCell } = line;
      // In 收支总表 the name alone stands for the class.
      if (
        code === undefined ||
        (codeCell === undefined && list.key !== 'expenditure') ||
        !isOf(list.classification, code)
      )
        continue;
      const name = nameOf(line.caption);
      if (name === '') continue;
      const key = `${code} ${name}`;
      const known = linesOf.get(key);
      if (known !== undefined) {
        known.push(line);
        continue;
      }
      const lines: [TableLine, ...TableLine[]] = [line];
      linesOf.set(key, lines);
      const names = byCode.get(code);
      if (names === undefined) byCode.set(code, [{ code, name, lines }]);
      else names.push({ code, name, lines });
    }
  }
  return byCode;
}

/** Whether a code is a whole one of its classification: 类, 款 or, of the functional ones, 项. */
function isOf(classification: Classification, code: string): boolean {
  const first = code.charAt(0);
  if (classification === 'functional')
    return first === '2' && (code.length === 3 || code.length === 5 || code.length === 7);
  return (first === '3' || first === '5') && (code.length === 3 || code.length === 5);
}

/** A caption without item number, printed code and remarks of level: `201 一般公共服务支出（类）`. */
export const nameOf = remembering((caption) =>
  withoutNumbering(normaliseCaption(caption).replace(/^[[【]?\d{3,9}[\]】]?[-—_:、.]?/, '')).replace(
    /\([类款项]\)$/,
    '',
  ),
);

/** The cells of name and code; of a code in several columns the last, which tells its line from the others of its 类. */
export function nameAndCodeCells(
  { at, captionCell, codeCell }: TableLine,
  snapshot: WorkbookSnapshot,
): readonly FindingCell[] {
  const caption = captionCell === undefined ? [] : [shown(snapshot, captionCell)];
  if (codeCell === undefined || captionCell?.column === codeCell.column) return caption;
  const columns = Math.max(1, (captionCell?.column ?? codeCell.column) - codeCell.column);
  const parts = Array.from({ length: columns }, (_, index) =>
    shown(snapshot, { sheet: codeCell.sheet, row: at, column: codeCell.column + index }),
  );
  const last = parts.findLast(({ text }) => /^\d+$/.test(normaliseCaption(text)));
  return [...caption, last ?? shown(snapshot, codeCell)];
}
