import { WorkbookError } from '../../port/workbook-error';
import type { Pace } from './pace';
import { readXml } from './xml';
import { findEntry, type ZipArchive, type ZipEntry } from './zip';

/** A link from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `styles` … the same in both editions of the standard. */
  readonly type: string;
  /** Full name of the part; undefined for links out of the package. */
  readonly part: string | undefined;
}

/** The workbook's part of the package; anything else that is a zip file is named for what it is. */
export async function findWorkbookPart(archive: ZipArchive, pace: Pace): Promise<ZipEntry> {
  const file = archive.file;
  if (findEntry(archive, '[Content_Types].xml') === undefined) {
    const isOpenDocument =
      findEntry(archive, 'mimetype') !== undefined && findEntry(archive, 'content.xml') !== undefined;
    throw new WorkbookError(isOpenDocument ? 'unsupported-format' : 'not-a-workbook', { file });
  }
  const main = (await readRelationships(archive, '', pace)).find(
    (relationship) => relationship.type === 'officeDocument',
  );
  if (main?.part === undefined) throw new WorkbookError('not-a-workbook', { file });
  const entry = findEntry(archive, main.part);
  if (entry === undefined) throw new WorkbookError('damaged', { file, part: main.part });
  if (entry.name.toLowerCase().endsWith('.bin')) throw new WorkbookError('unsupported-format', { file });
  return entry;
}

/** The links of a part, or of the package itself (`''`), by the place where the package keeps them. */
export async function readRelationships(
  archive: ZipArchive,
  part: string,
  pace: Pace,
): Promise<readonly Relationship[]> {
  const entry = findEntry(archive, relationshipsPart(part));
  if (entry === undefined) return [];
  const found: Relationship[] = [];
  await readXml(
    archive,
    entry,
    {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
        found.push({
          id,
          type: type.slice(type.lastIndexOf('/') + 1),
          part: mode === 'External' ? undefined : resolvePart(part, target),
        });
      },
    },
    pace,
  );
  return found;
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolvePart(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
