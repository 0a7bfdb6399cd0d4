import { address, columnName, rangeAddress } from '../../core/cell';
import type { CellInput } from '../../port/workbook-port';
import { escapeXml, textElement } from './escape-xml';
import type { PlainCell, PlainSheet, PrintSetup } from '../../core/plain-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const A4 = 9;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** What the cells of a sheet refer to in the other parts of their workbook. */
export interface SheetSurroundings {
  readonly styleIndex: (cell: PlainCell) => number;
  /** Place in the shared strings; where it is absent, texts are written into their cells. */
  readonly sharedString?: (text: string) => number;
}

/** The worksheet part of a plain sheet. */
export function worksheetXml(sheet: PlainSheet, surroundings: SheetSurroundings): string {
  const merges = sheet.merges ?? [];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
    (sheet.print?.fitToWidth === true || sheet.print?.fitToPage === true
      ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
      : '') +
    viewXml(sheet) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet.columnWidths ?? []) +
    rowsXml(sheet, surroundings) +
    (merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`).join('')}</mergeCells>`) +
    (sheet.print === undefined ? '' : printXml(sheet.print)) +
    '</worksheet>'
  );
}

function viewXml(sheet: PlainSheet): string {
  const grid = sheet.gridLines === false ? ' showGridLines="0"' : '';
  const frozen = sheet.frozenRows ?? 0;
  if (frozen === 0) return `<sheetViews><sheetView${grid} workbookViewId="0"/></sheetViews>`;
  const first = address({ row: frozen, column: 0 });
  return `<sheetViews><sheetView${grid} workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly (number | undefined)[]): string {
  const columns = widths
    .map((width, index) =>
      width === undefined ? '' : `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('');
  return columns === '' ? '' : `<cols>${columns}</cols>`;
}

function rowsXml(sheet: PlainSheet, surroundings: SheetSurroundings): string {
  const heights = sheet.rowHeights ?? [];
  const rows: string[] = [];
  const columnNames: string[] = [];
  for (let row = 0; row < Math.max(sheet.rows.length, heights.length); row += 1) {
    const height = heights[row];
    let cells = '';
    for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
      if (cell === undefined) continue;
      const name = (columnNames[column] ??= columnName(column));
      cells += cellXml(`${name}${row + 1}`, cell, surroundings);
    }
    if (cells === '' && height === undefined) continue;
    rows.push(`<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`);
  }
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function cellXml(place: string, cell: PlainCell, surroundings: SheetSurroundings): string {
  const style = surroundings.styleIndex(cell);
  const look = style === 0 ? '' : ` s="${style}"`;
  const input: CellInput = cell.input ?? { kind: 'blank' };
  switch (input.kind) {
    case 'blank':
      return look === '' ? '' : `<c r="${place}"${look}/>`;
    case 'number':
      return `<c r="${place}"${look}><v>${input.decimal}</v></c>`;
    case 'text':
      return surroundings.sharedString === undefined
        ? `<c r="${place}"${look} t="inlineStr"><is>${textElement(input.text)}</is></c>`
        : `<c r="${place}"${look} t="s"><v>${surroundings.sharedString(input.text)}</v></c>`;
    case 'formula': {
      const formula = `<f>${escapeXml(input.formula.replace(/^=/, ''))}</f>`;
      return NUMBER.test(input.cached)
        ? `<c r="${place}"${look}>${formula}<v>${input.cached}</v></c>`
        : `<c r="${place}"${look} t="str">${formula}<v>${escapeXml(input.cached)}</v></c>`;
    }
  }
}

function printXml(print: PrintSetup): string {
  const { left, right, top, bottom } = print.margins ?? { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75 };
  const fit = print.fitToPage === true ? '' : print.fitToWidth === true ? ' fitToHeight="0"' : '';
  return (
    (print.centred === true ? '<printOptions horizontalCentered="1"/>' : '') +
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${A4}" orientation="${print.orientation}"${fit}/>` +
    (print.footer === undefined
      ? ''
      : `<headerFooter><oddFooter>&amp;C${escapeXml(print.footer)}</oddFooter></headerFooter>`)
  );
}
