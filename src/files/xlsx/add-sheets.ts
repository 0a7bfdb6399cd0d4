import { quotedSheet } from '../../core/cell';
import { WorkbookError } from '../../port/workbook-error';
import { appendStyles } from './append-styles';
import { escapeXml } from './escape-xml';
import type { Pace } from './pace';
import { relationshipsPart } from './package-parts';
import { encode, partText } from './part-text';
import type { PlainSheet } from '../../core/plain-workbook';
import { readWorkbookParts } from './workbook-part';
import { createStyleTable } from './write-styles';
import { worksheetXml } from './write-worksheet';
import { findEntry, openZip, type ZipArchive, type ZipEntry } from './zip';
import { rewriteZip } from './zip-write';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The file with sheets added behind the others; the parts of the sheets that were there stay the same to the byte. */
export async function addSheets(archive: ZipArchive, sheets: readonly PlainSheet[], pace: Pace): Promise<ZipArchive> {
  if (sheets.length === 0) return archive;
  const parts = await readWorkbookParts(archive, pace);
  const place = { file: archive.file, part: parts.workbook.name };
  if (parts.isStructureLocked) throw new WorkbookError('workbook-protected', place);
  if (parts.styles === undefined) throw new WorkbookError('damaged', place);
  const links = entryOf(archive, relationshipsPart(parts.workbook.name));
  const types = entryOf(archive, '[Content_Types].xml');
  const folder = parts.workbook.name.slice(0, parts.workbook.name.lastIndexOf('/') + 1);

  const styles = createStyleTable();
  const worksheets = sheets.map((sheet) => ({
    sheet,
    file: '',
    text: (shift: number) =>
      worksheetXml(sheet, {
        styleIndex: (cell) => (cell.style === undefined ? 0 : styles.indexOf(cell.style) + shift),
      }),
  }));
  // Each style gets its number at its first use, so the sheets are drawn once before the styles are written.
  for (const { text } of worksheets) text(0);
  const grown = appendStyles(partText(archive, parts.styles), styles.parts(), {
    file: archive.file,
    part: parts.styles.name,
  });

  const changes = new Map<string, Uint8Array>([[parts.styles.name, encode(grown.text)]]);
  const linksText = partText(archive, links);
  const names = freeNames(archive, folder, sheets.length);
  const ids = freeIds(linksText, sheets.length);
  worksheets.forEach(({ text }, place) => changes.set(`${folder}${names[place] ?? ''}`, encode(text(grown.firstLook))));
  const prefix = /<(\w+:)?Relationships[\s>]/.exec(linksText)?.[1] ?? '';
  const worksheetType =
    /Type="([^"]*)\/(?:worksheet|styles)"/.exec(linksText)?.[1] ??
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  changes.set(
    links.name,
    encode(
      before(
        linksText,
        'Relationships',
        ids
          .map(
            (id, index) =>
              `<${prefix}Relationship Id="${id}" Type="${worksheetType}/worksheet" Target="${names[index] ?? ''}"/>`,
          )
          .join(''),
      ),
    ),
  );
  const typesText = partText(archive, types);
  const typesPrefix = /<(\w+:)?Types[\s>]/.exec(typesText)?.[1] ?? '';
  changes.set(
    types.name,
    encode(
      before(
        typesText,
        'Types',
        names
          .map((name) => `<${typesPrefix}Override PartName="/${folder}${name}" ContentType="${WORKSHEET}"/>`)
          .join(''),
      ),
    ),
  );
  changes.set(parts.workbook.name, encode(withSheets(partText(archive, parts.workbook), sheets, ids)));
  return openZip(archive.file, rewriteZip(archive, changes));
}

function entryOf(archive: ZipArchive, name: string): ZipEntry {
  const entry = findEntry(archive, name);
  if (entry === undefined) throw new WorkbookError('damaged', { file: archive.file, part: name });
  return entry;
}

function freeNames(archive: ZipArchive, folder: string, count: number): readonly string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) {
    const name = `worksheets/sheet${number}.xml`;
    if (findEntry(archive, `${folder}${name}`) === undefined) names.push(name);
  }
  return names;
}

function freeIds(links: string, count: number): readonly string[] {
  const taken = new Set([...links.matchAll(/\sId\s*=\s*["']([^"']*)["']/g)].map((match) => match[1]));
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) if (!taken.has(`rId${number}`)) ids.push(`rId${number}`);
  return ids;
}

/** The text with something put in front of the end tag of an element. */
function before(text: string, element: string, addition: string): string {
  const end = new RegExp(`</(?:\\w+:)?${element}\\s*>(?![\\s\\S]*</(?:\\w+:)?${element}\\s*>)`).exec(text);
  if (end === null) throw new WorkbookError('damaged', {});
  return text.slice(0, end.index) + addition + text.slice(end.index);
}

function withSheets(text: string, sheets: readonly PlainSheet[], ids: readonly string[]): string {
  const prefix = /<(\w+:)?workbook[\s>]/.exec(text)?.[1] ?? '';
  const link = /xmlns:(\w+)\s*=\s*["'][^"']*\/officeDocument\/(?:2006\/)?relationships["']/.exec(text)?.[1] ?? 'r';
  const present = [...text.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map((match) => match[0]);
  const last = Math.max(0, ...present.map((tag) => Number(/\ssheetId\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? 0)));
  const added = before(
    text,
    'sheets',
    sheets
      .map(
        (sheet, index) =>
          `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${last + 1 + index}" ${link}:id="${ids[index] ?? ''}"/>`,
      )
      .join(''),
  );
  const names = sheets.flatMap(({ name, print }, index) =>
    print?.titleRows === undefined
      ? []
      : [
          `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${present.length + index}">${escapeXml(`${quotedSheet(name)}!$${print.titleRows.top + 1}:$${print.titleRows.bottom + 1}`)}</${prefix}definedName>`,
        ],
  );
  if (names.length === 0) return added;
  if (/<\/(?:\w+:)?definedNames\s*>/.test(added)) return before(added, 'definedNames', names.join(''));
  // The schema has them behind sheets, function groups and links to other files.
  const places = [...added.matchAll(/<\/(?:\w+:)?(?:sheets|functionGroups|externalReferences)\s*>/g)];
  const end = places.at(-1);
  const at = (end?.index ?? 0) + (end?.[0].length ?? 0);
  return `${added.slice(0, at)}<${prefix}definedNames>${names.join('')}</${prefix}definedNames>${added.slice(at)}`;
}
