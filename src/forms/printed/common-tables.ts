import {
  down,
  total,
  typed,
  type AmountColumn,
  type HeaderCell,
  type ListBody,
  type PrintedTable,
  type Reference,
  type Source,
} from './printed-set';

/** What tables of several sets have in common. */
type Named = Pick<PrintedTable, 'key' | 'layout' | 'sheet' | 'title'> &
  Partial<Pick<PrintedTable, 'number' | 'subject'>>;

export const BUDGET_KEYS = ['general-public', 'government-fund', 'state-capital'] as const;
export const BASIC_PROJECT: readonly AmountColumn[] = [
  total('total', 'basic', 'project'),
  ...typed('basic', 'project'),
];
/** 基本支出 in 人员经费 and 公用经费. */
export const BASIC_SPLIT: readonly AmountColumn[] = [
  total('total', 'basic', 'project'),
  total('basic', 'personnel', 'public'),
  ...typed('personnel', 'public', 'project'),
];

export function list(
  codes: ListBody['codes'],
  texts: number,
  amounts: readonly AmountColumn[],
  more: Partial<ListBody> = {},
): ListBody {
  return { kind: 'list', codes, texts, nested: codes > 0, amounts, rows: 15, ...more };
}

/** 科目编码, 科目名称 and columns of figures in one row. */
export function plainList(
  named: Named,
  columns: readonly string[],
  amounts: readonly AmountColumn[],
  more: Partial<ListBody> = {},
): PrintedTable {
  return {
    ...named,
    header: [['科目编码', '科目名称', ...columns]],
    widths: [13, 42, ...columns.map(() => 16)],
    body: list(1, 1, amounts, more),
  };
}

/** 一般公共预算支出表 as the unified forms print it: 基本支出 in 人员经费 and 公用经费. */
export function splitList(named: Named, more: Partial<ListBody> = {}): PrintedTable {
  return {
    ...named,
    header: [
      [...down(['科目编码', '科目名称', '合计']), ['基本支出', 3], ...down(['项目支出'])],
      ['小计', '人员经费', '公用经费'],
    ],
    widths: [13, 42, 15, 15, 15, 15, 15],
    body: list(1, 1, BASIC_SPLIT, more),
  };
}

/** 基本支出表 by economic code. */
export function economicList(named: Named, group: string, more: Partial<ListBody> = {}): PrintedTable {
  return {
    ...named,
    header: [
      [
        ['部门预算支出经济分类科目', 2],
        [group, 3],
      ],
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    ],
    widths: [14, 46, 18, 18, 18],
    body: list(1, 1, [total('total', 'personnel', 'public'), ...typed('personnel', 'public')], { rows: 30, ...more }),
  };
}

/** The 三公 of basic expenditure; with project expenditure they are only a part, and the figure is typed. */
export function threePublicOf(basic: Reference, projects: readonly Reference[]) {
  const item = (key: string, ...codes: string[]): AmountColumn & { readonly from: Source } => ({
    key,
    from: { kind: 'codes', codes, of: basic, whenNone: projects },
  });
  return {
    overseas: item('overseas', '30212'),
    purchase: item('vehicle-purchase', '31013', '30913'),
    running: item('vehicle-running', '30231'),
    hospitality: item('hospitality', '30217'),
    meetings: item('meetings', '30215'),
    training: item('training', '30216'),
    vehicles: total('vehicles', 'vehicle-purchase', 'vehicle-running'),
    total: total('total', 'overseas', 'vehicles', 'hospitality'),
  };
}

/** 合计, 出国, 车（小计、购置、运行）, 接待 in two rows. */
export function threePublicHeader(vehicles: string, running: string, first = '合计'): HeaderCell[][] {
  return [
    [...down([first, '因公出国（境）费']), [vehicles, 3], ...down(['公务接待费'])],
    ['小计', '公务用车购置费', running],
  ];
}
