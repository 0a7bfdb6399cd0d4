import type { DisclosureTable, TableList } from '../model/table';

/**
 * One slip to be undone, as a change of unknowns: `fixed` ones change by a known amount, `open` ones by whatever the
 * equations demand.
 */
export interface Move {
  readonly index: number;
  readonly kind:
    | 'figure'
    | 'wrong-cell'
    | 'swapped'
    | 'slipped-column'
    | 'exchanged-lines'
    | 'blank-line'
    | 'omitted-line'
    | 'repeated-line';
  readonly open: readonly number[];
  readonly fixed: readonly { readonly unknown: number; readonly delta: bigint }[];
  readonly line?: MissingLine;
}

/** A line that may have been left out, and the unknowns that stand for its figures. */
export interface MissingLine {
  readonly table: DisclosureTable;
  readonly list: TableList;
  /** Lines that its total adds up, by index. */
  readonly siblings: readonly number[];
  readonly columns: readonly { readonly column: number; readonly unknown: number }[];
}

/** A move that has no index yet. */
export type MoveDraft = Omit<Move, 'index'>;
