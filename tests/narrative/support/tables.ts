import type { DisclosureTable } from '../../../src/model/table';
import { draw } from '../../support/draw';

const ITEMS: readonly (readonly [string, string, string, string, string])[] = [
  ['2012601', '行政运行', '182.40', '182.40', ''],
  ['2012604', '档案馆', '46.50', '', '46.50'],
  ['2080505', '机关事业单位基本养老保险缴费支出', '21.36', '21.36', ''],
  ['2101101', '行政单位医疗', '9.84', '9.84', ''],
  ['2210201', '住房公积金', '16.02', '16.02', ''],
];
const ECONOMIC: readonly (readonly [string, string, string, string, string])[] = [
  ['30101', '基本工资', '68.20', '68.20', ''],
  ['30102', '津贴补贴', '54.30', '54.30', ''],
  ['30103', '奖金', '22.12', '22.12', ''],
  ['30108', '机关事业单位基本养老保险缴费', '21.36', '21.36', ''],
  ['30110', '职工基本医疗保险缴费', '9.84', '9.84', ''],
  ['30113', '住房公积金', '16.02', '16.02', ''],
  ['30199', '其他工资福利支出', '6.50', '6.50', ''],
  ['30201', '办公费', '12.40', '', '12.40'],
  ['30207', '邮电费', '2.60', '', '2.60'],
  ['30211', '差旅费', '5.30', '', '5.30'],
  ['30217', '公务接待费', '0.48', '', '0.48'],
  ['30228', '工会经费', '4.10', '', '4.10'],
  ['30231', '公务用车运行维护费', '3.20', '', '3.20'],
  ['30299', '其他商品和服务支出', '3.20', '', '3.20'],
];
const COMMON = { year: 2023, organisation: '云岭县档案馆', unit: '万元' } as const;

const functional = (layout: 'expenditure-summary' | 'general-public-expenditure', label: string) =>
  draw({
    ...COMMON,
    layout,
    label,
    sheet: label,
    columns: ['total', 'basic', 'project'],
    classification: 'functional',
    lines: [...ITEMS, ['', '合计', '276.12', '229.62', '46.50']],
  }).table;

const projects = draw({
  ...COMMON,
  layout: 'project-expenditure',
  label: '表七',
  sheet: '表七',
  columns: ['total'],
  lines: [
    ['2012604', '档案馆', '28.00'],
    ['2012604', '档案馆', '18.50'],
    ['', '合计', '46.50'],
  ],
}).table;
const PROJECT_NAMES = ['档案数字化经费', '库房维护经费'];

/** The tables of a made-up unit, in which everything holds. */
export const TABLES: readonly DisclosureTable[] = [
  draw({
    ...COMMON,
    layout: 'revenue-summary',
    label: '表二',
    sheet: '表二',
    columns: ['total', 'general-public', 'government-fund', 'state-capital'],
    classification: 'functional',
    lines: [
      ...ITEMS.map(([code, name, total]) => [code, name, total, total, '', '']),
      ['', '合计', '276.12', '276.12', '', ''],
    ],
  }).table,
  functional('expenditure-summary', '表三'),
  functional('general-public-expenditure', '表五'),
  draw({
    ...COMMON,
    layout: 'basic-expenditure',
    label: '表六',
    sheet: '表六',
    columns: ['total', 'personnel', 'public'],
    classification: 'economic',
    lines: [...ECONOMIC, ['', '合计', '229.62', '198.34', '31.28']],
  }).table,
  {
    ...projects,
    lists: projects.lists.map((list) => ({
      ...list,
      lines: list.lines.map((line, index) => ({
        ...line,
        ...(PROJECT_NAMES[index] === undefined ? {} : { projectName: PROJECT_NAMES[index] }),
      })),
    })),
  },
  draw({
    ...COMMON,
    layout: 'three-public-expenses',
    label: '表八',
    sheet: '表八',
    columns: ['total', 'overseas', 'vehicles', 'vehicle-purchase', 'vehicle-running', 'hospitality'],
    lines: [['', '合计', '3.68', '', '3.20', '', '3.20', '0.48']],
  }).table,
];
