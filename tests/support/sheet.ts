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

/** A workbook drawn as text: each sheet begins with a line `# its name`, perhaps ` | hidden row 5` behind it. */
export function drawnWorkbook(drawn: string): WorkbookSnapshot {
  const sheets = drawn
    .trim()
    .split(/^# /m)
    .filter((each) => each !== '');
  return workbook(
    ...sheets.map((each) => {
      const [name = '', ...lines] = each.split('\n');
      const [plain = '', row] = name.split(' | hidden row ');
      const made = sheet(plain.trim(), lines.join('\n'));
      return row === undefined ? made : { ...made, hiddenRows: new Set([Number(row) - 1]) };
    }),
  );
}

/** What a number is stored as, and what its format shows of it: `12.345≈12.35`. */
const ROUNDED = /^(-?\d+\.\d+)≈(-?\d+(?:\.(\d+))?)$/;

/** `\n` in a drawn cell is a line break; a leading `'` keeps digits text, as codes are. */
function cell(drawn: string): CellContent | undefined {
  const text = drawn.replaceAll('\\n', '\n');
  if (text.trim() === '') return undefined;
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (/^#[A-Z/0]+[!?]?$/.test(text)) return { kind: 'error', text };
  const [, stored, shown, decimals = ''] = ROUNDED.exec(text) ?? [];
  if (stored !== undefined && shown !== undefined)
    return { kind: 'number', value: Number(stored), text: shown, format: `0.${'0'.repeat(decimals.length)}` };
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
