import { strToU8, zipSync } from 'fflate';
import { textAt, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/snapshot';

/** Paragraphs of a document, one after another. */
export type Part = string | { readonly sheet: SheetSnapshot };

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;');

/** A paragraph; a line break within it is Word's own. */
function paragraph(text: string): string {
  const runs = text.split('\n').map((line) => `<w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r>`);
  return `<w:p>${runs.join('<w:r><w:br/></w:r>')}</w:p>`;
}

/** The first row of a sheet that holds more than one text: its table begins there, and its title stands above. */
function tableStart({ rows }: SheetSnapshot): number {
  return rows.findIndex((row) => (row ?? []).filter((content) => (content?.text.trim() ?? '') !== '').length > 1);
}

/** A sheet as it is printed in a document: its title as paragraphs, its table with merged cells. */
function sheetParts(sheet: SheetSnapshot): string {
  const from = tableStart(sheet);
  const heading = Array.from({ length: from }, (_, row) =>
    (sheet.rows[row] ?? [])
      .map((each) => each?.text ?? '')
      .join('  ')
      .trim(),
  );
  const rows: string[] = [];
  for (let row = from; row < sheet.rowCount; row++) {
    let cells = '';
    for (let column = 0; column < sheet.columnCount; column++) {
      const merge = sheet.merges.find(
        ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
      );
      if (merge !== undefined && merge.left < column) continue;
      const span = merge === undefined ? 1 : merge.right - merge.left + 1;
      const down =
        merge === undefined || merge.top === merge.bottom
          ? ''
          : merge.top === row
            ? '<w:vMerge w:val="restart"/>'
            : '<w:vMerge/>';
      const text = merge !== undefined && merge.top < row ? '' : textAt(sheet, row, column);
      cells += `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${down}</w:tcPr>${paragraph(text)}</w:tc>`;
    }
    rows.push(`<w:tr>${cells}</w:tr>`);
  }
  return `${heading.map(paragraph).join('')}<w:tbl>${rows.join('')}</w:tbl>`;
}

/** A .docx of paragraphs and printed sheets, in their order. */
export function writeDocument(parts: readonly Part[]): Uint8Array {
  const body = parts.map((part) => (typeof part === 'string' ? paragraph(part) : sheetParts(part.sheet))).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A whole workbook printed into one document, a sheet after the other. */
export function printed(workbook: WorkbookSnapshot, before: readonly string[], after: readonly string[]): Uint8Array {
  return writeDocument([...before, ...workbook.sheets.map((sheet) => ({ sheet })), ...after]);
}
