import type { checks } from '../../../src/messages/zh/checks';
import { requiredSet } from '../../../src/forms/sets';
import { drawn, recognised } from '../../support/found';
import { draw, type Drawing, type DrawnTable } from '../../support/draw';

type Lines = Drawing['lines'];

const expenditure = (lines: Lines, more: Partial<Drawing> = {}) =>
  draw({
    layout: 'expenditure-summary',
    sheet: '表三',
    classification: 'functional',
    columns: ['total'],
    lines,
    ...more,
  });
const basic = (lines: Lines, more: Partial<Drawing> = {}) =>
  draw({ layout: 'basic-expenditure', sheet: '表六', classification: 'economic', columns: ['total'], lines, ...more });
const revenue = (amount: Lines[number][number]) =>
  draw({
    layout: 'revenue-summary',
    sheet: '表二',
    columns: ['total'],
    lines: [
      ['2010101', '行政运行', amount],
      ['2010102', '一般行政管理事务', 3],
    ],
  });
const fund = (more: Partial<Drawing> = {}) =>
  draw({
    layout: 'government-fund-expenditure',
    sheet: '表九',
    columns: ['total'],
    lines: [['', '合计', undefined]],
    ...more,
  });

/** For each check the smallest tables in which it finds something. */
export const CHECK_EXAMPLES: Readonly<Record<string, readonly DrawnTable[]>> = {
  'code-format': [
    expenditure(
      [
        ['210', '11', '', '行政事业单位医疗', 1],
        ['7', '11', '02', '事业单位医疗', 1],
      ],
      { codeColumns: 3 },
    ),
  ],
  'code-name': [basic([['30202', '咨询费', 1]])],
  'one-code-one-name': [
    expenditure([['2080505', '机关事业单位基本养老保险缴费支出', 1]]),
    expenditure([['2080505', '职业年金', 1]], { sheet: '表五', layout: 'general-public-expenditure' }),
  ],
  'duplicate-code': [
    basic([
      ['30199', '其他工资福利支出', 2.18],
      ['30199', '其他工资福利支出', 2.18],
    ]),
  ],
  'economic-side': [basic([['30101', '基本工资', 1, undefined, 1]], { columns: ['total', 'personnel', 'public'] })],
  'change-rate': [
    recognised(
      '表五',
      `
      一般公共预算支出表
      单位：某局|||||||单位：万元
      科目编码|科目名称|2024年执行数|2025年预算数|||2025年预算数比2024年执行数|
      |||小计|基本支出|项目支出|增减额|增减率
      2010301|行政运行|80.00|90.00|90.00||10.00|15.20%
      |合计|80.00|90.00|90.00||10.00|12.50%`,
      ['D3:F3', 'G3:H3'],
    ),
  ],
  'performance-weights': [
    {
      table: expenditure([]).table,
      sheet: drawn(
        '绩效目标',
        `
        项目支出绩效目标表
        一级指标|二级指标|三级指标|指标值|权重
        产出指标|数量指标|维护系统数量|≥3个|50
        效益指标|社会效益指标|业务办理效率|提升|40
        满意度指标|服务对象满意度|使用人员满意度|≥95%|20`,
      ),
    },
  ],
  'error-value': [revenue('#REF!')],
  'figure-readable': [revenue('12 34')],
  'figure-clean': [revenue('295 .31')],
  'shown-figure': [revenue({ kind: 'number', value: 12.345, text: '12.35', format: '0.00' })],
  'negative-amount': [revenue(-5)],
  'unit-stated': [expenditure([['2010101', '行政运行', 12]], { unit: null })],
  'empty-table-declared': [expenditure([['2010101', '行政运行', 12]]), fund()],
  'organisation-and-year-same': [
    expenditure([], { organisation: '甲局' }),
    basic([], { organisation: '乙局' }),
    fund({ organisation: '甲局' }),
  ],
  'table-set-complete': requiredSet('budget').map((layout) => draw({ layout, columns: ['total'], lines: [] })),
} satisfies Record<keyof typeof checks, readonly DrawnTable[]>;
