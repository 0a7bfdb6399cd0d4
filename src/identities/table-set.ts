import type { DisclosureTable, LayoutId } from '../model/table';

/** The tables of one disclosure by layout. */
export type TableSet = ReadonlyMap<LayoutId, DisclosureTable>;
