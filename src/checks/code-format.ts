import { address, cellKey } from '../core/cell';
import type { Finding, FindingCell } from '../core/finding';
import { textAt, type SheetSnapshot } from '../core/snapshot';
import type { DisclosureTable, TableList } from '../core/table';
import { normaliseCaption } from '../recognise/normalise';
import type { Check } from './check';
import { addresses, findingIn } from './support/finding';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { head, say } = wording('code-format');

const DIGITS = /^\d+$/;

/** One part (类, 款 or 项) of a code as printed, and what it must be where the line tells. */
interface CodePart {
  readonly cell: FindingCell;
  readonly digits: string;
  readonly place: number;
  readonly right: string | undefined;
}

/** 科目编码: a 类 has three digits, a 款 and a 项 two each; otherwise the line hangs in the air. */
export const codeFormat: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const lists = moneyTables(tables).flatMap((table) => table.lists.filter(({ classification }) => classification !== undefined).map((list) => ({ table, list })));
    if (lists.length === 0) return { kind: 'not-applicable' };
    const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const findings = lists.flatMap(({ table, list }) => judge(table, list, sheets.get(table.sheet)));
    // Two lists with one measure each share their code cells.
    return { kind: 'ran', findings: [...new Map(findings.map((each) => [`${each.severity}${each.cells.map(cellKey).join()}`, each])).values()] };
  },
};

function judge(table: DisclosureTable, list: TableList, sheet: SheetSnapshot | undefined): readonly Finding[] {
  const parts = partsOf(list, sheet);
  if (parts === undefined) return judgeWholeCodes(table, list, sheet);
  // One digit for a 款 or an 项 is a habit, unless the same list pads its others with a nought.
  const isHabit = ({ place, digits }: CodePart) => place > 0 && digits.length === 1 && !parts.padsElsewhere;
  const broken = parts.odd.filter((part) => !isHabit(part));
  const unpadded = parts.odd.filter(isHabit);
  const findings: Finding[] = [];
  if (broken.length > 0) {
    const items = broken.map(({ cell, digits, right }) => ({ cell: address(cell), printed: digits, right }));
    findings.push(findingIn(table, head.id, 'error', say((words, nameOf) => words.broken(nameOf(table), items)), broken.map(({ cell }) => cell), `${list.key}-broken`));
  }
  if (unpadded.length > 0) {
    const cells = unpadded.map(({ cell }) => cell);
    findings.push(findingIn(table, head.id, 'notice', say((words, nameOf) => words.unpadded(nameOf(table), addresses(cells))), cells, `${list.key}-unpadded`));
  }
  return findings;
}

/** Of lists printed side by side each has code columns of its own: the first of them by the column of the captions. */
function firstCodeColumns(list: TableList): ReadonlyMap<number | undefined, number> {
  const first = new Map<number | undefined, number>();
  for (const { codeCell, captionCell } of list.lines) if (codeCell !== undefined && codeCell.column < (first.get(captionCell?.column) ?? Infinity)) first.set(captionCell?.column, codeCell.column);
  return first;
}

function judgeWholeCodes(table: DisclosureTable, list: TableList, sheet: SheetSnapshot | undefined): readonly Finding[] {
  const cells: FindingCell[] = [];
  for (const { code, codeCell } of list.lines) {
    if (code === undefined || codeCell === undefined || (code.length >= 3 && code.length % 2 === 1)) continue;
    cells.push({ ...codeCell, text: sheet === undefined ? '' : textAt(sheet, codeCell.row, codeCell.column) });
  }
  if (cells.length === 0) return [];
  const items = cells.map((cell) => `${address(cell)} ${cell.text.trim()}`);
  return [findingIn(table, head.id, 'warning', say((words, nameOf) => words.length(nameOf(table), items)), cells, `${list.key}-length`)];
}

/** The parts of codes that are not of their usual length, and whether the list pads 款 and 项 with noughts. */
interface CodeParts {
  readonly odd: readonly CodePart[];
  readonly padsElsewhere: boolean;
}

/** Looks at the code columns of each line, up to its caption; undefined where the codes of a list stand whole. */
function partsOf(list: TableList, sheet: SheetSnapshot | undefined): CodeParts | undefined {
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
      const digits = DIGITS.test(text) ? text : normaliseCaption(text);
      if (!DIGITS.test(digits)) continue;
      const place = column - first;
      if (digits.length >= 5) return undefined;
      if (place > 0) isParted = true;
      if (place > 0 && digits.startsWith('0')) padsElsewhere = true;
      if (digits.length !== (place === 0 ? 3 : 2)) odd.push({ cell: { sheet: codeCell.sheet, row: at, column, text }, digits, place, right: rightPart(digits, place, code) });
    }
  }
  return isParted ? { odd, padsElsewhere } : undefined;
}

function rightPart(digits: string, place: number, code: string | undefined): string | undefined {
  const right = place === 0 ? code?.slice(0, 3) : code?.slice(1 + 2 * place, 3 + 2 * place);
  return right === undefined || right === digits || right.length !== (place === 0 ? 3 : 2) ? undefined : right;
}
