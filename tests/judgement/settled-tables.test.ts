/** @thorough alters every figure of the sample */
import { readFileSync } from 'node:fs';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { stateIdentities } from '../../src/identities';
import { judgeTables } from '../../src/judgement';
import { settledSheets } from '../../src/judgement/settled-tables';
import { figuresOf, type DisclosureTable, type TableLine } from '../../src/model/table';
import { recognise } from '../../src/recognise';
import { longSheet } from '../bench/inputs';

const read = (): Promise<WorkbookSnapshot> =>
  openFileWorkbook('sample-mended.xlsx', readFileSync('assets/sample-mended.xlsx')).read();

function settledIn(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const { tables } = recognise(snapshot);
  return settledSheets(snapshot.sheets, tables, stateIdentities(tables)).sheets;
}

function withSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

function withNumber(sheet: SheetSnapshot, row: number, column: number, value: number): SheetSnapshot {
  const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
  (rows[row] ??= [])[column] = { kind: 'number', value, text: value.toFixed(2), format: '0.00' };
  return { ...sheet, rows, rowCount: Math.max(sheet.rowCount, row + 1) };
}

describe('a sheet is settled while nothing about it is open', () => {
  it('until one of its figures is changed, whichever it is', async () => {
    const snapshot = await read();
    const settled = settledIn(snapshot);
    expect(settled.size).toBeGreaterThan(6);
    for (const table of recognise(snapshot).tables.filter(({ sheet }) => settled.has(sheet)))
      for (const { kind, amount, row, column } of figuresOf(table)) {
        if (kind !== 'printed' || amount === 0n) continue;
        const altered = withSheet(snapshot, table.sheet, (sheet) => withNumber(sheet, row, column, 987.65));
        expect([table.sheet, row, column, settledIn(altered).has(table.sheet)]).toEqual([
          table.sheet,
          row,
          column,
          false,
        ]);
      }
  });

  it.each<[string, (sheet: SheetSnapshot) => SheetSnapshot]>([
    ['until it is hidden', (sheet) => ({ ...sheet, visibility: 'hidden' })],
    ['until a number stands beside its lists', (sheet) => withNumber(sheet, sheet.rowCount + 2, 3, 12.34)],
  ])('%s', async (_, change) => {
    const snapshot = await read();
    expect(settledIn(snapshot)).toContain('表三');
    expect(settledIn(withSheet(snapshot, '表三', change))).not.toContain('表三');
  });
});

/** How often the figures of a line are asked for while a table of so many lines is judged. */
async function readsOf(lines: number, wrong: number): Promise<number> {
  const { name, bytes } = longSheet(lines, { wrong, totalIsOff: wrong === 0 });
  const { sheets, ...rest } = await openFileWorkbook(name, bytes).read();
  let reads = 0;
  const watch = (line: TableLine): TableLine =>
    new Proxy(line, {
      get: (target, key) => {
        if (key === 'figures') reads += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const tables = recognise({ sheets, ...rest }).tables.map((table): DisclosureTable => ({
    ...table,
    lists: table.lists.map((list) => ({ ...list, lines: list.lines.map(watch) })),
  }));
  expect(judgeTables(sheets, tables).judgement.verdicts.differs).toBeGreaterThan(0);
  return reads;
}

it.each([
  ['one wrong total', 0],
  ['wrong lines', 200],
])('a table twice as long is judged with about twice the work: %s', async (_, wrong) => {
  const [short, long] = [await readsOf(800, wrong), await readsOf(1600, wrong * 2)];
  expect(long / short).toBeLessThan(2.5);
});
