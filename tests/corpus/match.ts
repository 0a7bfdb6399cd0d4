import { parseAddress } from '../../src/core/cell';
import type { Finding } from '../../src/model/finding';
import type { ExpectedEntry } from './case-file';

/** A shorter piece of a passage would be found anywhere. */
const TELLING_LENGTH = 6;

/** Whether a finding speaks of what an entry expects: the same cell, or the same statement of the text. */
export function speaksOf(finding: Finding, entry: ExpectedEntry): boolean {
  const place = cellOf(entry.where);
  if (place === undefined)
    return (
      finding.statement !== undefined &&
      (quotes(finding.statement.quote, entry) ||
        sameFigures(finding, entry) ||
        tellsBoth(finding, entry) ||
        sameWords(finding, entry))
    );
  // A statement of the text that names a table's cell is about the text.
  if (finding.statement !== undefined) return false;
  // A code and its name are two cells of one line; which of them is wrong is a matter of taste.
  const reach = entry.kind === 'format' ? 1 : 0;
  return finding.cells.some(
    ({ sheet, row, column }) => sheet === place.sheet && row === place.row && Math.abs(column - place.column) <= reach,
  );
}

function quotes(text: string, entry: ExpectedEntry): boolean {
  const quote = plain(text);
  const pieces = entry.where
    .split('…')
    .map(plain)
    .filter((piece) => piece.length >= TELLING_LENGTH);
  if (pieces.some((piece) => piece.includes(quote) || quote.includes(piece))) return true;
  const stated = figureOf(entry.stated);
  return stated !== undefined && quote.includes(stated) && pieces.some((piece) => overlap(piece, quote));
}

/** Where an entry describes a sum instead of quoting a passage, its two figures tell which it is. */
function sameFigures(finding: Finding, entry: ExpectedEntry): boolean {
  const same = (found: string | undefined, expected: string): boolean => {
    const figure = figureOf(expected);
    return figure !== undefined && Number(figureOf(found ?? '')) === Number(figure);
  };
  return same(finding.stated, entry.stated) && same(finding.expected, entry.computed);
}

/**
 * An entry describes a sum, and the finding tells its whole and what the parts come to, but leads to the part that is
 * most likely wrong.
 */
function tellsBoth({ message }: Finding, entry: ExpectedEntry): boolean {
  if (!entry.where.includes('+')) return false;
  const figures = [entry.stated, entry.computed].map((text) => figureOf(text) ?? '');
  const told: readonly string[] = plain(message.zh).match(/\d+(?:\.\d+)?/g) ?? [];
  return figures.every((figure) => told.includes(figure));
}

/** One name for another: the words themselves tell which it is, wherever the quotation begins. */
function sameWords({ stated, expected }: Finding, entry: ExpectedEntry): boolean {
  return (
    stated !== undefined &&
    expected !== undefined &&
    stated.length >= TELLING_LENGTH &&
    plain(stated) === plain(entry.stated) &&
    plain(expected) === plain(entry.computed)
  );
}

function cellOf(where: string): { readonly sheet: string; readonly row: number; readonly column: number } | undefined {
  const match = /^(.+)!([A-Z]+\d+)$/.exec(where);
  const place = parseAddress(match?.[2] ?? '');
  return match?.[1] === undefined || place === undefined ? undefined : { sheet: match[1], ...place };
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,“”"'()]/g, '');
}

function figureOf(text: string): string | undefined {
  return /\d+(?:\.\d+)?/.exec(plain(text))?.[0];
}

/** Whether the end of one is the beginning of the other, by more than chance. */
function overlap(left: string, right: string): boolean {
  for (let length = Math.min(left.length, right.length); length >= TELLING_LENGTH; length -= 1) {
    if (left.endsWith(right.slice(0, length)) || right.endsWith(left.slice(0, length))) return true;
  }
  return false;
}
