import { SaxesParser } from 'saxes';
import { WorkbookError } from '../../port/workbook-error';
import { MAX_BETWEEN_TAGS } from './limits';
import type { Pace } from './pace';
import type { ZipArchive, ZipEntry } from './zip';
import { inflateEntry } from './zip-inflate';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part wants to hear. Names come without prefix: WPS and others write `x:row`. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, depth: number): void;
  close?(name: string, depth: number): void;
  text?(text: string): void;
}

const MAX_DEPTH = 256;

/** Reads one part strictly, yielding to the event loop on the way. What is not well-formed, or brings a DTD, is refused. */
export async function readXml(archive: ZipArchive, entry: ZipEntry, handler: XmlHandler, pace: Pace): Promise<void> {
  const parser = newParser(handler);
  let decoder: TextDecoder | undefined;
  // The parser keeps what stands between two tags in memory as a whole.
  let sinceTag = 0;
  await guarded(archive, entry, async () => {
    for (const piece of inflateEntry(archive, entry)) {
      decoder ??= decoderFor(piece);
      const text = decoder.decode(piece, { stream: true });
      const [first, last] = [text.indexOf('<'), text.lastIndexOf('<')];
      sinceTag += first < 0 ? text.length : first;
      if (sinceTag > MAX_BETWEEN_TAGS) throw new WorkbookError('too-large', { file: archive.file, part: entry.name });
      if (last >= 0) sinceTag = text.length - last;
      parser.write(text);
      if (pace.worked(piece.length)) await pace.breathe();
    }
    parser.write(decoder?.decode() ?? '');
    parser.close();
  });
}

/** A strict parser; the patcher relies on its `position`. */
export function newParser(handler: XmlHandler): Pick<SaxesParser, 'write' | 'close' | 'position'> {
  const parser = new SaxesParser<{ readonly xmlns: false; readonly position: true }>({ xmlns: false, position: true });
  let depth = 0;
  parser.on('doctype', () => {
    throw new SyntaxError('DTD');
  });
  parser.on('opentagstart', () => {
    if (depth >= MAX_DEPTH) throw new SyntaxError('depth');
  });
  parser.on('opentag', (tag) => {
    handler.open(localName(tag.name), tag.attributes, depth);
    depth += 1;
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close?.(localName(tag.name), depth);
  });
  if (handler.text !== undefined) {
    const hear = handler.text.bind(handler);
    parser.on('text', hear);
    parser.on('cdata', hear);
  }
  return parser;
}

/** Attribute of the relationships namespace such as `r:id`; its prefix is the writer's choice. */
export function relationshipId(attributes: Attributes): string | undefined {
  for (const name in attributes) if (name.endsWith(':id')) return attributes[name];
  return undefined;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

/** Turns every fault of parsing into `damaged` with the name of the part. */
async function guarded(archive: ZipArchive, entry: ZipEntry, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('damaged', { file: archive.file, part: entry.name }, { cause });
  }
}
