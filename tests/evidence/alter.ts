import { createHash } from 'node:crypto';
import type { CellRef } from '../../src/core/cell';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';
import type { EvidenceTable } from '../../src/evidence';

/** One figure of a sound workbook made wrong as people do. */
export interface Alteration {
  readonly cell: CellRef;
  readonly kind: 'digit' | 'exchanged' | 'nought' | 'stale';
  readonly from: string;
  readonly to: string;
}

const KINDS: readonly Alteration['kind'][] = ['digit', 'exchanged', 'nought', 'stale'];

/** A sequence of numbers in [0, 1) that is the same for the same seed. */
function random(seed: string): () => number {
  let state = createHash('sha1').update(seed).digest().readUInt32BE(0);
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 2 ** 32;
  };
}

/** `count` figures of the tables, each altered in one way; the same for the same seed. */
export function alterations(
  tables: readonly EvidenceTable[],
  workbook: WorkbookSnapshot,
  seed: string,
  count: number,
): Alteration[] {
  const next = random(seed);
  const cells = tables.flatMap((table) =>
    [...table.figures.entries()]
      .filter(({ entry, column }) => entry.steps !== 0 && table.lists.some((list) => list.amounts.includes(column)))
      .map(({ row, column }) => table.plane.cell(row, column)),
  );
  const found: Alteration[] = [];
  for (let tries = 0; found.length < Math.min(count, cells.length) && tries < 20 * count; tries++) {
    const cell = cells[Math.floor(next() * cells.length)];
    if (cell === undefined || found.some((each) => each.cell === cell)) continue;
    const content = workbook.sheets.find(({ name }) => name === cell.sheet)?.rows[cell.row]?.[cell.column];
    const kind = KINDS[Math.floor(next() * KINDS.length)] ?? 'digit';
    const to = content === undefined ? undefined : altered(content.text, kind, next);
    if (content !== undefined && to !== undefined && Number(to) !== Number(content.text.replaceAll(',', '')))
      found.push({ cell, kind, from: content.text, to });
  }
  return found;
}

function altered(text: string, kind: Alteration['kind'], next: () => number): string | undefined {
  const plain = text.replaceAll(',', '');
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const digits = plain.split('').flatMap((digit, place) => (/\d/.test(digit) ? [place] : []));
  switch (kind) {
    case 'digit': {
      const place = digits[Math.floor(next() * digits.length)] ?? 0;
      return (
        plain.slice(0, place) +
        String((Number(plain[place]) + 1 + Math.floor(next() * 8)) % 10) +
        plain.slice(place + 1)
      );
    }
    case 'exchanged': {
      const pairs = digits
        .slice(1)
        .flatMap((place, at) => (plain[place] === plain[digits[at] ?? 0] ? [] : [[digits[at] ?? 0, place] as const]));
      const [one, other] = pairs[Math.floor(next() * pairs.length)] ?? [0, 0];
      const letters = plain.split('');
      [letters[one], letters[other]] = [letters[other] ?? '', letters[one] ?? ''];
      return letters.join('');
    }
    case 'nought':
      return String(Number((Number(plain) * 10).toFixed(6)));
    case 'stale':
      return (Number(plain) * (1 + 0.02 + next() * 0.1)).toFixed((plain.split('.')[1] ?? '').length);
  }
}

/** The sheet with one cell changed. */
export function withCell(sheet: SheetSnapshot, { cell, to }: Pick<Alteration, 'cell' | 'to'>): SheetSnapshot {
  const rows = [...sheet.rows];
  const row = [...(rows[cell.row] ?? [])];
  const content: CellContent = { kind: 'number', text: to, value: Number(to) };
  row[cell.column] = content;
  rows[cell.row] = row;
  return { ...sheet, rows };
}
