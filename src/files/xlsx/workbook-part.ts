import type { SheetSnapshot } from '../../core/snapshot';
import { WorkbookError } from '../../port/workbook-error';
import { findWorkbookPart, readRelationships } from './package-parts';
import type { Pace } from './pace';
import { isTrue, readXml, relationshipId } from './xml';
import { findEntry, type ZipArchive, type ZipEntry } from './zip';

/** A worksheet and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  /** The number by which the chain of calculation knows it. */
  readonly id: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly entry: ZipEntry;
}

/** What the workbook's own part says, and the parts it leads to. */
export interface WorkbookParts {
  readonly workbook: ZipEntry;
  /** In the order of the tabs; charts and macro sheets have no cells and are left out. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
  readonly calcChain: ZipEntry | undefined;
  readonly is1904: boolean;
  /** Whether sheets may not be added. */
  readonly isStructureLocked: boolean;
}

interface SheetElement {
  readonly name: string;
  readonly id: string;
  readonly state: string | undefined;
  readonly relationship: string | undefined;
}

export async function readWorkbookParts(archive: ZipArchive, pace: Pace): Promise<WorkbookParts> {
  const workbook = await findWorkbookPart(archive, pace);
  const elements: SheetElement[] = [];
  let root = '';
  let is1904 = false;
  let isStructureLocked = false;
  await readXml(
    archive,
    workbook,
    {
      open(name, attributes, depth) {
        if (depth === 0) root = name;
        else if (name === 'sheet' && depth === 2)
          elements.push({
            name: attributes['name'] ?? '',
            id: attributes['sheetId'] ?? '',
            state: attributes['state'],
            relationship: relationshipId(attributes),
          });
        else if (name === 'workbookPr' && depth === 1) is1904 = isTrue(attributes['date1904']);
        else if (name === 'workbookProtection' && depth === 1) isStructureLocked = isTrue(attributes['lockStructure']);
      },
    },
    pace,
  );
  if (root !== 'workbook') throw new WorkbookError('not-a-workbook', { file: archive.file });

  const relationships = await readRelationships(archive, workbook.name, pace);
  const partOf = (type: string): ZipEntry | undefined => {
    const part = relationships.find((relationship) => relationship.type === type)?.part;
    if (part === undefined) return undefined;
    const entry = findEntry(archive, part);
    if (entry === undefined) throw new WorkbookError('damaged', { file: archive.file, part });
    return entry;
  };
  const sheets: SheetPart[] = [];
  for (const element of elements) {
    // Modules of macros, as Excel 95 had them, are listed among the sheets and have no part.
    if (element.relationship === '') continue;
    const relationship = relationships.find(({ id }) => id === element.relationship);
    if (relationship !== undefined && relationship.type !== 'worksheet') continue;
    const entry = relationship?.part === undefined ? undefined : findEntry(archive, relationship.part);
    const isTwice = sheets.some((sheet) => sheet.name.toLowerCase() === element.name.toLowerCase());
    if (entry === undefined || isTwice)
      throw new WorkbookError('damaged', {
        file: archive.file,
        sheet: element.name,
        part: relationship?.part ?? workbook.name,
      });
    sheets.push({ name: element.name, id: element.id, visibility: visibilityOf(element.state), entry });
  }
  return {
    workbook,
    sheets,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    calcChain: partOf('calcChain'),
    is1904,
    isStructureLocked,
  };
}

function visibilityOf(state: string | undefined): SheetSnapshot['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
