import type { Law } from './law';
import type { PlainTable } from './read-table';
import type { ShiftedColumn } from './table';

export function shiftedColumns(_table: PlainTable, _laws: readonly Law[]): ShiftedColumn[] {
  return [];
}
