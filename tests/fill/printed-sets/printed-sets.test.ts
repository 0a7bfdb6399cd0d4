/** @thorough starts LibreOffice */
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { writeWorkbook } from '../../../src/files/xlsx/write-workbook';
import { placeTable, type PlacedTable } from '../../../src/fill/forms/place-table';
import { PRINTED_SETS, printedSets } from '../../../src/forms/printed';
import type { PrintedSetId } from '../../../src/forms/printed/printed-set';
import { reviewWorkbook } from '../../../src/review';
import { testWithLibreOffice } from '../../support/libreoffice';
import { recalculateAll, type InsertedRow } from '../../support/recalculate-all';
import { amountOf, codeParts, typeUnit, type Typing } from './type-unit';
import { carriedOver, oneSource, severalBudgets, type Entry, type Unit } from './units';

const CASES: readonly (readonly [name: string, unit: Unit, typing: Typing])[] = [
  ['one source, items only', oneSource, { style: 'items', codes: 'text' }],
  ['several budgets, typed subtotals', severalBudgets, { style: 'subtotals', codes: 'text' }],
  ['money carried over, 类 and 款 without figures', carriedOver, { style: 'nested', codes: 'text' }],
  ['several budgets, codes as numbers', severalBudgets, { style: 'nested', codes: 'number' }],
];
/** Typed into a row that is inserted between the lines of the general public budget. */
const LATER: Entry = { code: '2010605', name: '财政国库业务', source: 'general-public', project: 12.34 };

const sets = PRINTED_SETS.map(({ id }) => id);
const round = (value: number): number => Math.round(value * 100) / 100;

/** The totals that a unit's lists must have, by what is known of its money. */
function totalsOf({ entries }: Unit): Readonly<Record<string, number>> {
  const of = (...sources: string[]): number =>
    round(entries.filter(({ source }) => sources.includes(source)).reduce((all, entry) => all + amountOf(entry), 0));
  const all = of(...entries.map(({ source }) => source));
  const three = [of('general-public'), of('government-fund'), of('state-capital')] as const;
  return {
    'expenditure-summary': all,
    'final-expenditure-summary': all,
    'general-public-expenditure': three[0],
    'final-general-public-expenditure': three[0],
    'government-fund-expenditure': three[1],
    'state-capital-expenditure': three[2],
    'final-state-capital': three[2],
    'basic-expenditure': 141.25,
    'fiscal-expenditure': round(three[0] + three[1] + three[2]),
    'revenue-expenditure-summary': all,
    'final-revenue-expenditure-summary': all,
    'fiscal-appropriation-summary': round(three[0] + three[1] + three[2]),
    'final-fiscal-appropriation-summary': round(three[0] + three[1] + three[2]),
  };
}

function totalIn(snapshot: WorkbookSnapshot, placed: PlacedTable, moved: number): number | undefined {
  const row = placed.totalRow ?? placed.sides.at(-1)?.lines.at(-1)?.row ?? 0;
  const column =
    placed.columns.find(({ key }) => key === 'total')?.at ?? [...(placed.sides.at(-1)?.amounts.values() ?? [])][0];
  const sheet = snapshot.sheets.find(({ name }) => name === placed.sheet);
  const content = sheet?.rows[row + (placed.totalRow === placed.bodyTop ? 0 : moved)]?.[column ?? 0];
  return content?.kind === 'number' ? round(content.value) : undefined;
}

function expectTotals(id: PrintedSetId, unit: Unit, snapshot: WorkbookSnapshot, moved: ReadonlySet<string>): void {
  const wanted = totalsOf(unit);
  for (const table of printedSets[id].tables) {
    const total = wanted[table.layout];
    if (total === undefined || (id === 'guangdong' && table.layout === 'expenditure-summary')) continue;
    const found = totalIn(snapshot, placeTable(table, printedSets[id]), moved.has(table.key) ? 1 : 0);
    expect(`${id} ${table.title} ${found ?? 0}`).toBe(`${id} ${table.title} ${total}`);
  }
}

/** Errors and warnings; 款 and 项 typed as numbers, and a set without 国有资本经营预算支出表, are only remarked upon. */
function complaints(snapshot: WorkbookSnapshot): string[] {
  return reviewWorkbook(snapshot)
    .findings.filter(({ severity }) => severity !== 'notice')
    .map(({ severity, message }) => `${severity} ${message.zh}`);
}

testWithLibreOffice('every set, filled in as different units would, adds up and is not complained about', async () => {
  const cases = sets.flatMap((id) => CASES.map(([name, unit, typing]) => ({ id, name, unit, typing })));
  const books = recalculateAll(
    cases.map(({ id, unit, typing }) => ({ workbook: writeWorkbook(typeUnit(id, unit, typing)) })),
  );
  const said: string[] = [];
  for (const [place, { id, name, unit }] of cases.entries()) {
    const book = books[place] ?? new Uint8Array();
    const snapshot = await openFileWorkbook('filled.xlsx', book).read();
    try {
      expectTotals(id, unit, snapshot, new Set());
    } catch (error) {
      said.push(`${id}, ${name}: ${(error as Error).message.slice(0, 400)}`);
    }
    said.push(...complaints(snapshot).map((each) => `${id}, ${name}: ${each}`));
  }
  expect(said).toEqual([]);
});

/** The keys of the lists that a line of the general public budget is typed into. */
const LISTS: Readonly<Record<PrintedSetId, readonly string[]>> = {
  national: ['3', '5'],
  xinjiang: ['2', '3', '5'],
  final: ['2', '3', '5'],
  shanghai: ['2', '3', '5'],
  jiangsu: ['3', '5', '7'],
  guangdong: ['5'],
};

testWithLibreOffice('a line inserted in the middle later counts wherever it should', async () => {
  const unit = carriedOver;
  const books = recalculateAll(
    sets.map((id) => ({
      workbook: writeWorkbook(typeUnit(id, unit, { style: 'nested', codes: 'text' })),
      rows: LISTS[id].map((key): InsertedRow => {
        const table = printedSets[id].tables.find((each) => each.key === key);
        if (table?.body.kind !== 'list') throw new Error(key);
        const placed = placeTable(table, printedSets[id]);
        const { codes } = table.body;
        const row = placed.body.top + 2;
        return {
          sheet: placed.sheet,
          row,
          cells: new Map<number, string | number>([
            ...codeParts(LATER.code, codes).map((part, column) => [column, part] as const),
            [codes, LATER.name],
            ...placed.columns
              .filter(({ key: column }) => ['project', 'general-public', 'fiscal-appropriation'].includes(column))
              .map(({ at }) => [at, LATER.project ?? 0] as const),
          ]),
        };
      }),
    })),
  );
  for (const [place, id] of sets.entries()) {
    const snapshot = await openFileWorkbook('filled.xlsx', books[place] ?? new Uint8Array()).read();
    const wanted = { ...unit, entries: [...unit.entries, LATER] };
    const { 'revenue-expenditure-summary': summary = 0, ...lists } = totalsOf(wanted);
    // With money carried over, Guangdong's forms do not determine the classes of 收支总体情况表: they are typed.
    const rest = id === 'guangdong' ? lists : { ...lists, 'revenue-expenditure-summary': summary };
    for (const table of printedSets[id].tables) {
      const total = rest[table.layout];
      if (total === undefined || (id === 'guangdong' && table.layout === 'expenditure-summary')) continue;
      const found = totalIn(snapshot, placeTable(table, printedSets[id]), LISTS[id].includes(table.key) ? 1 : 0);
      expect(`${id} ${table.title} ${found ?? 0}`).toBe(`${id} ${table.title} ${total}`);
    }
  }
});
