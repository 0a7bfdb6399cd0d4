/** @thorough fills whole workbooks */
import { unzipSync } from 'fflate';
import { planFill } from '../../src/fill/plan';
import { editsOf, sheetsOf, tick, untick, usualTicks } from '../../src/fill/ticks';
import { readRecord } from '../../src/app/write-record';
import { undoOf } from '../../src/fill/undo';
import { reviewWorkbook } from '../../src/review';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { testWithLibreOffice } from '../support/libreoffice';
import { recalculate } from '../support/recalculate';
import { blankedSample, contents, openSample, proposals, writeSheets } from './sample-workbook';

test('from the four typed tables every other figure follows, as published', async () => {
  const { workbook, published, blanked } = await blankedSample();
  const plan = planFill(blanked);
  expect(plan.undetermined).toEqual([]);
  expect(plan.contradictions).toEqual([]);
  const { applied, refused } = await workbook.apply(editsOf(plan, usualTicks(plan)));
  expect(refused).toEqual([]);
  expect(applied).toHaveLength(71);
  expect(contents(await workbook.read())).toEqual(contents(published));
  expect(reviewWorkbook(await workbook.read()).counts).toMatchObject({ error: 0, warning: 0 });
});

test('each figure is the formula of the identity that it follows from', async () => {
  const proposed = proposals(planFill((await blankedSample()).blanked));
  expect(
    Object.fromEntries(
      ['表一!B6', '表一!B7', '表一!D6', '表一!D37', '表四!D6', '表五!G12', '表八!F7', '表六!D31'].map((place) => [
        place,
        proposed.get(place)?.formula,
      ]),
    ),
  ).toEqual({
    '表一!B6': '=SUM(B7:B9)',
    '表一!B7': '=表二!F22',
    '表一!D6': '=SUMIFS(表三!E8:E29,表三!A8:A29,"201")',
    '表一!D37': '=SUM(D6:D36)',
    '表四!D6': '=SUM(E6:G6)',
    '表五!G12': '=SUMIFS(表七!F6:F11,表七!A6:A11,A12,表七!B6:B11,B12,表七!C6:C11,C12)',
    '表八!F7': '=表六!D25+0',
    '表六!D31': '=SUM(D7:D30)',
  });
});

test('project money of a 三公 item stands in its formula', async () => {
  const { blanked } = await blankedSample();
  const plan = planFill(blanked, { projects: { hospitality: 15_000_000_000_000_000n as never } });
  expect(proposals(plan).get('表八!F7')).toEqual({ after: '1.68', formula: '=表六!D25+1.5' });
  expect(proposals(plan).get('表八!A7')?.after).toBe('3.66');
});

test('values instead of formulas, and only the tables asked for', async () => {
  const { blanked } = await blankedSample();
  expect(
    [...proposals(planFill(blanked, { values: true })).values()].filter(({ formula }) => formula !== undefined),
  ).toEqual([]);
  const only = proposals(planFill(blanked, { only: ['fiscal-appropriation-summary'] }));
  expect([...only.keys()].every((place) => place.startsWith('表四!'))).toBe(true);
  // 表一 stays blank, so a reference to it would come to nothing.
  expect(only.get('表四!B7')).toEqual({ after: '295.31', formula: undefined });
});

test('a figure that differs is left unless it is ticked, and what depends on it with it', async () => {
  const workbook = openSample();
  const total = { sheet: '表三', row: 29, column: 5 };
  await workbook.apply([
    { cell: total, input: { kind: 'number', decimal: '999' }, was: { value: '240.31' } },
    { cell: { sheet: '表五', row: 25, column: 4 }, input: { kind: 'blank' }, was: { value: '295.31' } },
  ]);
  const plan = planFill(await workbook.read());
  const ticks = usualTicks(plan);
  const conflict = plan.tables.flatMap(({ entries }) => entries).filter((entry) => entry.conflict);
  expect(conflict.map(({ cell, before, after }) => ({ cell, before, after }))).toEqual([
    { cell: total, before: '999', after: '240.31' },
  ]);
  expect(ticks.has(conflict[0]!.id)).toBe(false);
  expect(editsOf(plan, ticks).map(({ cell }) => cell)).toEqual([{ sheet: '表五', row: 25, column: 4 }]);
  expect(editsOf(plan, tick(plan, ticks, [conflict[0]!.id]))).toHaveLength(2);
});

test('protected cells are not ticked, nor what would be computed from their blanks', async () => {
  const { blanked } = await blankedSample();
  const plan = planFill({
    ...blanked,
    sheets: blanked.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === '表一' })),
  });
  expect(plan.protectedSheets).toEqual(['表一']);
  const edits = editsOf(plan, usualTicks(plan));
  const formulas = edits.flatMap(({ input }) => (input.kind === 'formula' ? [input.formula] : []));
  expect(edits.filter(({ cell }) => cell.sheet === '表一')).toEqual([]);
  expect(formulas.filter((formula) => formula.includes('表一!'))).toEqual([]);
  expect(edits.length).toBeGreaterThan(50);
});

test('without its line a figure is not written either', async () => {
  const plan = planFill((await blankedSample()).blanked);
  const line = plan.tables
    .flatMap(({ entries }) => entries)
    .find(({ cell }) => cell.sheet === '表五' && cell.row === 6 && cell.column === 0)!;
  const left = editsOf(plan, untick(plan, usualTicks(plan), [line.id]));
  expect(left.some(({ cell }) => cell.sheet === '表五' && cell.row === 6 && cell.column >= 4)).toBe(false);
});

test('inputs that contradict each other stop what depends on them', async () => {
  const plan = planFill(await openSample('sample.xlsx').read());
  expect(plan.contradictions.map(({ message }) => message.zh)).toEqual([
    '“一般公共预算支出表基本支出合计 = 基本支出表合计”不成立，相差 20.00 万元（表五!F26 = 表六!D30）；依赖它的 2 处没有填',
  ]);
  const conflicts = plan.tables.flatMap(({ entries }) => entries).filter(({ conflict }) => conflict);
  expect(conflicts.map(({ before, after }) => `${before} → ${after}`)).toEqual(['38.37 → 18.37']);
});

test('only the sheets that are filled differ in the file, and undo restores every cell', async () => {
  const { workbook, blanked } = await blankedSample();
  const before = unzipSync(workbook.save());
  const plan = planFill(blanked, { only: ['three-public-expenses', 'basic-expenditure'] });
  const { applied } = await workbook.apply(editsOf(plan, usualTicks(plan)));
  const after = unzipSync(workbook.save());
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(after).filter((name) => Buffer.compare(after[name]!, before[name]!) !== 0);
  expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet6.xml', 'xl/worksheets/sheet8.xml']);
  // Through settings and a file that was closed in between.
  const undo = readRecord(JSON.stringify(undoOf(plan, applied)))?.undo ?? [];
  const reopened = openFileWorkbook('again.xlsx', workbook.save());
  const outcome = await reopened.apply(undo);
  expect(outcome.refused).toEqual([]);
  expect((await reopened.read()).sheets).toEqual(blanked.sheets);
});

test('undo data that cannot be read is none', () => {
  expect(readRecord(undefined)).toBeUndefined();
  expect(readRecord('{')).toBeUndefined();
  expect(readRecord('[{"cell":{}}]')).toBeUndefined();
});

describe('in LibreOffice', () => {
  testWithLibreOffice(
    'the filled formulas come to the published figures, and stay consistent when a base figure changes',
    async () => {
      const { workbook, blanked, published } = await blankedSample();
      const plan = planFill(blanked);
      await workbook.apply(editsOf(plan, usualTicks(plan)));
      expect(contents(await openFileWorkbook('r.xlsx', recalculate(workbook.save())).read())).toEqual(
        contents(published),
      );

      // 0.10 moves from 办公费 to 公务接待费.
      const { refused } = await workbook.apply([
        {
          cell: { sheet: '表六', row: 24, column: 3 },
          input: { kind: 'number', decimal: '0.28' },
          was: { value: '0.18' },
        },
        {
          cell: { sheet: '表六', row: 24, column: 5 },
          input: { kind: 'number', decimal: '0.28' },
          was: { value: '0.18' },
        },
        {
          cell: { sheet: '表六', row: 21, column: 3 },
          input: { kind: 'number', decimal: '7.3' },
          was: { value: '7.4' },
        },
        {
          cell: { sheet: '表六', row: 21, column: 5 },
          input: { kind: 'number', decimal: '7.3' },
          was: { value: '7.4' },
        },
      ]);
      expect(refused).toEqual([]);
      const changed = await openFileWorkbook('c.xlsx', recalculate(workbook.save())).read();
      expect(contents(changed).get('表八!F7')).toBe(0.28);
      expect(contents(changed).get('表八!A7')).toBe(2.26);
      expect(reviewWorkbook(changed).counts).toMatchObject({ error: 0, warning: 0 });
    },
  );

  testWithLibreOffice(
    'tables that are missing are added to the workbook and come to the published figures',
    async () => {
      const published = await openSample().read();
      const base = published.sheets.filter(({ name }) => ['表二', '表三', '表六', '表七'].includes(name));
      const workbook = openFileWorkbook('base.xlsx', writeSheets(base));
      const plan = planFill(await workbook.read(), { addMissing: true });
      const ticks = usualTicks(plan);
      await workbook.addSheets(sheetsOf(plan, ticks));
      await workbook.apply(editsOf(plan, ticks));
      const review = reviewWorkbook(await openFileWorkbook('r.xlsx', recalculate(workbook.save())).read());
      expect(review.tables.map(({ layout }) => layout)).toHaveLength(9);
      expect(review.counts).toMatchObject({ error: 0, warning: 0, figures: 125, figuresInEquations: 125 });
      expect(
        review.tables.find(({ layout }) => layout === 'government-fund-expenditure')?.emptyDeclaration,
      ).toBeDefined();
    },
  );
});
