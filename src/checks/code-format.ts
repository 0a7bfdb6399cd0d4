import { address, cellKey } from '../core/cell';
import type { Finding, FindingCell } from '../core/finding';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { DisclosureTable, TableLine, TableList } from '../core/table';
import { normaliseCaption } from '../recognise/normalise';
import type { Check } from './check';
import { addresses, findingIn, shown } from './support/finding';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { head, say } = wording('code-format');

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
    const findings = lists.flatMap(({ table, list }) => judge(table, list, snapshot));
    // Two lists with one measure each share their code cells.
    return { kind: 'ran', findings: [...new Map(findings.map((each) => [`${each.severity}${each.cells.map(cellKey).join()}`, each])).values()] };
  },
};

function judge(table: DisclosureTable, list: TableList, snapshot: WorkbookSnapshot): readonly Finding[] {
  const first = firstCodeColumns(list);
  const parts = list.turned ? [] : list.lines.flatMap((line) => partsOf(line, first.get(line.captionCell?.column) ?? 0, snapshot));
  const isParted = parts.some(({ place }) => place > 0);
  if (!isParted || parts.some(({ digits }) => digits.length >= 5)) return judgeWholeCodes(table, list, snapshot);
  const padsElsewhere = parts.some(({ place, digits }) => place > 0 && digits.startsWith('0'));
  const isUnpadded = ({ place, digits }: CodePart) => place > 0 && digits.length === 1;
  const broken = parts.filter((part) => (isUnpadded(part) ? padsElsewhere : part.digits.length !== (part.place === 0 ? 3 : 2)));
  const unpadded = padsElsewhere ? [] : parts.filter(isUnpadded);
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
  for (const { codeCell, captionCell } of list.lines) if (codeCell !== undefined) first.set(captionCell?.column, Math.min(first.get(captionCell?.column) ?? Infinity, codeCell.column));
  return first;
}

function judgeWholeCodes(table: DisclosureTable, list: TableList, snapshot: WorkbookSnapshot): readonly Finding[] {
  const cells = list.lines.flatMap(({ code, codeCell }) => (code === undefined || codeCell === undefined || (code.length >= 3 && code.length % 2 === 1) ? [] : [shown(snapshot, codeCell)]));
  if (cells.length === 0) return [];
  const items = cells.map((cell) => `${address(cell)} ${cell.text.trim()}`);
  return [findingIn(table, head.id, 'warning', say((words, nameOf) => words.length(nameOf(table), items)), cells, `${list.key}-length`)];
}

/** The cells of the code columns of a line, from the first code column of its list up to its caption. */
function partsOf({ at, code, codeCell, captionCell }: TableLine, first: number, snapshot: WorkbookSnapshot): readonly CodePart[] {
  if (codeCell === undefined || captionCell === undefined || captionCell.column <= codeCell.column) return [];
  const parts: CodePart[] = [];
  for (let column = first; column < captionCell.column; column++) {
    const cell = shown(snapshot, { sheet: codeCell.sheet, row: at, column });
    const digits = /^\d+$/.test(cell.text) ? cell.text : normaliseCaption(cell.text);
    if (!/^\d+$/.test(digits)) continue;
    const place = column - first;
    parts.push({ cell, digits, place, right: rightPart(digits, place, code) });
  }
  return parts;
}

function rightPart(digits: string, place: number, code: string | undefined): string | undefined {
  const right = place === 0 ? code?.slice(0, 3) : code?.slice(1 + 2 * place, 3 + 2 * place);
  return right === undefined || right === digits || right.length !== (place === 0 ? 3 : 2) ? undefined : right;
}
