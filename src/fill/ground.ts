import { cellKey } from '../core/cell';
import { isPrinted, type Figure } from '../core/figure';
import type { Amount } from '../core/amount';
import type { WorkbookSnapshot } from '../core/snapshot';
import { disclosuresOf, stateWithin } from '../identities';
import { equationsOfSeries } from '../identities/series';
import { judgeTables, type Judged } from '../judgement';
import { figuresOf, type DisclosureTable } from '../model/table';
import { recognise } from '../recognise';
import { doubtfulFigures } from './doubtful';
import type { FillOptions } from './fill-plan';
import { statementsOf, type Statements } from './statements';
import { withValueRow } from './value-row';
import { knownCells, type KnownCells } from './wanted';

/** The tables a fill starts from, and which of them hold what others follow from. */
export interface Ground {
  readonly tables: readonly DisclosureTable[];
  readonly base: ReadonlySet<DisclosureTable>;
}

/** The same with all that is stated and known of its cells. */
export interface KnownGround extends Ground {
  readonly judged: Judged;
  readonly statements: Statements;
  readonly known: KnownCells;
  /** Figures that are most likely wrong, by key of the cell, and what they should be. */
  readonly doubtful: ReadonlyMap<string, Amount>;
}

const NOTHING: ReadonlySet<string> = new Set();

export function groundOf(snapshot: WorkbookSnapshot, options: FillOptions): Ground {
  const tables = tablesOf(snapshot, options);
  const { series, equations } = stateWithin(tables, disclosuresOf(tables));
  const within = [...series.flatMap(equationsOfSeries), ...equations];
  const { base } = knownCells(tables, within, { isChosen: chosenIn(options), doubtful: NOTHING });
  return { tables, base };
}

export function knownGroundOf(snapshot: WorkbookSnapshot, options: FillOptions): KnownGround {
  const judged = judgeTables(snapshot.sheets, tablesOf(snapshot, options));
  const { tables } = judged;
  const statements = statementsOf(tables, judged);
  const asked = { isChosen: chosenIn(options), doubtful: NOTHING };
  const first = knownCells(tables, statements.within, asked);
  const isOpen = (figure: Figure): boolean => !isKnown(first, cellKey(figure));
  const doubtful = doubtfulFigures(judged, isOpen);
  const known =
    doubtful.size === 0
      ? first
      : knownCells(tables, statements.within, { ...asked, doubtful: new Set(doubtful.keys()) });
  return { tables, base: known.base, judged, statements, known, doubtful };
}

function isKnown({ firm, further, presumed }: KnownCells, key: string): boolean {
  return firm.has(key) || further.has(key) || presumed.has(key);
}

function chosenIn({ base }: FillOptions): ((table: DisclosureTable) => boolean) | undefined {
  return base === undefined ? undefined : ({ layout }) => base.includes(layout);
}

function tablesOf(snapshot: WorkbookSnapshot, options: FillOptions): readonly DisclosureTable[] {
  return withUsualDecimals(recognise(snapshot, options.assigned, options.layouts).tables).map((table) =>
    withValueRow(snapshot, table),
  );
}

/** Where nothing is printed in a unit yet, figures will have two decimals. */
function withUsualDecimals(tables: readonly DisclosureTable[]): readonly DisclosureTable[] {
  const printed = new Set(tables.filter((table) => [...figuresOf(table)].some(isPrinted)).map(({ unit }) => unit));
  return tables.map((table) => (printed.has(table.unit) ? table : { ...table, decimals: 2 }));
}
