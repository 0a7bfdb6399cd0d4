import type { Bilingual } from '../core/bilingual';
import type { TableCoverage } from '../model/coverage';
import { leavesOpen } from '../model/coverage';
import type { DisclosureTable, UnrecognisedRegion } from '../model/table';
import type { JudgedRelations } from './judge-relations';
import { tallyOfRelation } from './relation-series';
import { tableOfSeries } from './table-of-series';

/** What a review says of its tables, as far as is needed to tell the known from the unknown. */
export interface TablesOfReview extends JudgedRelations {
  readonly tables: readonly DisclosureTable[];
  readonly unrecognised: readonly UnrecognisedRegion[];
  readonly coverage: readonly TableCoverage[];
}

/** A table whose form is not known; it was checked by what its own figures prove. */
export interface UnknownTable {
  readonly table: DisclosureTable;
  /** Why its form was not recognised; undefined where no header was found that could be one. */
  readonly why: Bilingual | undefined;
  /** How many equations it was checked by. */
  readonly equations: number;
}

export function isKnown({ layout }: DisclosureTable): boolean {
  return layout !== 'unknown';
}

export function unknownTables(review: TablesOfReview): UnknownTable[] {
  return review.tables
    .filter((table) => !isKnown(table))
    .map((table) => ({
      table,
      why: review.unrecognised.find((region) => region.hasHeader && isAt(region, table))?.why,
      equations: equationsOf(review, table.id),
    }));
}

/** Parts of sheets that are nothing: neither a table of unknown kind nor figures that were not checked. */
export function otherRegions({ tables, unrecognised, coverage }: TablesOfReview): UnrecognisedRegion[] {
  const unknown = tables.filter((table) => !isKnown(table));
  const open = coverage.filter((each) => each.table === undefined && leavesOpen(each));
  return unrecognised.filter(
    (region) =>
      !unknown.some((table) => isAt(region, table)) && (region.hasHeader || !open.some((each) => isAt(region, each))),
  );
}

function equationsOf({ series, equations }: JudgedRelations, id: string): number {
  let count = 0;
  for (const each of series) if (tableOfSeries(each) === id) count += tallyOfRelation(each).equations;
  for (const { equation } of equations) if (equation.left[0]?.table.id === id) count++;
  return count;
}

type Place = Pick<UnrecognisedRegion, 'sheet' | 'range'>;

function isAt(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.range.top <= other.range.bottom && other.range.top <= one.range.bottom;
}
