import { Inflate } from 'fflate';
import { WorkbookError } from '../../port/workbook-error';
import { crc32 } from './crc32';
import { MAX_SWELLING, MAX_XML_BYTES, SMALL_PART_BYTES } from './limits';
import type { ZipArchive, ZipEntry } from './zip';

/** Deflate can swell a thousandfold, so this bounds what one step unpacks to some 16 MB. */
const STEP = 16 * 1024;

/**
 * Unpacks an entry piece by piece. Stops as soon as it is larger than it declares, and refuses it in the end unless
 * size and checksum are the declared ones.
 */
export function* inflateEntry(archive: ZipArchive, entry: ZipEntry): Generator<Uint8Array, void> {
  const place = { file: archive.file, part: entry.name };
  expectBounded(entry, place);
  let size = 0;
  let crc = 0;
  for (const piece of piecesOf(archive, entry)) {
    size += piece.length;
    if (size > entry.size) throw new WorkbookError('damaged', place);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw new WorkbookError('damaged', place);
}

/** A whole entry at once, for small parts. */
export function inflateWhole(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  expectBounded(entry, { file: archive.file, part: entry.name });
  const pieces = [...inflateEntry(archive, entry)];
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Refuses what would unpack to too much before any of it is. */
function expectBounded({ size, compressedSize }: ZipEntry, place: WorkbookError['place']): void {
  if (size > MAX_XML_BYTES || (size > SMALL_PART_BYTES && size > compressedSize * MAX_SWELLING))
    throw new WorkbookError('too-large', place);
}

function* piecesOf(archive: ZipArchive, entry: ZipEntry): Generator<Uint8Array, void> {
  const place = { file: archive.file, part: entry.name };
  const data = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  if (entry.method === 0) {
    for (let at = 0; at < data.length; at += STEP * 8) yield data.subarray(at, at + STEP * 8);
    return;
  }
  if (entry.method !== 8) throw new WorkbookError('damaged', place);
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < data.length; at += STEP) {
    try {
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    } catch (cause) {
      throw new WorkbookError('damaged', place, { cause });
    }
    const ready = pieces;
    pieces = [];
    yield* ready;
  }
}
