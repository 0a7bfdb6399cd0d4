import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface MadeSheet {
  readonly name: string;
  /** Inside `<sheetData>`. */
  readonly data?: string;
  /** Before and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  /** Instead of all of the above. */
  readonly xml?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly afterSheets?: string;
  readonly calcChain?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a workbook written out by hand, so that a test sees the XML it is about. */
export function partsOf(made: MadeWorkbook): Record<string, string | Uint8Array> {
  const { sheets, strings, styles, calcChain } = made;
  const links = sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]);
  if (strings !== undefined) links.push(['rId90', 'sharedStrings', 'sharedStrings.xml']);
  if (styles !== undefined) links.push(['rId91', 'styles', 'styles.xml']);
  if (calcChain !== undefined) links.push(['rId92', 'calcChain', 'calcChain.xml']);
  return {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      sheets
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join('') +
      (styles === undefined
        ? ''
        : '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>') +
      (strings === undefined
        ? ''
        : '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>') +
      (calcChain === undefined
        ? ''
        : '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>') +
      '</Types>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${LINK}">${made.workbookPr ?? ''}<sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets>${made.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet.xml ?? sheetXml(sheet)]),
    ),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(calcChain === undefined ? {} : { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}">${calcChain}</calcChain>` }),
    ...made.more,
  };
}

export function makeXlsx(made: MadeWorkbook): Uint8Array {
  return zipParts(partsOf(made));
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: new Date(2021, 0, 1) },
  );
}

function sheetXml({ data = '', before = '', after = '' }: MadeSheet): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${LINK}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

function relationships(links: readonly (readonly (string | undefined)[])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(([id, type, target]) => `<Relationship Id="${id}" Type="${LINK}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
}
