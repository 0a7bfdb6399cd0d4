import { cellKey, type CellContent, type CellRef, type SheetSnapshot, type WorkbookSnapshot } from './engine';

/** The same cell with other digits, printed as before: text stays text, a number is stored as it is shown. */
export function withText(content: CellContent, text: string, format = content.format): CellContent {
  const looks = format === undefined ? {} : { format };
  if (content.kind !== 'number') return { kind: 'text', text, ...looks };
  return {
    kind: 'number',
    text,
    value: Number(text.replace(/[,\s]/g, '')),
    ...looks,
  };
}

/** The workbook with one cell changed; everything else is shared. */
export function withCell(workbook: WorkbookSnapshot, cell: CellRef, text: string): WorkbookSnapshot {
  const replace = (sheet: SheetSnapshot): SheetSnapshot =>
    mapCells(sheet, (content, at) => (cellKey(at) === cellKey(cell) ? withText(content, text) : content));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === cell.sheet ? replace(sheet) : sheet)),
  };
}

export function mapCells(
  sheet: SheetSnapshot,
  change: (content: CellContent, at: CellRef) => CellContent | undefined,
): SheetSnapshot {
  const rows = sheet.rows.map((row, at) =>
    row?.map((content, column) =>
      content === undefined ? undefined : change(content, { sheet: sheet.name, row: at, column }),
    ),
  );
  return { ...sheet, rows };
}

/** The cell without its formula, which names other cells where they stood before rows or columns moved. */
export function withoutFormula(content: CellContent | undefined): CellContent | undefined {
  if (content?.formula === undefined) return content;
  const kept = { ...content };
  delete kept.formula;
  return kept;
}
