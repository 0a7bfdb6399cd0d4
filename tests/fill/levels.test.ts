/** @thorough recalculates dozens of workbooks */
import { address, type CellRef } from '../../src/core/cell';
import type { PlainCell, PlainSheet } from '../../src/core/plain-workbook';
import { contentAt, type WorkbookSnapshot } from '../../src/core/snapshot';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { writeWorkbook } from '../../src/files/xlsx/write-workbook';
import { planFill } from '../../src/fill/plan';
import { editsOf, usualTicks } from '../../src/fill/ticks';
import { reviewWorkbook } from '../../src/review';
import { testWithLibreOffice } from '../support/libreoffice';
import { recalculateAll, type InsertedRow } from '../support/recalculate-all';
import { proposals } from './sample-workbook';

type Typed = string | number | undefined;

/** Lines of three levels; only items are typed, and projects pay for some of them only. */
const LINES: readonly (readonly [code: string, name: string, basic?: Typed, project?: Typed])[] = [
  ['201', '一般公共服务支出'],
  ['20106', '财政事务'],
  ['2010601', '行政运行', 120.5],
  ['2010602', '一般行政管理事务', undefined, 31.25],
  ['20108', '审计事务'],
  ['2010804', '审计业务', undefined, 8],
  ['208', '社会保障和就业支出'],
  ['20805', '行政事业单位养老支出'],
  ['2080505', '机关事业单位基本养老保险缴费支出', 18.4],
  ['2080506', '机关事业单位职业年金缴费支出', 9.2],
  ['221', '住房保障支出'],
  ['22102', '住房改革支出'],
  ['2210201', '住房公积金', 14],
];
const TOP = 4;
const TOTAL = TOP + LINES.length;

/** How the codes of a list are printed: the cells in front of the name. */
const FORMS: Readonly<Record<string, (code: string) => readonly Typed[]>> = {
  text: (code) => [code],
  numbers: (code) => [Number(code)],
  'three cells': (code) => [code.slice(0, 3), code.slice(3, 5), code.slice(5)].map((part) => part || undefined),
  indented: (code) => [`${' '.repeat(code.length - 3)}${code}`],
};

function sheet(name: string, rows: readonly (readonly Typed[])[]): PlainSheet {
  return {
    name,
    rows: rows.map((row) =>
      row.map((value): PlainCell | undefined =>
        value === undefined
          ? undefined
          : typeof value === 'number'
            ? { input: { kind: 'number', decimal: String(value) } }
            : { input: { kind: 'text', text: value } },
      ),
    ),
  };
}

function expenditure(form: string): PlainSheet {
  const codes = FORMS[form]!;
  const head = codes('2010601').length === 1 ? ['科目编码'] : ['类', '款', '项'];
  const rows: (readonly Typed[])[] = [
    ['2026年部门支出总表'],
    ['编制单位：某单位'],
    ['单位：万元'],
    [...head, '科目名称', '合计', '基本支出', '项目支出'],
    ...LINES.map(([code, name, ...amounts]) => [...codes(code), name, undefined, ...amounts]),
    ['合计'],
  ];
  return sheet('支出', rows);
}

async function filled(form: string) {
  const workbook = openFileWorkbook('forms.xlsx', writeWorkbook({ sheets: [expenditure(form)] }));
  const plan = planFill(await workbook.read(), { zeros: true });
  const { refused } = await workbook.apply(editsOf(plan, usualTicks(plan)));
  expect(refused).toEqual([]);
  return { workbook, plan };
}

function figureIn(snapshot: WorkbookSnapshot, row: number, column: number): number {
  const content = contentAt(snapshot.sheets[0]!, row, column);
  return content?.kind === 'number' ? Math.round(content.value * 100) / 100 : 0;
}

test('totals count the lines of one level, and no formula runs over lines of another', async () => {
  const whole = proposals((await filled('numbers')).plan);
  expect(['D5', 'D6', 'E6', 'D18'].map((place) => whole.get(`支出!${place}`)?.formula)).toEqual([
    '=SUMPRODUCT((LEFT(A6:A11,3)=LEFT(A5,3))*(LEN(A6:A11)=5),D6:D11)',
    '=SUMPRODUCT((LEFT(A7:A9,5)=LEFT(A6,5))*(LEN(A7:A9)=7),D7:D9)',
    '=SUMPRODUCT((LEFT(A7:A9,5)=LEFT(A6,5))*(LEN(A7:A9)=7),E7:E9)',
    '=SUMPRODUCT((LEN(A5:A17)=3)*1,D5:D17)',
  ]);
  const parts = proposals((await filled('three cells')).plan);
  expect(['F5', 'F6', 'F18'].map((place) => parts.get(`支出!${place}`)?.formula)).toEqual([
    '=SUMPRODUCT((A6:A11&""=A5&"")*(B6:B11<>"")*(C6:C11=""),F6:F11)',
    '=SUMPRODUCT((A7:A9&""=A6&"")*(B7:B9&""=B6&"")*(C7:C9<>""),F7:F9)',
    '=SUMPRODUCT((A5:A17<>"")*(B5:B17=""),F5:F17)',
  ]);
});

test('a subtotal is the sum of its own lines, though another table told it first', async () => {
  const head = (title: string): readonly Typed[][] => [[title], ['编制单位：某单位'], ['单位：万元']];
  const sheets = [
    sheet('一般', [
      ...head('2026年一般公共预算支出表'),
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ...LINES.map(([code, name, ...amounts]) => [code, name, undefined, ...amounts]),
      ['合计'],
    ]),
    sheet('基本', [
      ...head('2026年一般公共预算基本支出表'),
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['30101', '基本工资', undefined, 148.1],
      ['30201', '办公费', undefined, undefined, 14],
      [undefined, '合计'],
    ]),
  ];
  const plan = planFill(await openFileWorkbook('two.xlsx', writeWorkbook({ sheets })).read());
  const proposed = proposals(plan);
  expect(proposed.get('一般!D18')?.after).toBe('162.10');
  expect(['D5', 'D6', 'D11'].map((place) => proposed.get(`一般!${place}`))).toEqual([
    { after: '120.50', formula: '=SUMPRODUCT((LEFT(A6:A11,3)=LEFT(A5,3))*(LEN(A6:A11)=5),D6:D11)' },
    { after: '120.50', formula: '=SUMPRODUCT((LEFT(A7:A9,5)=LEFT(A6,5))*(LEN(A7:A9)=7),D7:D9)' },
    { after: '27.60', formula: '=SUMPRODUCT((LEFT(A12:A15,3)=LEFT(A11,3))*(LEN(A12:A15)=5),D12:D15)' },
  ]);
  expect([...proposed.values()].filter(({ formula }) => formula?.includes('-') === true)).toEqual([]);
});

test('columns that are part of another are not counted beside it', async () => {
  const lines = [
    ['2010601', '行政运行', undefined, 120.5, 100, 20.5],
    ['2010602', '一般行政管理事务', undefined, undefined, undefined, undefined, 31.25],
  ] as const;
  const sheets = [
    sheet('一般', [
      ['2026年一般公共预算支出表'],
      ['编制单位：某单位'],
      ['单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', undefined, undefined, '项目支出'],
      [undefined, undefined, undefined, '小计', '人员经费', '公用经费'],
      ...lines,
      ['合计'],
    ]),
  ];
  const plan = planFill(await openFileWorkbook('one.xlsx', writeWorkbook({ sheets })).read());
  expect(['C6', 'C7'].map((place) => proposals(plan).get(`一般!${place}`))).toEqual([
    { after: '120.50', formula: '=D6+G6' },
    { after: '31.25', formula: '=D7+G7' },
  ]);
});

testWithLibreOffice('an amount typed later into any blank line, or an inserted one, counts once', async () => {
  const jobs = await Promise.all(
    Object.keys(FORMS).map(async (form) => {
      const { workbook, plan } = await filled(form);
      const written = proposals(plan);
      const codes = FORMS[form]!('2010650');
      const [name, all, basic, project] = [0, 1, 2, 3].map((place) => codes.length + place) as [
        number,
        number,
        number,
        number,
      ];
      const cells = LINES.flatMap(([, , ...amounts], place) =>
        [basic, project].flatMap((column, which): CellRef[] => {
          const cell = { sheet: '支出', row: TOP + place, column };
          return amounts[which] === undefined && !written.has(`支出!${address(cell)}`) ? [cell] : [];
        }),
      );
      expect(cells).toHaveLength(6);
      const typed = await Promise.all(
        cells.map(async (cell) => {
          const book = openFileWorkbook('t.xlsx', workbook.save());
          await book.apply([{ cell, input: { kind: 'number', decimal: '5' }, was: { value: '' } }]);
          return { workbook: book.save(), rows: [], column: cell.column, all, form };
        }),
      );
      const parts = codes.flatMap((part, column) => (part === undefined ? [] : [[column, part] as const]));
      const inserted = [TOP + 3, TOP + 4].map((row) => {
        const line: InsertedRow = {
          sheet: '支出',
          row,
          cells: new Map<number, string | number>([...parts, [name, '事业运行'], [all, 5], [project, 5]]),
        };
        return { workbook: workbook.save(), rows: [line], column: project, all, form };
      });
      return [...typed, ...inserted].map((job) => ({ ...job, isBasic: job.column === basic }));
    }),
  );
  const books = recalculateAll(jobs.flat());
  for (const [place, { rows, column, all, form, isBasic }] of jobs.flat().entries()) {
    const after = await openFileWorkbook('r.xlsx', books[place] ?? new Uint8Array()).read();
    const total = TOTAL + rows.length;
    const errors = reviewWorkbook(after).findings.filter(({ severity }) => severity === 'error');
    expect([form, place, figureIn(after, total, all), figureIn(after, total, column), errors]).toEqual([
      form,
      place,
      206.35,
      isBasic ? 167.1 : 44.25,
      [],
    ]);
  }
});
