import { isPrinted } from '../core/figure';
import { CUSTOM } from '../model/basis';
import type { Check } from './check';
import { findingIn, startOf } from './support/finding';
import { amountsWhere, moneyTables } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('unit-stated');

const head = {
  id: 'unit-stated',
  title: { zh: '表上注明计量单位', en: 'Tables state their unit' },
  basis: CUSTOM,
  severity: 'warning',
  examples: {
    valid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表三
表三：部门支出总表
||||
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|`,
      },
    ],
  },
} as const;

/** 计量单位: a table with amounts says what they are counted in. */
export const unitStated: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const filled = moneyTables(tables).filter((table) => amountsWhere(table, isPrinted).length > 0);
    if (filled.length === 0) return { kind: 'not-applicable' };
    const silent = filled.filter(({ unit }) => unit === undefined);
    return {
      kind: 'ran',
      findings: silent.map((table) =>
        findingIn(
          table,
          head.id,
          'warning',
          say((words, nameOf) => words.missing(nameOf(table))),
          [startOf(snapshot, table)],
        ),
      ),
    };
  },
};
