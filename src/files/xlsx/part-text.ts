import { WorkbookError } from '../../port/workbook-error';
import { MAX_CHANGED_PART_BYTES } from './limits';
import type { Pace } from './pace';
import { newParser, type Attributes } from './xml';
import type { ZipArchive, ZipEntry } from './zip';
import { inflateWhole } from './zip-inflate';

/** An element in the text of a part, by offsets. An empty one written `<x/>` has no end tag. */
export interface ElementPlace {
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

/** What a reader of offsets is told. Names come without prefix. */
export interface PlaceHandler {
  open(name: string, attributes: Attributes, depth: number, start: number, openEnd: number): void;
  close?(name: string, depth: number, closeStart: number, end: number): void;
  text?(text: string): void;
}

/** The text of a part that is going to be changed. Only UTF-8 is, so that all else stays the same to the byte. */
export function partText(archive: ZipArchive, entry: ZipEntry): string {
  if (entry.size > MAX_CHANGED_PART_BYTES)
    throw new WorkbookError('too-large', { file: archive.file, part: entry.name });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inflateWhole(archive, entry));
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('damaged', { file: archive.file, part: entry.name }, { cause });
  }
}

const STEP = 128 * 1024;

/** Walks through the text of a part, telling where each element stands. */
export async function walkText(
  text: string,
  handler: PlaceHandler,
  pace: Pace,
  place: WorkbookError['place'],
): Promise<void> {
  const parser = newParser({
    open(name, attributes, depth) {
      const openEnd = parser.position;
      handler.open(name, attributes, depth, text.lastIndexOf('<', openEnd - 1), openEnd);
    },
    close(name, depth) {
      const end = parser.position;
      // After `<x/>` both events come at the same place, so the last `<` is the element's own.
      handler.close?.(name, depth, text[end - 2] === '/' ? end : text.lastIndexOf('<', end - 1), end);
    },
    ...(handler.text === undefined ? {} : { text: handler.text.bind(handler) }),
  });
  try {
    for (let at = 0; at < text.length; at += STEP) {
      parser.write(text.slice(at, at + STEP));
      if (pace.worked(STEP)) await pace.breathe();
    }
    parser.close();
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('damaged', place, { cause });
  }
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
