import { isOfOneBudgetOnly } from '../forms/layouts';
import type { Finding } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import { DISCLOSURE_CATALOGUE, detail } from '../model/basis';
import type { Check, CheckInput } from './check';
import { addresses, cellsOf, findingIn, shown, startOf } from './support/finding';
import { amountsWhere, moneyTables, someAmount } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('empty-table-declared');

const head = {
  id: 'empty-table-declared',
  title: { zh: '空表有说明，有数的表不称空表', en: 'Empty tables say so, and only they' },
  basis: detail(DISCLOSURE_CATALOGUE, '：没有数据的表也要列出并说明', ': tables without data are listed and explained'),
  severity: 'error',
  examples: {
    valid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表九
表九：政府性基金预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
|合计|||
注：本单位无政府性基金预算，此表为空表。`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表九
表九：政府性基金预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
|合计|||`,
      },
    ],
  },
} as const;

/** 空表说明: an empty table is disclosed with a note, and a table with such a note is empty. */
export const emptyTableDeclared: Check = {
  ...head,
  run: (input) => {
    const tables = moneyTables(input.tables);
    if (tables.length === 0) return { kind: 'not-applicable' };
    if (!tables.some((table) => someAmount(table, ({ amount }) => amount !== 0n))) {
      return { kind: 'not-run', reason: say((words) => words.unfilled) };
    }
    return { kind: 'ran', findings: tables.flatMap((table) => judge(table, input)) };
  },
};

function judge(table: DisclosureTable, { snapshot }: CheckInput): readonly Finding[] {
  if (table.emptyDeclaration === undefined) {
    if (someAmount(table, ({ kind }) => kind !== 'blank' && kind !== 'dash')) return [];
    // A form of its own for one budget is printed beside that budget's table, which says that there is nothing.
    if (isOfOneBudgetOnly(table)) return [];
    return [
      findingIn(
        table,
        head.id,
        'warning',
        say((words, nameOf) => words.undeclared(nameOf(table))),
        [startOf(snapshot, table)],
        'undeclared',
      ),
    ];
  }
  const counting = amountsWhere(table, ({ amount }) => amount !== undefined && amount !== 0n);
  if (counting.length === 0) return [];
  const note = shown(snapshot, table.emptyDeclaration);
  // 本表为空 speaks of the whole table; that there is no money of some kind may be true of one of its columns only.
  const saysEmpty = table.emptyDeclaration.denies === 'table';
  const cells = addresses(counting.slice(0, 3)).join(', ');
  const message = say((words, nameOf) =>
    saysEmpty ? words.contradicted(nameOf(table), cells) : words.doubtful(nameOf(table), cells),
  );
  return [
    findingIn(table, head.id, saysEmpty ? 'error' : 'warning', message, [note, ...cellsOf(counting)], 'contradicted'),
  ];
}
