import { readRelationships } from './package-parts';
import type { Pace } from './pace';
import { readXml } from './xml';
import { findEntry, type ZipArchive, type ZipEntry } from './zip';

/** Office's own theme, for files that bring none. */
const OFFICE = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];
/** The file lists dark before light; cells count the other way round. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours that `theme="n"` of a style stands for. */
export async function readThemeColours(
  archive: ZipArchive,
  workbook: ZipEntry,
  pace: Pace,
): Promise<readonly string[]> {
  const part = (await readRelationships(archive, workbook.name, pace)).find(({ type }) => type === 'theme')?.part;
  const entry = part === undefined ? undefined : findEntry(archive, part);
  if (entry === undefined) return OFFICE;
  const found = [...OFFICE];
  let slot = -1;
  await readXml(
    archive,
    entry,
    {
      open(name, attributes) {
        if (ORDER.includes(name)) slot = ORDER.indexOf(name);
        const value = name === 'sysClr' ? attributes['lastClr'] : name === 'srgbClr' ? attributes['val'] : undefined;
        if (slot >= 0 && value !== undefined && /^[0-9a-f]{6}$/i.test(value)) {
          found[slot] = `#${value.toUpperCase()}`;
          slot = -1;
        }
      },
    },
    pace,
  );
  return found;
}
