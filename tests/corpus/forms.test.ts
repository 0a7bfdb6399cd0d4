import { drawnBytes, drawnFolder, type Changes } from './drawn-folder';
import { formComplaints, formTable } from './form-print';
import { measureForm, type FormMeasure } from './forms';

const EXPECTED = {
  收支总表: 'revenue-expenditure-summary',
  支出总表: 'expenditure-summary|general-public-expenditure',
};

interface Form {
  readonly sound?: Changes;
  readonly bad?: Changes;
  readonly planted?: readonly string[];
  readonly expected?: Readonly<Record<string, string | null>>;
}

async function measure({ sound = {}, bad = {}, planted = [], expected = EXPECTED }: Form): Promise<FormMeasure> {
  const mistakes = planted.map((where) => {
    const [sheet, cell] = where.split('!');
    return { type: 'typed wrong', sheet, cells: [cell] };
  });
  const folder = drawnFolder({
    'drawn.xlsx': drawnBytes(sound),
    'drawn.bad.xlsx': drawnBytes(bad),
    'drawn.expect.json': JSON.stringify(expected),
    'drawn.planted.json': JSON.stringify(mistakes),
  });
  return measureForm(folder, 'drawn');
}

test('a sound form, each sheet taken for what it is, with every figure in an equation', async () => {
  const form = await measure({});
  expect(form).toMatchObject({ tables: { inScope: 2, right: 2 }, errors: 0, missed: [], otherKind: [] });
  expect(form.figures).toBeGreaterThan(20);
  expect(form.inEquations).toBe(form.figures);
});

test('a planted mistake is found and its cell named first', async () => {
  const form = await measure({ bad: { '支出总表!D6': 71.36 }, planted: ['支出总表!D6'] });
  expect(form).toMatchObject({ planted: 1, found: 1, namedFirst: 1, wrongFirst: [], unnamed: [] });
});

test('a mistake that no finding speaks of is missed', async () => {
  const form = await measure({ bad: { '支出总表!D6': 71.36 }, planted: ['收支总表!B5'] });
  expect(form).toMatchObject({ planted: 1, found: 0, namedFirst: 0 });
  expect(form.unnamed).toEqual([expect.stringContaining('MISSED')]);
});

test('a first suspect that was not planted is a wrong one', async () => {
  const form = await measure({ bad: { '支出总表!D6': 71.36 }, planted: ['收支总表!B5'] });
  expect(form.wrongFirst).toHaveLength(1);
});

test('what is wrong in the sound workbook is a false alarm, and is not counted as found in the other', async () => {
  const wrong = { '支出总表!D6': 71.36 };
  const form = await measure({ sound: wrong, bad: wrong, planted: ['支出总表!D6'] });
  expect(form.errors).toBeGreaterThan(0);
  expect(form.alarms).toHaveLength(form.errors + form.warnings);
  expect(form.found).toBe(0);
  expect(formComplaints([form], false).join('\n')).toContain('支出总表!');
});

test('a sheet that is not found is missed, one taken for another kind is told', async () => {
  const expected = { 收支总表: 'revenue-summary', 支出总表: null, 没有的表: 'basic-expenditure' };
  const form = await measure({ expected });
  expect(form.tables).toEqual({ inScope: 2, right: 0 });
  expect(form.missed).toEqual([expect.stringContaining('没有的表')]);
  expect(form.otherKind.map((line) => line.split(':')[1])).toEqual([' 收支总表', ' 支出总表']);
});

test('the last line of the table adds the forms up', async () => {
  const form = await measure({ bad: { '支出总表!D6': 71.36 }, planted: ['支出总表!D6'] });
  expect(formTable([form, form]).split('\n').at(-1)).toMatch(/^all +4\/4 .* 2\/2 /);
});
