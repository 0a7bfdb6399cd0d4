import type { Bilingual } from '../core/bilingual';
import type { Equation } from '../model/equation';
import type { JudgedRelations } from './judge-relations';
import { tableOfSeries } from './table-of-series';
import { relationInWords, relationOfTie } from './relation-words';
import { equationsOfRelation, type RelationSeries } from './relation-series';
import { addRecord, recordOfEquations, recordOfSeries, type RelationRecord } from './relation-record';

/** One relation that a table was judged by, with the record of all its places. */
export interface TableRelation {
  /** Id of the identity, or evidence-sum and evidence-tie where the figures alone prove it. */
  readonly identity: string;
  /** In a table: whether lines or columns are added up. Undefined for relations between tables and for balances. */
  readonly direction: 'down' | 'across' | undefined;
  /** Ids of the other tables that it speaks of. */
  readonly others: readonly string[];
  /** In the names that the table prints; of several totals the first one’s. */
  readonly words: Bilingual;
  /** How many totals are stated alike: a column across all lines is one, lines added up by their codes are many. */
  readonly sums: number;
  readonly record: RelationRecord;
  /** log10 of how sure it is that the relation is meant; undefined where the form states it. */
  readonly sureness: number | undefined;
}

/**
 * What each table was judged by, by table id: a relation once, however many lines or columns it is stated in. Cost:
 * the figures of the tables; nothing is spelled out but where something fails.
 */
export function tableRelations({ series, equations }: JudgedRelations): ReadonlyMap<string, readonly TableRelation[]> {
  const relations = new Map<string, Map<string, TableRelation>>();
  const enter = (table: string, key: string, relation: () => TableRelation, record: RelationRecord): void => {
    if (record.places === 0) return;
    const known = relations.get(table) ?? new Map<string, TableRelation>();
    relations.set(table, known);
    const same = known.get(key);
    known.set(
      key,
      same === undefined
        ? { ...relation(), record }
        : { ...same, sums: same.sums + relation().sums, record: addRecord(same.record, record) },
    );
  };
  for (const each of series) {
    const table = tableOfSeries(each);
    if (table !== undefined) enter(table, keyOf(each), () => relationOf(each), recordOfSeries(each));
  }
  for (const judged of equations) {
    const { equation } = judged;
    const [own, ...others] = tablesIn(equation);
    if (own === undefined) continue;
    const key = `${equation.identity} ${others.join(' ')}`;
    enter(own, key, () => relationOfEquation(equation), recordOfEquations([judged]));
  }
  return new Map([...relations].map(([table, known]) => [table, [...known.values()]]));
}

const NONE: RelationRecord = { places: 0, holding: 0, rounding: 0, violated: 0, trivial: 0, undecidable: 0 };

function keyOf(series: RelationSeries): string {
  if (series.kind === 'sum') {
    const { identity, list, direction, total } = series;
    const where = `${identity} ${list.key} ${list.measure ?? ''} ${direction}`;
    // Lines that are sums of lines are told together, columns that are sums of columns each by itself.
    return direction === 'across' ? `${where} ${total}` : where;
  }
  if (series.kind === 'law') return `${series.identity} ${series.which.split(':')[0] ?? ''}`;
  return `${series.identity} ${idsOf(series).join(' ')}`;
}

function relationOf(series: RelationSeries): TableRelation {
  if (series.kind === 'tie') {
    const [, ...others] = idsOf(series);
    return {
      identity: series.identity,
      direction: undefined,
      others,
      words: relationOfTie(series),
      sums: 1,
      record: NONE,
      sureness: undefined,
    };
  }
  const turned = series.kind === 'sum' && series.list.turned;
  const { direction } = series;
  return {
    identity: series.identity,
    direction: turned ? (direction === 'down' ? 'across' : 'down') : direction,
    others: series.kind === 'law' ? series.tables.slice(1).map(({ id }) => id) : [],
    words: relationInWords(firstOf(series)),
    sums: series.kind === 'law' ? series.sums.length + series.spelt.length : 1,
    record: NONE,
    sureness: series.kind === 'law' ? series.proof.sureness : undefined,
  };
}

/** One of its equations, to be said in words: a single line of a sum that every line states. */
function firstOf(series: Exclude<RelationSeries, { kind: 'tie' }>): Equation | undefined {
  if (series.kind === 'law')
    return equationsOfRelation({
      ...series,
      sums: series.sums.slice(0, 1),
      over: series.over.slice(0, 1),
      spelt: series.sums.length > 0 ? [] : series.spelt.slice(0, 1),
      raises: true,
    })[0];
  const { list, direction, columns } = series;
  return equationsOfRelation(
    direction === 'across'
      ? { ...series, list: { ...list, lines: list.lines.slice(0, 1) } }
      : { ...series, columns: columns.slice(0, 1) },
  )[0];
}

function relationOfEquation(equation: Equation): TableRelation {
  const [, ...others] = tablesIn(equation);
  return {
    identity: equation.identity,
    direction: undefined,
    others,
    words: relationInWords(equation),
    sums: 1,
    record: NONE,
    sureness:
      equation.proof !== undefined && Number.isFinite(equation.proof.sureness) ? equation.proof.sureness : undefined,
  };
}

function tablesIn({ left, right }: Equation): string[] {
  return [...new Set([...left, ...right].map(({ table }) => table.id))];
}

function idsOf({ left, right }: Extract<RelationSeries, { kind: 'tie' }>): string[] {
  return [...new Set([...left, ...right].map(({ table }) => table.id))];
}
