import type { CellRef } from '../../src/core/cell';
import type { SheetSnapshot } from '../../src/core/snapshot';
import type { Accounts, FunctionalAccount } from './accounts';
import { FUNCTIONAL_CLASSES, FUNCTIONAL_NAMES } from './code-list';
import { economicTable, functionalTable, type TableStyle } from './coded-tables';
import type { PrintHabit } from './print';
import { createSheet, type SheetBuilder } from './sheet-builder';

/** What differs between the workbooks of two units besides their figures. */
export interface Frame extends TableStyle {
  readonly organisation: string;
  readonly habit: PrintHabit;
  /** One cell with organisation and unit far apart, or a cell for each. */
  readonly unitApart: boolean;
  /** 收支 tables print every 类, or only those that spend. */
  readonly allClasses: boolean;
}

const PROJECT_COLUMNS = [
  '工资福利支出',
  '商品和服务支出',
  '对个人和家庭的补助',
  '债务利息及费用支出',
  '资本性支出（基本建设）',
  '资本性支出',
  '对企业补助（基本建设）',
  '对企业补助',
  '对社会保障基金补助',
  '其他支出',
];

/** The nine tables of Xinjiang's form, printed from one budget; the places of all printed figures are added to `figures`. */
export function nineTables(accounts: Accounts, frame: Frame, figures: CellRef[]): readonly SheetSnapshot[] {
  const total = (sources: readonly number[]) => (account: FunctionalAccount) =>
    sum(sources.map((source) => account.basic[source]! + account.project[source]!));
  const kinds = (sources: readonly number[]) => (account: FunctionalAccount) => {
    const basic = sum(sources.map((source) => account.basic[source]!));
    const project = sum(sources.map((source) => account.project[source]!));
    return [basic + project, basic, project];
  };
  const all = [0, 1, 2, 3, 4, 5, 6];
  const { functional } = accounts;

  function table(
    number: string,
    title: string,
    width: number,
    fill: (sheet: SheetBuilder) => boolean,
    noun = '',
  ): SheetSnapshot {
    const sheet = createSheet(number, frame.habit, figures);
    sheet.texts([`${number}：`]);
    sheet.texts([title], [width]);
    if (frame.unitApart)
      sheet.texts([
        `编制部门（单位）：${frame.organisation}`,
        ...Array.from({ length: width - 2 }, () => ''),
        `单位：${frame.habit.unit}`,
      ]);
    else
      sheet.texts([`编制部门（单位）：${frame.organisation}                     单位：${frame.habit.unit}`], [width]);
    const holdsFigures = fill(sheet);
    if (!holdsFigures && noun !== '') sheet.texts([`备注：我单位无${noun}，此表为空表。`], [width]);
    return sheet.finish();
  }

  const revenueColumns = [
    '总  计',
    '一般公共预算拨款',
    '政府性基金预算拨款',
    '国有资本经营预算',
    '财政专户（教育收费）',
    '事业收入',
    '事业单位经营收入',
    '单位其他资金收入',
  ];
  return [
    table('表一', '部门（单位）收支总体情况表', 4, (sheet) => {
      const classes = bySum(functional, total(all));
      const source = (place: number): number => sum(functional.map(total([place])));
      const fiscal = source(0) + source(1) + source(2);
      sheet.texts(['收     入', '支     出'], [2, 2]);
      sheet.texts(['项     目', '预算数', '功能分类', '预算数']);
      const left: readonly (readonly [string, number])[] = [
        ['财政拨款（补助）', fiscal],
        ['    一般公共预算', source(0)],
        ['    政府性基金预算', source(1)],
        ['    国有资本经营预算', source(2)],
        ['教育收费（财政专户）', source(3)],
        ['事业收入', source(4)],
        ['事业单位经营收入', source(5)],
        ['单位其他资金收入', source(6)],
      ];
      const right = [...classes].filter(([, amount]) => frame.allClasses || amount > 0);
      for (let row = 0; row < Math.max(left.length, right.length); row += 1) {
        const [code, amount] = right[row] ?? [undefined, 0];
        sheet.mixed([
          ...(left[row] ?? ['', '']),
          ...(code === undefined ? ['', ''] : [`${code} ${FUNCTIONAL_NAMES[code]}`, amount]),
        ]);
      }
      sheet.blank(frame.fillerRows);
      const grand = sum(all.map(source));
      sheet.mixed(['收  入  总  计', grand, '支  出  总  计', grand]);
      return grand > 0;
    }),
    table('表二', '部门（单位）收入总体情况表', 12, (sheet) =>
      functionalTable(sheet, frame, {
        header: [
          [
            ['功能分类科目编码', '功能分类科目名称', ...revenueColumns],
            [3, ...revenueColumns.map(() => 1), 1],
          ],
        ],
        lines: functional.map((account) => ({
          code: account.code,
          amounts: [total(all)(account), ...all.map((place) => total([place])(account))],
        })),
        columns: 8,
      }),
    ),
    table('表三', '部门（单位）支出总体情况表', 7, (sheet) =>
      functionalTable(sheet, frame, expenditureTable('支出预算', functional, kinds(all))),
    ),
    table('表四', '财政拨款收支预算总体情况表', 7, (sheet) => {
      const columns = [[0, 1, 2], [0], [1], [2]].map((sources) => bySum(functional, total(sources)));
      const source = (place: number): number => sum(functional.map(total([place])));
      const grand = source(0) + source(1) + source(2);
      sheet.texts(['财政拨款收入', '财政拨款支出'], [2, 5]);
      sheet.texts([
        '项    目',
        '合  计',
        '功  能  分  类',
        '合 计',
        '一般公共预算',
        '政府性基金预算',
        '国有资本经营预算',
      ]);
      const left: readonly (readonly [string, number])[] = [
        ['财政拨款（补助）', grand],
        ['  一般公共预算', source(0)],
        ['  政府性基金预算', source(1)],
        ['  国有资本经营预算', source(2)],
      ];
      const right = FUNCTIONAL_CLASSES.filter((code) => frame.allClasses || columns[0]!.get(code)! > 0);
      for (let row = 0; row < Math.max(left.length, right.length); row += 1) {
        const code = right[row];
        sheet.mixed([
          ...(left[row] ?? ['', '']),
          ...(code === undefined
            ? ['', '', '', '', '']
            : [`${code} ${FUNCTIONAL_NAMES[code]}`, ...columns.map((column) => column.get(code)!)]),
        ]);
      }
      sheet.blank(frame.fillerRows);
      sheet.mixed(['收  入  总  计', grand, '支  出  总  计', grand, source(0), source(1), source(2)]);
      return grand > 0;
    }),
    table('表五', '一般公共预算支出情况表', 7, (sheet) =>
      functionalTable(sheet, frame, expenditureTable('一般公共预算支出', functional, kinds([0]))),
    ),
    table('表六', '一般公共预算基本支出情况表', 6, (sheet) => economicTable(sheet, frame, accounts.economic)),
    table(
      '表七',
      '一般公共预算项目支出情况表',
      16,
      (sheet) => {
        sheet.texts(['科 目 编 码', '科目', '项目名称', '项目支出合计', ...PROJECT_COLUMNS], [3]);
        sheet.texts(['类', '款', '项']);
        for (let column = 3; column < 16; column += 1) sheet.merge({ top: 3, left: column, bottom: 4, right: column });
        for (const { code, name, costs } of accounts.projects)
          sheet.line(
            [code.slice(0, 3), code.slice(3, 5), code.slice(5), FUNCTIONAL_NAMES[code]!, name],
            [sum(costs), ...costs],
          );
        sheet.blank(frame.fillerRows);
        const totals = PROJECT_COLUMNS.map((_, column) => sum(accounts.projects.map(({ costs }) => costs[column]!)));
        sheet.line(['', '', '', '', '合 计'], [sum(totals), ...totals]);
        return accounts.projects.length > 0;
      },
      '一般公共预算项目支出',
    ),
    table(
      '表八',
      '一般公共预算“三公”经费支出情况表',
      6,
      (sheet) => {
        const { overseas, purchase, running, hospitality } = accounts.threePublic;
        sheet.texts(['合  计', '因公出国（境）费', '公务用车购置及运行费', '公务接待费'], [1, 1, 3, 1]);
        sheet.texts(['', '合计', '合  计', '公务用车购置费', '公务用车运行费', '']);
        sheet.merge({ top: 3, left: 0, bottom: 4, right: 0 });
        sheet.merge({ top: 3, left: 5, bottom: 4, right: 5 });
        const grand = overseas + purchase + running + hospitality;
        sheet.mixed([grand, overseas, purchase + running, purchase, running, hospitality]);
        sheet.blank(frame.fillerRows);
        return grand > 0;
      },
      '“三公”经费预算',
    ),
    table(
      '表九',
      '政府性基金预算支出情况表',
      7,
      (sheet) => functionalTable(sheet, frame, expenditureTable('政府性基金预算支出', functional, kinds([1]))),
      '政府性基金预算',
    ),
  ];
}

function expenditureTable(
  group: string,
  functional: readonly FunctionalAccount[],
  kinds: (account: FunctionalAccount) => number[],
) {
  return {
    header: [
      [
        ['项    目', group],
        [4, 3],
      ],
      [['功能分类科目编码', '功能分类科目名称', '合  计', '基本支出', '项目支出'], [3]],
    ] as const,
    lines: functional
      .map((account) => ({ code: account.code, amounts: kinds(account) }))
      .filter(({ amounts }) => amounts[0]! > 0),
    columns: 3,
  };
}

function bySum(
  functional: readonly FunctionalAccount[],
  amount: (account: FunctionalAccount) => number,
): ReadonlyMap<string, number> {
  const classes = new Map(FUNCTIONAL_CLASSES.map((code) => [code, 0]));
  for (const account of functional)
    classes.set(account.code.slice(0, 3), classes.get(account.code.slice(0, 3))! + amount(account));
  return classes;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
