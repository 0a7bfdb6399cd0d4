import type { CellRange } from '../../../core/cell';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../../core/snapshot';
import { WorkbookError } from '../../../port/workbook-error';
import type { ReadProgress } from '../../../port/workbook-port';
import { contentOf, TOO_NARROW, type ShowNumber } from './content';
import { officeCode, sync } from './failure';
import { hiddenRowsOf } from './hidden-rows';

/** Four arrays are read of each cell, and Excel reads at most five million values at once. */
const CELLS_A_TRIP = 1_200_000;
/** Excel on the web sends at most 5 MB; a cell of a disclosure table takes some 60 bytes in the four arrays. */
const CELLS_A_TRIP_ON_THE_WEB = 80_000;

/** Rows of one sheet's used range that are asked for together. */
interface Block {
  readonly sheet: number;
  readonly area: CellRange;
}

/** A loaded range; Excel's own types say any[][]. */
interface Arrays {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

type Rows = (CellContent | undefined)[][];

interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly area: CellRange | undefined;
  /** null where some rows are hidden and others not. */
  readonly rowHidden: boolean | null;
}

/**
 * The whole workbook in three round trips however many sheets it has: names, extents, contents. The third is cut into
 * several only where the host's limits demand it, and more are made only where some rows are hidden. Nothing is written,
 * no reference is kept, and nothing is asked that office.js marks as a write, for which Excel drops what its user could
 * undo: that is why merged areas are not read (`getMergedAreasOrNullObject`); tables are recognised without them.
 */
export async function readWorkbook(
  options: { readonly signal?: AbortSignal; readonly onProgress?: ReadProgress } = {},
): Promise<WorkbookSnapshot> {
  const { signal, onProgress } = options;
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  context.workbook.load('name');
  onProgress?.(0, undefined);
  await sync(context, signal);

  const extents = await readExtents(context, sheets.items, signal);
  onProgress?.(0.1, undefined);

  const contents = await readContents(context, extents, options);
  const hidden = await hiddenRowsOf(context, extents, signal);
  onProgress?.(1, undefined);
  return {
    name: context.workbook.name,
    sheets: extents.map(({ sheet, area }, index): SheetSnapshot => {
      return {
        name: sheet.name,
        visibility:
          sheet.visibility === 'Visible' ? 'visible' : sheet.visibility === 'Hidden' ? 'hidden' : 'very-hidden',
        isProtected: sheet.protection.protected,
        rowCount: area === undefined ? 0 : area.bottom + 1,
        columnCount: area === undefined ? 0 : area.right + 1,
        rows: contents[index] ?? [],
        merges: [],
        hiddenRows: hidden[index] ?? new Set(),
      };
    }),
  };
}

async function readExtents(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  signal: AbortSignal | undefined,
): Promise<Extent[]> {
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    return { sheet, used };
  });
  await sync(context, signal);
  return asked.map(({ sheet, used }) => ({
    sheet,
    area: used.isNullObject ? undefined : areaOf(used),
    rowHidden: used.isNullObject ? false : (used.rowHidden as boolean | null),
  }));
}

async function readContents(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  { signal, onProgress }: { readonly signal?: AbortSignal; readonly onProgress?: ReadProgress },
): Promise<Rows[]> {
  const contents = extents.map((): Rows => []);
  const total = extents.reduce((sum, { area }) => sum + sizeOf(area), 0);
  const onTheWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  const waiting = tripsOf(extents, onTheWeb ? CELLS_A_TRIP_ON_THE_WEB : CELLS_A_TRIP);
  let done = 0;
  for (let trip = waiting.shift(); trip !== undefined; trip = waiting.shift()) {
    const [first] = trip;
    onProgress?.(
      0.1 + (0.9 * done) / Math.max(total, 1),
      first === undefined ? undefined : extents[first.sheet]?.sheet.name,
    );
    try {
      await readTrip(context, trip, extents, contents, signal);
    } catch (error) {
      if (officeCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
      waiting.unshift(...halves(trip));
      continue;
    }
    done += trip.reduce((sum, { area }) => sum + sizeOf(area), 0);
  }
  return contents;
}

async function readTrip(
  context: Excel.RequestContext,
  trip: readonly Block[],
  extents: readonly Extent[],
  contents: readonly Rows[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const asked = trip.flatMap((block) => {
    const extent = extents[block.sheet];
    const target = contents[block.sheet];
    if (extent === undefined || target === undefined) return [];
    const range = rangeOf(extent.sheet, block.area);
    range.load('values,text,formulas,numberFormat');
    return [{ block, range, target }];
  });
  await sync(context, signal);
  for (const { block, range, target } of asked) {
    const { values, text, formulas, numberFormat } = range as unknown as Arrays;
    const show = text.some((line) => line.some((shown) => TOO_NARROW.test(shown))) ? await loadFormats() : undefined;
    values.forEach((line, r) => {
      const row: (CellContent | undefined)[] = [];
      line.forEach((value, c) => {
        const content = contentOf(
          { value, text: text[r]?.[c] ?? '', formula: formulas[r]?.[c], format: numberFormat[r]?.[c] ?? 'General' },
          show,
        );
        if (content !== undefined) row[block.area.left + c] = content;
      });
      if (row.length > 0) target[block.area.top + r] = row;
    });
  }
}

async function loadFormats(): Promise<ShowNumber> {
  const { shownNumber } = await import('../../../files/xlsx/number-format');
  return (value, format) => shownNumber(value, format, false);
}

/** Used ranges packed into as few requests as the limit allows; a range beyond it is cut between rows. */
function tripsOf(extents: readonly Extent[], limit: number): Block[][] {
  const trips: Block[][] = [[]];
  let size = 0;
  for (const [sheet, { area }] of extents.entries()) {
    if (area === undefined) continue;
    const width = area.right - area.left + 1;
    const step = Math.max(1, Math.floor(limit / width));
    for (let top = area.top; top <= area.bottom; top += step) {
      const block = { sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + step - 1) } };
      if (size > 0 && size + sizeOf(block.area) > limit) {
        trips.push([]);
        size = 0;
      }
      trips.at(-1)?.push(block);
      size += sizeOf(block.area);
    }
  }
  return trips;
}

function halves(trip: readonly Block[]): Block[][] {
  if (trip.length > 1) {
    const middle = Math.ceil(trip.length / 2);
    return [trip.slice(0, middle), trip.slice(middle)];
  }
  const [block] = trip;
  if (block === undefined || block.area.top === block.area.bottom) throw new WorkbookError('payload-too-large');
  const middle = Math.floor((block.area.top + block.area.bottom) / 2);
  return [
    [{ ...block, area: { ...block.area, bottom: middle } }],
    [{ ...block, area: { ...block.area, top: middle + 1 } }],
  ];
}

function rangeOf(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

function areaOf(range: Excel.Range): CellRange {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

function sizeOf(area: CellRange | undefined): number {
  return area === undefined ? 0 : (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
