import { codesByName, entries, entry, isValidIn } from '../classification/codes';
import { address } from '../core/cell';
import type { Finding, FindingCell, Severity } from '../core/finding';
import type { DisclosureTable, TableLine } from '../core/table';
import { normaliseCaption } from '../recognise/normalise';
import type { Check, CheckInput } from './check';
import { findingIn, uniqueCells } from './support/finding';
import { nameAndCodeCells, namedLines, sameWording } from './support/names';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { head, say } = wording('code-name');

/** What is the matter with a name; only one that is another code's cannot be right. */
type Matter = 'other' | 'differs' | 'wording' | 'unknown';

interface NamedLine {
  readonly matter: Matter;
  readonly severity: Severity;
  readonly cells: readonly FindingCell[];
  readonly words: { readonly cell: string; readonly code: string; readonly name: string; readonly official: string; readonly rightCode?: string };
}

/** Documents in which a pair must have been read before a deviation from it counts for more than a hint. */
const WELL_ATTESTED = 2;

/** 科目名称: the printed name is the official one of its code. */
export const codeName: Check = {
  ...head,
  run: (input) => {
    const tables = moneyTables(input.tables).filter((table) => table.lists.some((list) => namedLines(table, list).length > 0));
    if (tables.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: tables.flatMap((table) => judge(table, input)) };
  },
};

function judge(table: DisclosureTable, input: CheckInput): readonly Finding[] {
  const lines = table.lists.flatMap((list) => namedLines(table, list).flatMap(({ line, name }) => judgeLine(table, line, name, input) ?? []));
  const kinds = new Map<string, NamedLine[]>();
  for (const line of new Map(lines.map((each) => [each.words.cell, each])).values()) {
    const kind = `${line.matter}-${line.severity}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
  }
  return [...kinds].flatMap(([kind, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const message = say((words, nameOf) => words[first.matter](nameOf(table), same.map((line) => line.words)));
    return [findingIn(table, head.id, first.severity, message, uniqueCells(same.flatMap(({ cells }) => cells)), kind)];
  });
}

function judgeLine(table: DisclosureTable, line: TableLine, name: string, { snapshot }: CheckInput): NamedLine | undefined {
  const { code = '', captionCell } = line;
  const names = entries(code);
  const right = entry(code, table.year);
  const isNamed = names.filter((each) => normaliseCaption(each.name) === name);
  const about = (matter: Matter, severity: Severity, official = right?.name ?? '', rightCode?: string): NamedLine => ({
    matter,
    severity,
    cells: nameAndCodeCells(line, snapshot),
    words: { cell: captionCell === undefined ? '' : address(captionCell), code, name: line.caption.trim().replace(/^\d{3,9}\s*/, ''), official, ...(rightCode === undefined ? {} : { rightCode }) },
  });
  if (right === undefined) return about('unknown', 'notice');
  const { year } = table;
  if (isNamed.length > 0) return year === undefined || isNamed.some((each) => isValidIn(each, year)) ? undefined : about('wording', 'notice');
  const other = otherCode(code, name);
  if (other !== undefined && right.documents >= WELL_ATTESTED) return about('other', 'error', right.name, other);
  if (names.some((each) => sameWording(normaliseCaption(each.name), name))) return about('wording', 'notice');
  return about('differs', right.documents >= WELL_ATTESTED ? 'warning' : 'notice');
}

/** The one well-attested code of the same 类 and depth that has the name. */
function otherCode(code: string, name: string): string | undefined {
  const [other, ...more] = codesByName(name).filter((each) => each.length === code.length && each.startsWith(code.slice(0, 3)));
  const attested = other === undefined ? 0 : Math.max(...entries(other).map(({ documents }) => documents));
  return more.length === 0 && attested >= WELL_ATTESTED ? other : undefined;
}
