import { htmlPage, htmlPart, type HtmlPart } from '../../report/html';
import type { Language } from '../../report/language';
import type { OutputFile } from './output-file';
import type { Reviewed, Unreadable } from '../../report/reviewed';
import { joinSheets, reviewToSheets, type ReportSheet } from '../../report/sheets';
import { BOXED, type CellStyle, type PlainCell, type PlainSheet } from '../../core/plain-workbook';
import { writeWorkbook } from '../../files/xlsx/write-workbook';

/** A report that grows workbook by workbook, so that hundreds of reviews need not be held at once. */
export interface ReportFile {
  add(reviewed: Reviewed): void;
  /** Rejects with SaidError where the file cannot be written. */
  save(file: OutputFile, unreadable: readonly Unreadable[]): Promise<void>;
}

/** The kind of report a file name asks for. */
export function reportKind(file: string): 'html' | 'xlsx' | undefined {
  const kind = /\.(html?|xlsx)$/i.exec(file)?.[1]?.toLowerCase();
  return kind === undefined || kind === 'xlsx' ? kind : 'html';
}

export function createReport(kind: 'html' | 'xlsx', workbooks: number, language: Language): ReportFile {
  if (kind === 'html') {
    const parts: HtmlPart[] = [];
    return {
      add: (reviewed) => void parts.push(htmlPart(reviewed, language, workbooks === 1)),
      save: (file, unreadable) => file.write(htmlPage(parts, unreadable, language)),
    };
  }
  const reports: (readonly ReportSheet[])[] = [];
  return {
    add: (reviewed) => void reports.push(reviewToSheets(reviewed, language)),
    save: (file, unreadable) =>
      file.write(writeWorkbook({ sheets: joinSheets(reports, unreadable, language).map(plainSheet) })),
  };
}

const HEAD: CellStyle = { font: { bold: true }, fill: 'F0F0F0', border: BOXED, wrap: true, vertical: 'center' };
const BODY: CellStyle = { border: BOXED, wrap: true, vertical: 'top' };

function plainSheet({ name, columns, rows }: ReportSheet): PlainSheet {
  return {
    name,
    rows: [
      columns.map(({ title }) => plainCell(title, HEAD)),
      ...rows.map((row) => row.map((value) => plainCell(value, BODY))),
    ],
    columnWidths: columns.map(({ width }) => width),
    frozenRows: 1,
    print: { orientation: 'landscape', fitToWidth: true, titleRows: { top: 0, bottom: 0 }, footer: '&P / &N' },
  };
}

function plainCell(value: string | number, style: CellStyle): PlainCell {
  if (value === '') return { style };
  return {
    input: typeof value === 'number' ? { kind: 'number', decimal: String(value) } : { kind: 'text', text: value },
    style,
  };
}
