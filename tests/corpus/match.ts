import { parseAddress } from '../../src/core/cell';
import type { Finding } from '../../src/core/finding';
import type { ExpectedEntry } from './case-file';

/** A shorter piece of a passage would be found anywhere. */
const TELLING_LENGTH = 6;

/** Whether a finding speaks of what an entry expects: the same cell, or the same place in the text. */
export function speaksOf(finding: Finding, entry: ExpectedEntry): boolean {
  const cell = cellOf(entry.where);
  if (cell !== undefined) return finding.cells.some(({ sheet, row, column }) => sheet === cell.sheet && row === cell.row && column === cell.column);
  const quote = plain(finding.statement?.quote ?? '');
  if (quote === '') return false;
  const pieces = entry.where.split('…').map(plain).filter((piece) => piece.length >= TELLING_LENGTH);
  if (pieces.some((piece) => piece.includes(quote) || quote.includes(piece))) return true;
  return statesFigure(finding, entry) && pieces.some((piece) => overlap(piece, quote));
}

function cellOf(where: string): { readonly sheet: string; readonly row: number; readonly column: number } | undefined {
  const match = /^(.+)!([A-Z]+\d+)$/.exec(where);
  const place = parseAddress(match?.[2] ?? '');
  return match?.[1] === undefined || place === undefined ? undefined : { sheet: match[1], ...place };
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,“”"'()]/g, '');
}

function statesFigure(finding: Finding, entry: ExpectedEntry): boolean {
  const figure = /\d+(?:\.\d+)?/.exec(plain(entry.stated))?.[0];
  return figure !== undefined && plain(finding.statement?.quote ?? '').includes(figure);
}

/** Whether the end of one is the beginning of the other, by more than chance. */
function overlap(left: string, right: string): boolean {
  for (let length = Math.min(left.length, right.length); length >= TELLING_LENGTH; length -= 1) {
    if (left.endsWith(right.slice(0, length)) || right.endsWith(left.slice(0, length))) return true;
  }
  return false;
}
