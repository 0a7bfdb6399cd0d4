import type { Amount } from '../core/amount';
import type { CellRef } from '../core/cell';
import type { UnitSlip } from './figure-tie';
import type { ShiftByTies } from './shifted-by-ties';
import type { Violation } from './violations';

/** Places that do not hold, explained by one change. */
export interface EvidenceFinding {
  readonly severity: 'error' | 'warning' | 'note';
  readonly cell: CellRef;
  /** To be added to what is printed, in 元. */
  readonly change: Amount;
  /** Where a figure was moved from, the cell it belongs in. */
  readonly movedTo?: CellRef;
  /** Other cells that explain it as well, or nearly. */
  readonly equals: readonly CellRef[];
  readonly violations: readonly Violation[];
  /** log10 of how sure it is that something is wrong here. */
  readonly posterior: number;
  /** Another reading that explains all of it; `cell` is then where it begins. */
  readonly reading?:
    { readonly kind: 'shifted'; readonly shift: ShiftByTies } | { readonly kind: 'unit'; readonly slip: UnitSlip };
}
