import type { ColumnRole, StubRole } from '../model/roles';
import type { DisclosureTable } from '../model/table';

/** A column of a table as a report shows it. */
export interface ShownColumn {
  /** Column of the sheet, or its row where `isRow`. */
  readonly at: number;
  readonly isRow: boolean;
  /** From the top down, parted by “/”. */
  readonly header: string;
  readonly role: StubRole | ColumnRole;
}

/** The columns with their header words, and what each was taken for; of turned lists the rows that are columns. */
export function rolesOfColumns({ headers, lists }: DisclosureTable): ShownColumn[] {
  const shown: ShownColumn[] = (headers ?? []).map(({ column, words, role }) => ({
    at: column,
    isRow: false,
    header: words,
    role,
  }));
  const known = new Set(shown.map(({ at }) => at));
  for (const { columns, turned } of lists)
    for (const { at, header, role } of columns)
      if (turned || !known.has(at)) {
        if (!turned) known.add(at);
        shown.push({ at, isRow: turned, header: header.join('/'), role });
      }
  return shown;
}
