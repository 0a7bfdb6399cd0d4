import type { WorkbookSnapshot } from '../core/snapshot';
import { isFinal, type DisclosureTable } from '../model/table';

type Year = Pick<DisclosureTable, 'year' | 'yearFrom'>;

/** Rows of a sheet of text that are searched: a text names its year in its heading and its first paragraph. */
const TELLING_ROWS = 60;
/** Columns that show other years than the table's. */
const OF_OTHER_YEARS = /执行|上年|去年|比|增|减|完成/;

/**
 * The budget year that a text names: 2025年, 2025年度, 二〇二五年, 2025部门预算. A date (2025年3月) is none, and neither
 * are digits within a longer number.
 */
export function yearIn(text: string): number | undefined {
  if (!/20|[〇○零２]/.test(text)) return undefined;
  const digits = text.normalize('NFKC').replace(/二[〇○零0][〇○零一二三四五六七八九]{2}(?=年)/g, inDigits);
  const year = /(?<!\d)(20\d\d)\s*(?:年(?!\s*\d{1,2}\s*月)|-\s*度|度|(?=部门|单位|预算|决算))/.exec(digits)?.[1];
  return year === undefined ? undefined : Number(year);
}

function inDigits(numeral: string): string {
  return numeral.replace(/./g, (each) => String(Math.max(0, '〇一二三四五六七八九'.indexOf(each))));
}

/**
 * Gives a year to tables whose title and caption name none: that of the header (2025年预算数), of the sheet's name, of
 * the other tables if they agree, of the text on sheets without tables, of the file's name; and says which it was.
 */
export function withYears(tables: readonly DisclosureTable[], snapshot: WorkbookSnapshot): readonly DisclosureTable[] {
  if (tables.every(({ year }) => year !== undefined)) return tables;
  const read = tables.map((table) => ({ ...table, ...(ownYear(table) ?? {}) }));
  if (read.every(({ year }) => year !== undefined)) return read;
  const [budgets, finals] = [false, true].map((final) => yearOfAll(read.filter((table) => isFinal(table) === final)));
  const around = aroundTables(read, snapshot);
  return read.map((table) => {
    if (table.year !== undefined) return table;
    const others = isFinal(table) ? finals : budgets;
    return { ...table, ...(others === undefined ? around : { year: others, yearFrom: 'tables' }) };
  });
}

function ownYear(table: DisclosureTable): Year | undefined {
  if (table.year !== undefined) return undefined;
  const header = headerYear(table);
  if (header !== undefined) return { year: header, yearFrom: 'header' };
  const sheet = yearIn(table.sheet);
  return sheet === undefined ? undefined : { year: sheet, yearFrom: 'sheet' };
}

/** The latest year above a column of this year's amounts. */
function headerYear({ lists }: DisclosureTable): number | undefined {
  let latest: number | undefined;
  for (const { measure, columns } of lists) {
    if (measure === 'last-year') continue;
    for (const { header } of columns) {
      const words = header.join('');
      const year = OF_OTHER_YEARS.test(words) ? undefined : yearIn(words);
      if (year !== undefined && year > (latest ?? 0)) latest = year;
    }
  }
  return latest;
}

/** The year that all tables name which name one. */
function yearOfAll(tables: readonly DisclosureTable[]): number | undefined {
  const named = new Set(tables.flatMap(({ year }) => year ?? []));
  const [year, another] = named;
  return another === undefined ? year : undefined;
}

function aroundTables(tables: readonly DisclosureTable[], snapshot: WorkbookSnapshot): Year {
  const withTables = new Set(tables.map(({ sheet }) => sheet));
  for (const { name, rows } of snapshot.sheets) {
    if (withTables.has(name)) continue;
    for (const row of rows.slice(0, TELLING_ROWS)) {
      for (const cell of row ?? []) {
        const year = cell === undefined ? undefined : yearIn(cell.text.slice(0, 200));
        if (year !== undefined) return { year, yearFrom: 'text' };
      }
    }
  }
  const year = yearIn(snapshot.name);
  return { year, yearFrom: year === undefined ? undefined : 'file' };
}
