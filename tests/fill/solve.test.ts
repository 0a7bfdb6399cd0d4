/** @thorough draws hundreds of workbooks */
import { everyEquation } from '../../src/judgement/judge-relations';
import { planFill } from '../../src/fill/plan';
import { usualTicks, editsOf } from '../../src/fill/ticks';
import { reviewWorkbook } from '../../src/review';
import { openFileWorkbook } from '../../src/files/file-workbook';
import type { PlainCell, PlainSheet } from '../../src/core/plain-workbook';
import { writeWorkbook } from '../../src/files/xlsx/write-workbook';
import { testWithLibreOffice } from '../support/libreoffice';
import { recalculate } from '../support/recalculate';
import { proposals } from './sample-workbook';

type Typed = string | number | undefined;

function sheet(name: string, rows: readonly (readonly Typed[])[]): PlainSheet {
  return {
    name,
    rows: rows.map((row) =>
      row.map((value): PlainCell | undefined =>
        value === undefined
          ? undefined
          : {
              input:
                typeof value === 'number' ? { kind: 'number', decimal: String(value) } : { kind: 'text', text: value },
            },
      ),
    ),
  };
}

/** Codes in one column, money in 元, the 三公 table in 万元. */
function wholeCodes(code: (digits: string) => Typed): readonly PlainSheet[] {
  const head = (title: string, unit: string): Typed[][] => [[title], ['单位名称：某单位', undefined, `单位：${unit}`]];
  return [
    sheet('收入', [
      ...head('2026年部门收入总表', '元'),
      [
        '科目编码',
        '科目名称',
        '合计',
        '一般公共预算拨款收入',
        '政府性基金预算拨款收入',
        '国有资本经营预算拨款收入',
        '事业收入',
      ],
      [code('2010601'), '行政运行', undefined, 1234567],
      [code('2010699'), '其他财政事务支出', undefined, 50000],
      [code('2080505'), '养老保险', undefined, 100000],
      [undefined, '合计'],
    ]),
    sheet('支出', [
      ...head('2026年部门支出总表', '元'),
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      [code('2010601'), '行政运行', undefined, 1234567],
      [code('2010699'), '其他财政事务支出', undefined, undefined, 50000],
      [code('2080505'), '养老保险', undefined, 100000],
      [undefined, '合计'],
    ]),
    sheet('基本', [
      ...head('2026年一般公共预算基本支出表', '元'),
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      [code('30101'), '基本工资', undefined, 1300000],
      [code('30217'), '公务接待费', undefined, undefined, 12345],
      [code('30201'), '办公费', undefined, undefined, 22222],
      [undefined, '合计'],
    ]),
    sheet('一般', [
      ...head('2026年一般公共预算支出表', '元'),
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      [],
      [],
      [],
      [],
      [undefined, '合计'],
    ]),
    sheet('财政拨款', [
      ...head('2026年财政拨款收支总表', '元'),
      ['收入', undefined, '支出'],
      ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ['一、一般公共预算拨款', undefined, '一、一般公共服务支出'],
      ['二、政府性基金预算拨款', undefined, '八、社会保障和就业支出'],
      ['三、国有资本经营预算拨款'],
      ['收入总计', undefined, '支出总计'],
    ]),
    sheet('收支', [
      ...head('2026年部门收支总表', '元'),
      ['收入', undefined, '支出'],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算拨款收入', undefined, '一、一般公共服务支出'],
      ['二、政府性基金预算拨款收入', undefined, '八、社会保障和就业支出'],
      ['三、国有资本经营预算拨款收入'],
      ['四、事业收入'],
      ['收入总计', undefined, '支出总计'],
    ]),
    sheet('三公', [
      ...head('2026年一般公共预算“三公”经费支出表', '万元'),
      ['合计', '因公出国（境）费', '公务用车购置及运行费', undefined, undefined, '公务接待费'],
      [undefined, undefined, '小计', '公务用车购置费', '公务用车运行费'],
    ]),
  ];
}

const ZERO = 0n as never;
/** No project pays for any of the three public expenses. */
const projects = { overseas: ZERO, 'vehicle-purchase': ZERO, 'vehicle-running': ZERO, hospitality: ZERO };

async function planOf(sheets: readonly PlainSheet[]) {
  const workbook = openFileWorkbook('forms.xlsx', writeWorkbook({ sheets }));
  const plan = planFill(await workbook.read(), { projects });
  return { workbook, plan };
}

test('lines that a derived table lacks are proposed from the base table, and their figures follow', async () => {
  const { plan } = await planOf(wholeCodes((digits) => digits));
  const proposed = proposals(plan);
  expect(['一般!A4', '一般!B4', '一般!D4', '一般!E5', '一般!C8'].map((place) => proposed.get(place)?.after)).toEqual([
    '2010601',
    '行政运行',
    '1234567',
    '50000',
    '1384567',
  ]);
  expect(proposed.get('财政拨款!E5')?.formula).toBe('=SUMIFS(一般!C4:C7,一般!A4:A7,"201*")');
});

test('a table with too few blank rows says so instead of writing over anything', async () => {
  const sheets = wholeCodes((digits) => digits).map((each) =>
    each.name === '一般' ? { ...each, rows: [...each.rows.slice(0, 4), ...each.rows.slice(7)] } : each,
  );
  const { plan } = await planOf(sheets);
  expect(plan.remarks.map(({ zh }) => zh)).toContain(
    '一般公共预算支出表要补 3 行科目，合计行之前只有 1 个空行，请先插入空行',
  );
  expect([...proposals(plan).keys()].filter((place) => /^一般![AB]/.test(place))).toEqual([]);
});

test('a figure in another unit is converted and rounded to the digits of its table', async () => {
  const { plan } = await planOf(wholeCodes((digits) => digits));
  expect(proposals(plan).get('三公!F5')).toEqual({ after: '1.23', formula: '=ROUND(基本!C5/10000,2)+0' });
});

test('a 三公 table printed downwards is filled beside last year with the change, one printed across too', async () => {
  const title = [['2026年一般公共预算“三公”经费支出表'], ['单位名称：某单位', undefined, '单位：万元']];
  const downwards = sheet('三公', [
    ...title,
    ['项目', '上年预算数', '本年预算数', '增减额', '增减率（%）'],
    ['合计', 2],
    ['1、因公出国（境）费'],
    ['2、公务接待费', 2],
    ['3、公务用车购置及运行费'],
    ['其中：公务用车购置费'],
    ['公务用车运行费'],
  ]);
  const items = ['合计', '因公出国（境）费', '公务用车购置及运行费', undefined, undefined, '公务接待费'];
  const parts = [undefined, undefined, '小计', '公务用车购置费', '公务用车运行费', undefined];
  const across = sheet('三公', [
    ...title,
    ['上年预算数', ...Array<undefined>(5), '本年预算数'],
    [...items, ...items],
    [...parts, ...parts],
    [2, undefined, undefined, undefined, undefined, 2],
  ]);
  const basic = wholeCodes((digits) => digits).filter(({ name }) => name === '基本');
  const down = proposals((await planOf([...basic, downwards])).plan);
  expect(['三公!C6', '三公!C4', '三公!D6', '三公!E4'].map((place) => down.get(place))).toEqual([
    { after: '1.23', formula: '=ROUND(基本!C5/10000,2)+0' },
    { after: '1.23', formula: '=SUM(C5:C7)' },
    { after: '-0.77', formula: '=C6-B6' },
    { after: '-38.50%', formula: '=IF(N(B4)=0,"",(C4-B4)/B4)' },
  ]);
  const beside = proposals((await planOf([...basic, across])).plan);
  expect(beside.get('三公!L6')).toEqual({ after: '1.23', formula: '=ROUND(基本!C5/10000,2)+0' });
  expect([...beside.keys()].filter((place) => /^三公![A-F]6$/.test(place))).toEqual([]);
});

test('nothing follows from base tables that are not filled in yet', async () => {
  const sheets = wholeCodes((digits) => digits).filter(
    ({ name }) => name !== '基本' && name !== '支出' && name !== '收入',
  );
  const { plan } = await planOf(sheets);
  expect(editsOf(plan, usualTicks(plan))).toEqual([]);
  expect(plan.remarks.map(({ zh }) => zh)).toEqual([
    '一般公共预算支出表没有任何科目行，收入总表也没有可供推出科目的数据，没有填',
  ]);
});

describe('in LibreOffice', () => {
  for (const [name, code] of [
    ['text', (digits: string): Typed => digits],
    ['numbers', (digits: string): Typed => Number(digits)],
  ] as const) {
    testWithLibreOffice(
      `with codes that are ${name}, in one column and in 元, the formulas come to what the check expects`,
      async () => {
        const { workbook, plan } = await planOf(wholeCodes(code));
        await workbook.apply(editsOf(plan, usualTicks(plan)));
        const review = reviewWorkbook(await openFileWorkbook('r.xlsx', recalculate(workbook.save())).read());
        expect(review.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message.zh)).toEqual(
          [],
        );
        expect(everyEquation(review).filter(({ verdict }) => verdict.kind !== 'holds')).toEqual([]);
        expect(everyEquation(review).length).toBeGreaterThan(40);
      },
    );
  }
});
