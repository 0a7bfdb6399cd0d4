import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../xlsx/escape-xml';

/** A paragraph to be written, in pieces; marked ones are highlighted. */
export interface WrittenParagraph {
  readonly style: 'title' | 'heading' | 'subheading' | 'body';
  readonly runs: readonly { readonly text: string; readonly isMarked: boolean }[];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** One moment for all files, so that equal texts make equal files. */
const WRITTEN = new Date(2020, 0, 1);

/** Fonts and sizes (in half points) as documents of Chinese offices have them: 方正小标宋, 黑体, 楷体, 仿宋. */
const STYLES = {
  title: { id: 'Title', name: 'Title', font: '宋体', size: 44, more: '<w:jc w:val="center"/>', bold: true },
  heading: {
    id: 'Heading1',
    name: 'heading 1',
    font: '黑体',
    size: 32,
    more: '<w:outlineLvl w:val="0"/>',
    bold: false,
  },
  subheading: {
    id: 'Heading2',
    name: 'heading 2',
    font: '楷体',
    size: 32,
    more: '<w:outlineLvl w:val="1"/>',
    bold: false,
  },
  body: { id: 'Normal', name: 'Normal', font: '仿宋', size: 32, more: '', bold: false },
} as const satisfies Record<WrittenParagraph['style'], object>;

/**
 * Writes a Word document of plain paragraphs.
 *
 * @returns the bytes of a .docx
 */
export function writeDocx(paragraphs: readonly WrittenParagraph[]): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': links('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': links('styles', 'styles.xml'),
    'word/styles.xml': `<w:styles xmlns:w="${WORD}">${Object.values(STYLES).map(styleXml).join('')}</w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.map(paragraphXml).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: WRITTEN });
}

function links(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

function styleXml({ id, name, font, size, more, bold }: (typeof STYLES)[keyof typeof STYLES]): string {
  const isBase = id === 'Normal';
  return (
    `<w:style w:type="paragraph"${isBase ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `${isBase ? '' : '<w:basedOn w:val="Normal"/>'}<w:pPr><w:spacing w:line="560" w:lineRule="exact"/>` +
    `${id === 'Title' ? '<w:ind w:firstLine="0" w:firstLineChars="0"/>' : '<w:ind w:firstLine="640" w:firstLineChars="200"/>'}${more}</w:pPr>` +
    `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`
  );
}

function paragraphXml({ style, runs }: WrittenParagraph): string {
  const each = runs.map(
    ({ text, isMarked }) =>
      `<w:r>${isMarked ? '<w:rPr><w:highlight w:val="yellow"/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`,
  );
  return `<w:p><w:pPr><w:pStyle w:val="${STYLES[style].id}"/></w:pPr>${each.join('')}</w:p>`;
}
