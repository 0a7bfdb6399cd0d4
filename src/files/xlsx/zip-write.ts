import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { viewOf, type ZipArchive, type ZipEntry } from './zip';

/** Parts to replace or add, by name; `undefined` takes one out. */
export type PartChanges = ReadonlyMap<string, Uint8Array | undefined>;

/** 1 January 2021: new entries carry one fixed date, so that the same edit gives the same file. */
const NEW_DATE = ((2021 - 1980) << 9) | (1 << 5) | 1;
const UTF8_NAME = 0x800;

interface Written {
  readonly record: Uint8Array;
  readonly offset: number;
}

/** The archive with changed parts. All other entries are copied as they are, compressed bytes and headers alike. */
export function rewriteZip(archive: ZipArchive, changes: PartChanges): Uint8Array {
  const byKey = new Map([...changes].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const pieces: Uint8Array[] = [];
  const written: Written[] = [];
  let offset = 0;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  for (const [key, entry] of archive.entries) {
    const change = byKey.get(key);
    byKey.delete(key);
    if (change === undefined) {
      written.push({ record: entry.record, offset });
      push(archive.bytes.subarray(entry.start, entry.end));
    } else if (change.content !== undefined) {
      written.push({
        record: pushPart(entry.name, change.content, entry, push),
        offset: offset - lastPartLength(pieces),
      });
    }
  }
  for (const { name, content } of byKey.values()) {
    if (content !== undefined)
      written.push({ record: pushPart(name, content, undefined, push), offset: offset - lastPartLength(pieces) });
  }
  const directory = offset;
  for (const { record, offset: at } of written) push(movedRecord(record, at));
  push(endRecord(written.length, offset - directory, directory, archive.comment));
  return joined(pieces, offset);
}

function lastPartLength(pieces: readonly Uint8Array[]): number {
  return (pieces.at(-1)?.length ?? 0) + (pieces.at(-2)?.length ?? 0);
}

/** Pushes local header and data, and gives the directory record, whose offset is still to be set. */
function pushPart(
  name: string,
  content: Uint8Array,
  old: ZipEntry | undefined,
  push: (piece: Uint8Array) => void,
): Uint8Array {
  const oldView = old === undefined ? undefined : viewOf(old.record);
  const nameBytes =
    old?.record.subarray(46, 46 + (oldView?.getUint16(28, true) ?? 0)) ?? new TextEncoder().encode(name);
  const data = deflateSync(content, { level: 6 });
  // The fields that local header and directory record share, from `version needed` to the name's length.
  const shared = new Uint8Array(24);
  const view = viewOf(shared);
  view.setUint16(0, 20, true);
  view.setUint16(2, (oldView?.getUint16(8, true) ?? UTF8_NAME) & UTF8_NAME, true);
  view.setUint16(4, 8, true);
  view.setUint16(6, oldView?.getUint16(12, true) ?? 0, true);
  view.setUint16(8, oldView?.getUint16(14, true) ?? NEW_DATE, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, nameBytes.length, true);

  const local = new Uint8Array(30 + nameBytes.length);
  viewOf(local).setUint32(0, 0x04034b50, true);
  local.set(shared, 4);
  local.set(nameBytes, 30);
  push(local);
  push(data);

  const record = new Uint8Array(46 + nameBytes.length);
  viewOf(record).setUint32(0, 0x02014b50, true);
  viewOf(record).setUint16(4, oldView?.getUint16(4, true) ?? 20, true);
  record.set(shared, 6);
  viewOf(record).setUint16(36, oldView?.getUint16(36, true) ?? 0, true);
  viewOf(record).setUint32(38, oldView?.getUint32(38, true) ?? 0, true);
  record.set(nameBytes, 46);
  return record;
}

function movedRecord(record: Uint8Array, offset: number): Uint8Array {
  const moved = record.slice();
  const view = viewOf(moved);
  // A zip64 record keeps its offset elsewhere; it may say the same in 32 bits, for no file here is that large.
  view.setUint32(42, offset, true);
  return moved;
}

function endRecord(count: number, size: number, start: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(22 + comment.length);
  const view = viewOf(record);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  record.set(comment, 22);
  return record;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
