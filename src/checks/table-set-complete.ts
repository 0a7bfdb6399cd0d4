import type { WorkbookSnapshot } from '../core/snapshot';
import type { Finding } from '../model/finding';
import { isFinal, type DisclosureTable } from '../model/table';
import { isOfOneBudgetOnly, layoutOf } from '../forms/layouts';
import { wholeSet } from '../forms/sets';
import { DISCLOSURE_RULES } from '../model/basis';
import type { Check } from './check';
import { findingIn, startOf } from './support/finding';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('table-set-complete');

const head = {
  id: 'table-set-complete',
  title: { zh: '应公开的表齐全', en: 'All tables to be disclosed are there' },
  basis: DISCLOSURE_RULES,
  severity: 'notice',
  examples: {
    valid: [
      {
        sheets: `
# 表一
表一：部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一般公共预算|12.00|201一般公共服务支出|12.00
收入总计|12.00|支出总计|12.00
# 表二
表二：部门收入总表
||||单位：万元
科目编码|科目名称|合计|一般公共预算|事业收入
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表四
表四：财政拨款收支总表
|||||||单位：万元
收入||支出||||
项目|合计|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算
一般公共预算|12.00|201一般公共服务支出|12.00|12.00||
收入总计|12.00|支出总计|12.00|12.00||
# 表五
表五：一般公共预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表六
表六：一般公共预算基本支出表
||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30101|基本工资|12.00|12.00|
|合计|12.00|12.00|
# 表八
表八：一般公共预算“三公”经费支出表
|||||单位：万元
合计|因公出国（境）费|公务用车购置及运行费|公务用车购置费|公务用车运行费|公务接待费
0.50|||||0.50
# 表九
表九：政府性基金预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
|合计|||
注：本单位无政府性基金预算，此表为空表。
# 表十
表十：国有资本经营预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
|合计|||
注：本单位无国有资本经营预算，此表为空表。`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表一
表一：部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一般公共预算|12.00|201一般公共服务支出|12.00
收入总计|12.00|支出总计|12.00
# 表二
表二：部门收入总表
||||单位：万元
科目编码|科目名称|合计|一般公共预算|事业收入
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表三
表三：部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表四
表四：财政拨款收支总表
|||||||单位：万元
收入||支出||||
项目|合计|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算
一般公共预算|12.00|201一般公共服务支出|12.00|12.00||
收入总计|12.00|支出总计|12.00|12.00||
# 表五
表五：一般公共预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表六
表六：一般公共预算基本支出表
||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30101|基本工资|12.00|12.00|
|合计|12.00|12.00|
# 表八
表八：一般公共预算“三公”经费支出表
|||||单位：万元
合计|因公出国（境）费|公务用车购置及运行费|公务用车购置费|公务用车运行费|公务接待费
0.50|||||0.50
# 表十
表十：国有资本经营预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
|合计|||
注：本单位无国有资本经营预算，此表为空表。`,
      },
    ],
  },
} as const;

const BUDGET_SET = wholeSet('budget');
const FINAL_SET = wholeSet('final');

/** With fewer tables than this the workbook is an extract, not a set. */
const A_SET = 5;

/** 公开表齐全: of a set that is plainly meant to be whole, no table is missing. */
export const tableSetComplete: Check = {
  ...head,
  run: ({ snapshot, tables }) => {
    const found = new Set(tables.filter((table) => !isOfOneBudgetOnly(table)).map(({ layout }) => layout));
    const sets = [BUDGET_SET, FINAL_SET].filter((set) => set.filter((layout) => found.has(layout)).length >= A_SET);
    const copies = hiddenCopies(snapshot, moneyTables(tables));
    if (sets.length === 0 && copies.length === 0) return { kind: 'not-applicable' };
    const findings = sets.flatMap((set) => {
      const missing = set.filter((layout) => !found.has(layout));
      const first = moneyTables(tables).find((table) => isFinal(table) === (set === FINAL_SET));
      if (missing.length === 0 || first === undefined) return [];
      const message = say((words, _, language) =>
        words.missing(missing.map((id) => layoutOf(id)?.name[language] ?? id)),
      );
      return [
        {
          ...findingIn(first, head.id, 'notice', message, [startOf(snapshot, first)]),
          id: `${head.id}/${set === FINAL_SET ? 'final' : 'budget'}`,
          table: undefined,
        },
      ];
    });
    return { kind: 'ran', findings: [...findings, ...copies] };
  },
};

/** A table on a hidden sheet beside a visible one of its kind: no reader sees it, and only the visible one is tied to others. */
function hiddenCopies(snapshot: WorkbookSnapshot, tables: readonly DisclosureTable[]): readonly Finding[] {
  const hidden = new Set(snapshot.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name));
  if (hidden.size === 0) return [];
  return tables.flatMap((table) => {
    const seen = tables.find(({ layout, sheet }) => layout === table.layout && !hidden.has(sheet));
    if (!hidden.has(table.sheet) || seen === undefined) return [];
    const message = say((words, _, language) =>
      words.hidden(layoutOf(table.layout)?.name[language] ?? table.layout, table.sheet, seen.sheet),
    );
    return [findingIn(table, head.id, 'notice', message, [startOf(snapshot, table)], 'hidden')];
  });
}
