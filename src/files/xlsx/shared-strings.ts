import { WorkbookError } from '../../port/workbook-error';
import { MAX_TEXT, type Allowance } from './limits';
import type { Pace } from './pace';
import { newTextCollector } from './rich-text';
import { readXml } from './xml';
import type { ZipArchive, ZipEntry } from './zip';

/** The texts that cells refer to by number. */
export async function readSharedStrings(
  archive: ZipArchive,
  entry: ZipEntry | undefined,
  allowance: Allowance,
  pace: Pace,
): Promise<readonly string[]> {
  if (entry === undefined) return [];
  const texts: string[] = [];
  const collector = newTextCollector();
  await readXml(
    archive,
    entry,
    {
      open(name, _, depth) {
        if (depth > 1) collector.open(name);
      },
      close(name, depth) {
        if (depth > 1) collector.close(name);
        else if (depth === 1 && name === 'si') {
          allowance.keep(1, { file: archive.file, part: entry.name });
          const text = collector.take();
          if (text.length > MAX_TEXT) throw new WorkbookError('too-large', { file: archive.file, part: entry.name });
          texts.push(text);
        }
      },
      text: (text) => collector.text(text),
    },
    pace,
  );
  return texts;
}
