import type { Finding } from '../model/finding';
import type { Bilingual } from '../core/bilingual';
import { isFinal, printedYear, type DisclosureTable } from '../model/table';
import { normaliseCaption } from '../core/captions';
import { CUSTOM } from '../model/basis';
import type { Check, CheckInput } from './check';
import { findingIn, startOf } from './support/finding';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('organisation-and-year-same');

const head = {
  id: 'organisation-and-year-same',
  title: { zh: '各表的编制单位和年度一致', en: 'All tables are of one organisation and year' },
  basis: CUSTOM,
  severity: 'warning',
  examples: {
    valid: [
      {
        sheets: `
# 表三
表三：部门支出总表
编制单位：青石县档案馆||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表五
表五：一般公共预算支出表
编制单位：青石县档案馆||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表六
表六：一般公共预算基本支出表
编制单位：青石县档案馆||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30101|基本工资|12.00|12.00|
|合计|12.00|12.00|`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表三
表三：部门支出总表
编制单位：青石县档案馆||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表五
表五：一般公共预算支出表
编制单位：东湖县水利局||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010101|行政运行|12.00|12.00|
|合计|12.00|12.00|
# 表六
表六：一般公共预算基本支出表
编制单位：青石县档案馆||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30101|基本工资|12.00|12.00|
|合计|12.00|12.00|`,
      },
    ],
  },
} as const;

/** One set of tables is of one organisation and one year; the odd one out kept an old title. */
export const organisationAndYearSame: Check = {
  ...head,
  run: (input) => {
    const sets = [
      moneyTables(input.tables).filter(isFinal),
      moneyTables(input.tables).filter((table) => !isFinal(table)),
    ].filter((set) => set.length > 1 && isOneSet(set));
    if (sets.length === 0) return { kind: 'not-applicable' };
    return {
      kind: 'ran',
      findings: sets.flatMap((set) => [...judgeOrganisations(set, input), ...judgeYears(set, input)]),
    };
  },
};

/** Two tables of one kind belong to two organisations or two years: then the workbook holds several sets. */
function isOneSet(tables: readonly DisclosureTable[]): boolean {
  return new Set(tables.map(({ layout }) => layout)).size === tables.length;
}

function judgeOrganisations(tables: readonly DisclosureTable[], input: CheckInput): readonly Finding[] {
  const most = commonest(tables.map(organisationOf));
  if (most === undefined) return [];
  const named = tables.find((table) => organisationOf(table) === most)?.organisation ?? most;
  return tables.flatMap((table) => {
    const own = organisationOf(table);
    // A short name beside the full one is the same organisation.
    if (own === undefined || own.includes(most) || most.includes(own)) return [];
    return [
      oddOne(
        table,
        input,
        'organisation',
        say((words, nameOf) => words.organisation(nameOf(table), table.organisation ?? own, named)),
      ),
    ];
  });
}

function judgeYears(tables: readonly DisclosureTable[], input: CheckInput): readonly Finding[] {
  const most = commonest(tables.map(printedYear));
  if (most === undefined) return [];
  return tables.flatMap((table) => {
    const year = printedYear(table);
    return year === undefined || year === most
      ? []
      : [
          oddOne(
            table,
            input,
            'year',
            say((words, nameOf) => words.year(nameOf(table), year, most)),
          ),
        ];
  });
}

function oddOne(table: DisclosureTable, { snapshot }: CheckInput, about: string, message: Bilingual): Finding {
  return findingIn(table, head.id, 'warning', message, [startOf(snapshot, table)], about);
}

function organisationOf({ organisation }: DisclosureTable): string | undefined {
  return organisation === undefined ? undefined : normaliseCaption(organisation);
}

/** What more than half of those that say anything say; nothing if they do not agree so far. */
function commonest<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const said = values.filter((value) => value !== undefined);
  return said.find((value) => said.filter((other) => other === value).length * 2 > said.length);
}
