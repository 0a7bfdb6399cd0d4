import { strToU8, zipSync, type Zippable } from 'fflate';
import { quotedSheet } from '../../core/cell';
import { escapeXml, textElement } from './escape-xml';
import type { DefinedName, PlainSheet, PlainWorkbook } from '../../core/plain-workbook';
import { createStyleTable } from './write-styles';
import { worksheetXml } from './write-worksheet';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Entries carry one fixed date, so that the same workbook is the same file. Local time is what zip entries hold. */
const WRITTEN = new Date(2021, 0, 1);

/** The .xlsx file of a plain workbook: the same bytes for the same workbook, on every machine. */
export function writeWorkbook(workbook: PlainWorkbook): Uint8Array {
  const styles = createStyleTable(workbook.defaultFont);
  const strings = new Map<string, number>();
  const sharedString = (text: string): number => {
    const place = strings.get(text) ?? strings.size;
    strings.set(text, place);
    return place;
  };
  const surroundings = {
    styleIndex: (cell: { readonly style?: Parameters<typeof styles.indexOf>[0] }) => styles.indexOf(cell.style),
    sharedString,
  };
  const sheets = workbook.sheets.map((sheet) => strToU8(worksheetXml(sheet, surroundings)));

  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': links([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': links([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles.toXml(),
    'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si>${textElement(text)}</si>`).join('')}</sst>`,
  };
  sheets.forEach((bytes, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = bytes));
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ) satisfies Zippable,
    { mtime: WRITTEN, level: 6 },
  );
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook', 'sheet.main') +
    Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')).join('') +
    part('styles', 'styles') +
    part('sharedStrings', 'sharedStrings') +
    '</Types>'
  );
}

function links(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE_LINKS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${LINKS}">${each.join('')}</Relationships>`;
}

const STATE = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' } as const;

function workbookXml(workbook: PlainWorkbook): string {
  const sheets = workbook.sheets.map(
    (sheet, index) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${STATE[sheet.visibility ?? 'visible']} r:id="rId${index + 1}"/>`,
  );
  const names = [...(workbook.definedNames ?? []), ...workbook.sheets.flatMap(printTitles)].map((name) =>
    nameXml(name, workbook.sheets),
  );
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_LINKS}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    (names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`) +
    '</workbook>'
  );
}

function printTitles(sheet: PlainSheet): DefinedName[] {
  const rows = sheet.print?.titleRows;
  if (rows === undefined) return [];
  return [
    {
      name: '_xlnm.Print_Titles',
      formula: `${quotedSheet(sheet.name)}!$${rows.top + 1}:$${rows.bottom + 1}`,
      sheet: sheet.name,
    },
  ];
}

function nameXml(name: DefinedName, sheets: readonly PlainSheet[]): string {
  const place = sheets.findIndex((sheet) => sheet.name === name.sheet);
  return `<definedName name="${escapeXml(name.name)}"${place < 0 ? '' : ` localSheetId="${place}"`}>${escapeXml(name.formula)}</definedName>`;
}
