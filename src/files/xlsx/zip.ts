import { WorkbookError } from '../../port/workbook-error';

/** One part of the package, as its central directory declares it. */
export interface ZipEntry {
  /** With forward slashes, without a leading one. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header stands, where its data stands, and where the next entry or the directory begins. */
  readonly start: number;
  readonly dataStart: number;
  readonly end: number;
  /** The directory record, byte for byte. */
  readonly record: Uint8Array;
}

/** A zip file whose directory has been read and found sound. */
export interface ZipArchive {
  /** The file's name, for faults. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** By lower-case name: names in a package do not differ by case alone. In the order of the file. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly comment: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const MAX_ENTRIES = 20_000;

/** Reads the directory of a zip file. Whatever contradicts itself is refused: better no table than half of one. */
export function openZip(file: string, bytes: Uint8Array): ZipArchive {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) throw new WorkbookError('damaged', { file });
  const directory = readEnd(view, end);
  if (directory === undefined || directory.count > MAX_ENTRIES || directory.start + directory.size > end)
    throw new WorkbookError('damaged', { file });

  const records: Omit<ZipEntry, 'end' | 'dataStart'>[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new WorkbookError('damaged', { file });
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end) throw new WorkbookError('damaged', { file });
    records.push(readRecord(file, bytes.subarray(at, at + length)));
    at += length;
  }
  return {
    file,
    bytes,
    entries: placeEntries(file, view, records, directory.start),
    comment: bytes.subarray(end + 22, end + 22 + view.getUint16(end + 20, true)),
  };
}

/** The entry of a part; names are compared as the package does, without case. */
export function findEntry(archive: ZipArchive, name: string): ZipEntry | undefined {
  return archive.entries.get(name.toLowerCase());
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    // Mail gateways and disks of old append bytes; the last record that leads to a directory is the archive's.
    if (
      view.getUint32(at, true) === END &&
      at + 22 + view.getUint16(at + 20, true) <= view.byteLength &&
      leadsToDirectory(view, at)
    )
      return at;
  }
  return undefined;
}

function leadsToDirectory(view: DataView, end: number): boolean {
  const directory = readEnd(view, end);
  if (directory === undefined || directory.start + directory.size > end) return false;
  return directory.count === 0 || (directory.size >= 46 && view.getUint32(directory.start, true) === CENTRAL);
}

function readEnd(
  view: DataView,
  end: number,
): { readonly count: number; readonly start: number; readonly size: number } | undefined {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && size !== 0xffffffff && start !== 0xffffffff) return { count, size, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > locator || view.getUint32(record, true) !== END_64) return undefined;
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    size: Number(view.getBigUint64(record + 40, true)),
    start: Number(view.getBigUint64(record + 48, true)),
  };
}

function readRecord(file: string, record: Uint8Array): Omit<ZipEntry, 'end' | 'dataStart'> {
  const view = viewOf(record);
  const nameLength = view.getUint16(28, true);
  const name = new TextDecoder()
    .decode(record.subarray(46, 46 + nameLength))
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
  const long = longSizes(view, 46 + nameLength, 46 + nameLength + view.getUint16(30, true));
  const field = (at: number): number => {
    const value = view.getUint32(at, true);
    return value === 0xffffffff ? (long.shift() ?? value) : value;
  };
  const size = field(24);
  const compressedSize = field(20);
  const start = field(42);
  if ((view.getUint16(8, true) & 1) !== 0) throw new WorkbookError('password-protected', { file, part: name });
  return { name, method: view.getUint16(10, true), crc: view.getUint32(16, true), compressedSize, size, start, record };
}

/** The values of the zip64 field, in the order in which the 32-bit ones give way to them. */
function longSizes(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const values: number[] = [];
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    for (let value = at + 4; value + 8 <= end; value += 8) values.push(Number(view.getBigUint64(value, true)));
    return values;
  }
  return [];
}

function placeEntries(
  file: string,
  view: DataView,
  records: readonly Omit<ZipEntry, 'end' | 'dataStart'>[],
  directory: number,
): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const inOrder = [...records].sort((left, right) => left.start - right.start);
  for (const [index, record] of inOrder.entries()) {
    const end = inOrder[index + 1]?.start ?? directory;
    const { name, start } = record;
    if (start + 30 > end || end > directory || view.getUint32(start, true) !== LOCAL)
      throw new WorkbookError('damaged', { file, part: name });
    const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const key = name.toLowerCase();
    if (dataStart + record.compressedSize > end || entries.has(key))
      throw new WorkbookError('damaged', { file, part: name });
    entries.set(key, { ...record, dataStart, end });
  }
  return entries;
}
