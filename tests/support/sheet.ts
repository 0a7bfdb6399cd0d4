import { parseRange, type CellRange } from '../../src/core/cell';
import { parseFigure } from '../../src/core/figure';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';

/** A sheet drawn as text: one row a line, cells parted by `|`. Plain figures become numbers, all else text. */
export function sheet(name: string, drawn: string, merges: readonly string[] = []): SheetSnapshot {
  const lines = drawn
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const rows = lines.map((line) =>
    line
      .replace(/^\s*\^/, '')
      .split('|')
      .map((text) => cell(text)),
  );
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    rows,
    merges: merges.map(range),
    hiddenRows: new Set(),
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: 'drawn.xlsx', sheets };
}

/** `\n` in a drawn cell is a line break; a leading `'` keeps digits text, as codes are. */
function cell(drawn: string): CellContent | undefined {
  const text = drawn.replaceAll('\\n', '\n');
  if (text.trim() === '') return undefined;
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  const isPlain = /^-?\d+(?:\.\d+)?$/.test(text);
  return isPlain && parseFigure(text).kind === 'printed'
    ? { kind: 'number', value: Number(text), text }
    : { kind: 'text', text };
}

function range(address: string): CellRange {
  const parsed = parseRange(address);
  if (parsed === undefined) throw new Error(`${address} is no range`);
  return parsed;
}
