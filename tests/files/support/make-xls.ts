import { utils, write, type WorkSheet } from '@e965/xlsx';

export type XlsValue = string | number | boolean | undefined;

export interface MadeXlsSheet {
  readonly name: string;
  readonly rows: readonly (readonly XlsValue[])[];
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: 0 | 1 | 2;
}

/** An old workbook as its most used JavaScript writer makes it. */
export function makeXls(
  sheets: readonly MadeXlsSheet[],
  options: { readonly bookType?: 'biff8' | 'biff5'; readonly bookSST?: boolean } = {},
): Uint8Array {
  const book = utils.book_new();
  for (const made of sheets) {
    const sheet: WorkSheet = utils.aoa_to_sheet(made.rows.map((row) => [...row]));
    if (made.merges !== undefined) sheet['!merges'] = made.merges.map((area) => utils.decode_range(area));
    for (const column of made.hiddenColumns ?? []) (sheet['!cols'] ??= [])[column] = { hidden: true };
    utils.book_append_sheet(book, sheet, made.name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden = 0 }) => ({ Hidden: hidden })) };
  const { bookType = 'biff8', bookSST = true } = options;
  return new Uint8Array(write(book, { type: 'buffer', bookType, bookSST }) as Buffer);
}
