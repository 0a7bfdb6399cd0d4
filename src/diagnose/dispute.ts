import type { Bilingual } from '../core/bilingual';
import { oncePer } from '../core/once-per';
import type { DisclosureTable } from '../model/table';
import type { Disputed } from './diagnosis';
import { bilingual, quotedOf, type Language } from './explain';
import type { Row, System, Unknown } from './system';

/** Contradictions that a headline spells out. */
const MOST_SHOWN = 3;

/**
 * Tables that agree with themselves and not with one another (各表自身相符、彼此不符): no single figure explains it, for
 * each stands in sums that hold. The table that all contradictions have in common is in doubt; of two, the one whose
 * figures fewer others repeat. Undefined where the violated rows are no contradiction between tables.
 */
export function disputeOf(
  system: System,
  indexes: readonly number[],
): { readonly headline: Bilingual; readonly disputed: readonly Disputed[] } | undefined {
  const rows = indexes.flatMap((index) => system.rows[index] ?? []);
  const [first, ...others] = rows.map((row) => new Set(unknownsOf(system, row).map(({ table }) => table)));
  if (first?.size !== 2 || others.some(({ size }) => size !== 2)) return undefined;
  const common = [...first].filter((table) => others.every((tables) => tables.has(table)));
  const sides = common
    .map((table) => sideOf(system, rows, table))
    .sort((left, right) => left.support - right.support || left.wider() - right.wider());
  const [doubtful, rival] = sides;
  if (doubtful === undefined) return undefined;
  const isClear = rival === undefined || doubtful.support < rival.support;
  const figures = isClear ? doubtful.figures : sides.flatMap((side) => side.figures);
  const headline = bilingual((messages, language) =>
    messages.disputed(
      rows.slice(0, MOST_SHOWN).map((row) => wordsOf(system, row, doubtful.table, language)),
      rows.length,
      isClear ? (language === 'zh' ? doubtful.table.label : doubtful.table.labelEn) : undefined,
    ),
  );
  const why = bilingual((messages) => messages.disputedCell);
  return { headline, disputed: figures.flatMap(({ figure }) => (figure === undefined ? [] : [{ figure, why }])) };
}

interface Side {
  readonly table: DisclosureTable;
  readonly figures: readonly Unknown[];
  /** The least number of equations with further tables that one of its figures keeps. */
  readonly support: number;
  /** How many such equations all figures of the table keep; counted where it is asked for. */
  readonly wider: () => number;
}

function sideOf(system: System, rows: readonly Row[], table: DisclosureTable): Side {
  const figures = new Map<number, Unknown>();
  for (const row of rows)
    for (const unknown of unknownsOf(system, row)) if (unknown.table === table) figures.set(unknown.index, unknown);
  const printed = [...figures.values()].filter(({ amount }) => amount !== 0n);
  const shown = printed.length === 0 ? [...figures.values()] : printed;
  const support = Math.min(...shown.map((unknown) => supportOf(system, unknown)));
  return { table, figures: shown, support, wider: () => supportIn(system).get(table) ?? 0 };
}

/** By table, how many equations with other tables hold. */
const supportIn = oncePer((system: System): ReadonlyMap<DisclosureTable, number> => {
  const support = new Map<DisclosureTable, number>();
  for (const row of system.rows) {
    if (row.violated || row.high === undefined) continue;
    const tables = new Set(unknownsOf(system, row).map(({ table }) => table));
    if (tables.size > 1) for (const table of tables) support.set(table, (support.get(table) ?? 0) + 1);
  }
  return support;
});

/** How many equations with other tables hold for a figure. */
function supportOf(system: System, unknown: Unknown): number {
  let support = 0;
  for (const { row: index } of unknown.rows) {
    const row = system.rows[index];
    if (row === undefined || row.violated || row.high === undefined) continue;
    if (unknownsOf(system, row).some(({ table }) => table !== unknown.table)) support += 1;
  }
  return support;
}

function unknownsOf(system: System, { terms }: Row): readonly Unknown[] {
  return terms.flatMap(({ unknown }) => system.unknowns[unknown] ?? []);
}

/** The figures of the table in doubt, and those of the other, with their values. */
function wordsOf(
  system: System,
  row: Row,
  table: DisclosureTable,
  language: Language,
): { readonly own: string; readonly other: string } {
  const words = (isOwn: boolean): string =>
    unknownsOf(system, row)
      .filter((unknown) => (unknown.table === table) === isOwn && unknown.amount !== 0n)
      .map((unknown) => quotedOf(unknown, language))
      .join(' + ');
  return { own: words(true), other: words(false) };
}
