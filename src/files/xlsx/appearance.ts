import { newPace } from './pace';
import { readLooks, type CellLook } from './cell-looks';
import { readThemeColours } from './theme-colours';
import { readWorkbookParts } from './workbook-part';
import { inflateEntry } from './zip-inflate';
import { openZip, type ZipArchive, type ZipEntry } from './zip';

/** How the columns `from` to `to` look. Widths in characters of the standard font. */
export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

/** How one sheet looks, as far as a reader of figures sees it. */
export interface SheetLook {
  readonly columns: readonly ColumnLook[];
  readonly defaultWidth: number | undefined;
  /** In points. */
  readonly defaultHeight: number;
  /** Heights in points of rows that have their own; hidden rows are 0. */
  readonly heights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  /** Style numbers by row, from column 0 on. */
  readonly styles: ReadonlyMap<number, Uint16Array>;
}

export interface Appearance {
  /** By style number. */
  readonly looks: readonly CellLook[];
  readonly sheets: ReadonlyMap<string, SheetLook>;
}

/** Reads how an .xlsx file looks. It decides nothing: what cannot be understood is shown plainly. */
export async function readAppearance(name: string, bytes: Uint8Array): Promise<Appearance> {
  const archive = openZip(name, bytes);
  const pace = newPace(name);
  const parts = await readWorkbookParts(archive, pace);
  const colours = await readThemeColours(archive, parts.workbook, pace);
  const looks = await readLooks(archive, parts.styles, colours, pace);
  return { looks, sheets: new Map(parts.sheets.map((sheet) => [sheet.name, readSheetLook(archive, sheet.entry)])) };
}

const TAG = /<(?:[\w-]+:)?(sheetView|pane|sheetFormatPr|col|row|c)(\s[^>]*?)?\/?>/g;
const ATTRIBUTE = /([\w:]+)\s*=\s*["']([^"']*)["']/g;

/** Widest place that is looked at: whole formatted rows of 16,384 columns say nothing. */
const MOST_COLUMNS = 512;

/** The adapter has proved the part well-formed; here a quick scan of its tags is enough. */
function readSheetLook(archive: ZipArchive, entry: ZipEntry): SheetLook {
  const columns: ColumnLook[] = [];
  const heights = new Map<number, number>();
  const styles = new Map<number, Uint16Array>();
  const found = {
    defaultWidth: undefined as number | undefined,
    defaultHeight: 15,
    frozenRows: 0,
    frozenColumns: 0,
    gridLines: true,
  };
  let row = -1;
  let column = -1;
  let line: number[] = [];
  const endRow = () => {
    if (line.length > 0)
      styles.set(
        row,
        Uint16Array.from(line, (style: number | undefined) => style ?? 0),
      );
    line = [];
    column = -1;
  };
  const read = (name: string, text: string) => {
    if (name === 'c') {
      const reference = /\br\s*=\s*["']([A-Z]{1,3})\d+["']/.exec(text)?.[1];
      column = reference === undefined ? column + 1 : columnNumber(reference);
      const style = /\bs\s*=\s*["'](\d+)["']/.exec(text)?.[1];
      if (style !== undefined && column < MOST_COLUMNS) line[column] = Number(style);
      return;
    }
    const attributes = attributesOf(text);
    const number = (key: string) => (attributes.get(key) === undefined ? undefined : Number(attributes.get(key)));
    if (name === 'row') {
      endRow();
      row = (number('r') ?? row + 2) - 1;
      const height = number('ht');
      if (on(attributes.get('hidden'))) heights.set(row, 0);
      else if (height !== undefined) heights.set(row, height);
    } else if (name === 'col') {
      columns.push({
        from: (number('min') ?? 1) - 1,
        to: (number('max') ?? 1) - 1,
        width: number('width'),
        hidden: on(attributes.get('hidden')),
        style: number('style') ?? 0,
      });
    } else if (name === 'sheetFormatPr') {
      found.defaultWidth = number('defaultColWidth');
      found.defaultHeight = number('defaultRowHeight') ?? found.defaultHeight;
    } else if (name === 'sheetView') {
      found.gridLines = attributes.get('showGridLines') === undefined || on(attributes.get('showGridLines'));
    } else if (attributes.get('state')?.startsWith('frozen') === true) {
      found.frozenRows = number('ySplit') ?? 0;
      found.frozenColumns = number('xSplit') ?? 0;
    }
  };
  for (const text of textPieces(archive, entry))
    for (const [, name = '', attributes = ''] of text.matchAll(TAG)) read(name, attributes);
  endRow();
  return { columns, heights, styles, ...found };
}

/** The part as text in pieces that end at the end of a tag. */
function* textPieces(archive: ZipArchive, entry: ZipEntry): Generator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const piece of inflateEntry(archive, entry)) {
    const text = rest + decoder.decode(piece, { stream: true });
    const end = text.lastIndexOf('>') + 1;
    yield text.slice(0, end);
    rest = text.slice(end);
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
}

function on(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
