import type { FindingCell } from '../../model/finding';
import { textAt, type SheetSnapshot } from '../../core/snapshot';
import type { TableList } from '../../model/table';
import { isDigits, normaliseCaption } from '../../core/captions';

/** One part (类, 款 or 项) of a code as printed, and what it must be where the line tells. */
export interface CodePart {
  readonly cell: FindingCell;
  readonly digits: string;
  readonly place: number;
  readonly right: string | undefined;
}

/** The parts of codes that are not of their usual length, and whether the list pads 款 and 项 with noughts. */
export interface CodeParts {
  readonly odd: readonly CodePart[];
  readonly padsElsewhere: boolean;
}

/** Looks at the code columns of each line, up to its caption; undefined where the codes of a list stand whole. */
export function partsOf(list: TableList, sheet: SheetSnapshot | undefined): CodeParts | undefined {
  if (list.turned || sheet === undefined) return undefined;
  const firstColumns = firstCodeColumns(list);
  const odd: CodePart[] = [];
  let isParted = false;
  let padsElsewhere = false;
  for (const { at, code, codeCell, captionCell } of list.lines) {
    if (codeCell === undefined || captionCell === undefined || captionCell.column <= codeCell.column) continue;
    const first = firstColumns.get(captionCell.column) ?? 0;
    for (let column = first; column < captionCell.column; column++) {
      const text = textAt(sheet, at, column);
      const digits = isDigits(text) ? text : normaliseCaption(text);
      if (!isDigits(digits)) continue;
      const place = column - first;
      if (digits.length >= 5) return undefined;
      if (place > 0) isParted = true;
      if (place > 0 && digits.startsWith('0')) padsElsewhere = true;
      if (digits.length !== (place === 0 ? 3 : 2))
        odd.push({
          cell: { sheet: codeCell.sheet, row: at, column, text },
          digits,
          place,
          right: rightPart(digits, place, code),
        });
    }
  }
  return isParted ? { odd, padsElsewhere } : undefined;
}

function rightPart(digits: string, place: number, code: string | undefined): string | undefined {
  const right = place === 0 ? code?.slice(0, 3) : code?.slice(1 + 2 * place, 3 + 2 * place);
  return right === undefined || right === digits || right.length !== (place === 0 ? 3 : 2) ? undefined : right;
}

/** Of lists printed side by side each has code columns of its own: the first of them by the column of the captions. */
function firstCodeColumns(list: TableList): ReadonlyMap<number | undefined, number> {
  const first = new Map<number | undefined, number>();
  for (const { codeCell, captionCell } of list.lines)
    if (codeCell !== undefined && codeCell.column < (first.get(captionCell?.column) ?? Infinity))
      first.set(captionCell?.column, codeCell.column);
  return first;
}
