import { oncePer } from '../core/once-per';
import type { DisclosureTable, TableLine, TableList } from '../model/table';
import type { NamedLine } from './diagnosis';
import type { MissingLine } from './move-draft';
import type { System } from './system';
import type { Assignment } from './values';

/** The codes a list prints, each with its line. */
const linesByCode = oncePer(
  ({ lines }: TableList): ReadonlyMap<string, TableLine> =>
    new Map(lines.flatMap((line) => (line.code === undefined ? [] : [[line.code, line] as const]))),
);

interface Candidate {
  readonly code: string;
  readonly line: TableLine;
  readonly table: DisclosureTable;
}

/** Lines of other tables whose code belongs among the siblings and stands nowhere in the list. */
const candidatesIn = oncePer((tables: readonly DisclosureTable[]) =>
  oncePer(({ table: own, list, siblings }: MissingLine): readonly Candidate[] => {
    const sibling = siblings.map((index) => list.lines[index]).find((line) => line?.code !== undefined);
    const length = sibling?.code?.length;
    if (sibling === undefined || length === undefined || list.turned) return [];
    const above = sibling.parent === undefined ? '' : (list.lines[sibling.parent]?.code ?? '');
    const printed = linesByCode(list);
    return tables.flatMap((table) =>
      table === own || table.unit === undefined
        ? []
        : table.lists
            .filter(({ classification, turned }) => !turned && classification === list.classification)
            .flatMap((other) => [...linesByCode(other)])
            .filter(([code]) => code.length === length && code.startsWith(above) && !printed.has(code))
            .map(([code, line]) => ({ code, line, table })),
    );
  }),
);

/**
 * Which line was left out: the one that other tables print under the same parent with the very amount that is missing.
 * Undefined where none does, or more than one.
 */
export function namedLine(system: System, missing: MissingLine, assignment: Assignment): NamedLine | undefined {
  let amount = 0n;
  for (const { unknown } of missing.columns) {
    const delta = assignment.get(unknown) ?? 0n;
    if (delta > amount) amount = delta;
  }
  if (amount === 0n) return undefined;
  const found = candidatesIn(system.tables)(missing).filter(({ line }) =>
    line.figures.some((figure) => figure.amount === amount),
  );
  const [first] = found;
  if (first === undefined || found.some(({ code }) => code !== first.code)) return undefined;
  return { line: first.line, table: first.table, before: placeOf(missing, first.code) };
}

/** Lines are printed by code: it belongs before the first that is greater, or behind all that belongs to its siblings. */
function placeOf({ list: { lines }, siblings }: MissingLine, code: string): number | undefined {
  const next = siblings.find((index) => (lines[index]?.code ?? '') > code);
  if (next !== undefined) return next;
  const last = siblings.at(-1) ?? -1;
  const after = lines.findIndex((line, index) => index > last && !isBelow(lines, line, last));
  return after < 0 ? undefined : after;
}

function isBelow(lines: TableList['lines'], { parent }: TableLine, ancestor: number): boolean {
  if (parent === undefined) return false;
  const above = lines[parent];
  return parent === ancestor || (above !== undefined && isBelow(lines, above, ancestor));
}
