import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';

type Plain =
  | string
  | number
  | { readonly value: number; readonly formula?: string; readonly format?: string; readonly text?: string }
  | undefined;

/** A snapshot from plain rows, for tests of what the host and the adapter do with cells. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Plain[])[]>>,
  more: Partial<SheetSnapshot> = {},
): WorkbookSnapshot {
  return {
    name: '预算公开.xlsx',
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      visibility: 'visible',
      isProtected: false,
      rowCount: rows.length,
      columnCount: Math.max(0, ...rows.map((row) => row.length)),
      rows: rows.map((row) => row.map(content)),
      merges: [],
      hiddenRows: new Set<number>(),
      ...more,
    })),
  };
}

function content(plain: Plain): CellContent | undefined {
  if (plain === undefined) return undefined;
  if (typeof plain === 'string') return { kind: 'text', text: plain };
  if (typeof plain === 'number') return { kind: 'number', value: plain, text: String(plain) };
  const { value, text = String(value), ...rest } = plain;
  return { kind: 'number', value, text, ...rest };
}
