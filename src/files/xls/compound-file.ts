import { WorkbookError } from '../../port/workbook-error';
import { viewOf } from '../xlsx/zip';

/** The streams that stand directly in the root of a compound file, by name. */
export type CompoundStreams = ReadonlyMap<string, () => Uint8Array>;

const END_OF_CHAIN = 0xfffffffe;
const NO_ENTRY = 0xffffffff;
/** Sectors that the header itself lists of the allocation table. */
const IN_HEADER = 109;
const SMALLEST_SECTOR = 9;

/**
 * Opens the container of an old workbook ([MS-CFB]). Libraries read on where a chain of sectors breaks off or runs in a
 * circle, and hand out half a stream; here such a file is refused.
 *
 * @param file name for faults
 * @returns its root streams; those in folders, as of embedded objects, are not of the workbook
 * @throws WorkbookError `damaged`
 */
export function openCompoundFile(file: string, bytes: Uint8Array): CompoundStreams {
  try {
    return rootStreams(bytes);
  } catch (cause) {
    throw new WorkbookError('damaged', { file }, { cause });
  }
}

function rootStreams(bytes: Uint8Array): CompoundStreams {
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (shift !== SMALLEST_SECTOR && shift !== 12) throw new RangeError(`sector shift ${shift}`);
  const sectors = newSectors(bytes, 1 << shift);
  const table = allocationTable(view, sectors);
  const long = (start: number, size?: number): Uint8Array => join(sectors.sector, table, start, 1 << shift, size);

  const entries = directoryOf(long(view.getUint32(48, true)));
  const root = entries[0];
  if (root?.kind !== ROOT) throw new RangeError('root');
  const cutoff = view.getUint32(56, true);
  let short: ((start: number, size: number) => Uint8Array) | undefined;
  const openShort = (): ((start: number, size: number) => Uint8Array) => {
    const smallTable = viewOf(long(view.getUint32(60, true)));
    const small = long(root.start, root.size);
    const step = 1 << view.getUint16(32, true);
    return (start, size) => {
      const sector = (number: number): Uint8Array => {
        if ((number + 1) * step > small.length + step - 1 || number * step >= small.length)
          throw new RangeError(`small sector ${number}`);
        return small.subarray(number * step, (number + 1) * step);
      };
      return join(sector, tableOver(smallTable), start, step, size);
    };
  };
  const streams = new Map<string, () => Uint8Array>();
  for (const { name, kind, start, size } of childrenOf(entries, root.child))
    if (kind === STREAM)
      streams.set(name, () => (size >= cutoff ? long(start, size) : (short ??= openShort())(start, size)));
  return streams;
}

interface Sectors {
  readonly sector: (number: number) => Uint8Array;
  readonly count: number;
  readonly size: number;
}

/** The last sector may be cut short: not every writer fills it up. */
function newSectors(bytes: Uint8Array, size: number): Sectors {
  const count = Math.ceil(bytes.length / size) - 1;
  return {
    count,
    size,
    sector: (number) => {
      if (number >= count) throw new RangeError(`sector ${number}`);
      return bytes.subarray((number + 1) * size, (number + 2) * size);
    },
  };
}

/** Tells of each sector which one follows it. */
type Follows = (sector: number) => number;

function tableOver(view: DataView): Follows {
  return (sector) => view.getUint32(sector * 4, true);
}

function allocationTable(header: DataView, { sector, count, size }: Sectors): Follows {
  const parts: number[] = [];
  for (let index = 0; index < IN_HEADER; index += 1) parts.push(header.getUint32(76 + index * 4, true));
  const perSector = size / 4 - 1;
  let more = header.getUint32(68, true);
  for (let rest = header.getUint32(72, true); rest > 0 && more < END_OF_CHAIN; rest -= 1) {
    if (parts.length > count + IN_HEADER + perSector) throw new RangeError('table of tables');
    const part = viewOf(sector(more));
    for (let index = 0; index < perSector; index += 1) parts.push(part.getUint32(index * 4, true));
    more = part.getUint32(perSector * 4, true);
  }
  const used = parts.slice(0, header.getUint32(44, true)).map((part) => viewOf(sector(part)));
  return (number) => {
    const part = used[Math.floor(number / (size / 4))];
    if (part === undefined) throw new RangeError(`sector ${number}`);
    return part.getUint32((number % (size / 4)) * 4, true);
  };
}

/** A chain of sectors as one piece: as many as `size` asks for, or to the end of the chain. */
function join(
  sector: (number: number) => Uint8Array,
  follows: Follows,
  start: number,
  step: number,
  size?: number,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const seen = new Set<number>();
  let length = 0;
  for (let at = start; size === undefined ? at < END_OF_CHAIN : length < size; at = follows(at)) {
    if (at >= END_OF_CHAIN || seen.has(at)) throw new RangeError(`chain at ${at}`);
    seen.add(at);
    const piece = sector(at);
    pieces.push(piece);
    length += size !== undefined && length + step >= size ? Math.min(piece.length, size - length) : piece.length;
    if (piece.length < step && size !== undefined && length < size) throw new RangeError('cut short');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.length <= length - at ? piece : piece.subarray(0, length - at), at);
    at += piece.length;
  }
  return whole;
}

const STREAM = 2;
const ROOT = 5;

interface DirectoryEntry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function directoryOf(bytes: Uint8Array): readonly DirectoryEntry[] {
  const view = viewOf(bytes);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const letters = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) / 2 - 1);
    entries.push({
      name: String.fromCharCode(...Array.from({ length: letters }, (_, index) => view.getUint16(at + index * 2, true))),
      kind: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The entries of one folder, which hang together as a binary tree. */
function childrenOf(entries: readonly DirectoryEntry[], first: number): readonly DirectoryEntry[] {
  const found: DirectoryEntry[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === NO_ENTRY) continue;
    const entry = entries[next];
    if (entry === undefined || seen.has(next)) throw new RangeError(`entry ${next}`);
    seen.add(next);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}
