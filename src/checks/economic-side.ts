import { ZERO } from '../core/amount';
import type { Figure } from '../core/figure';
import type { Finding, Severity } from '../model/finding';
import type { ColumnRole } from '../model/roles';
import type { DisclosureTable, TableList } from '../model/table';
import { CLASSIFICATION, detail } from '../model/basis';
import type { Check } from './check';
import { addresses, cellsOf, findingIn } from './support/finding';
import { wording } from './support/wording';

const { say } = wording('economic-side');

const head = {
  id: 'economic-side',
  title: {
    zh: '经济分类与人员经费、公用经费的归属相符',
    en: 'Economic codes stand on the side of personnel or public funds that they belong to',
  },
  basis: detail(
    CLASSIFICATION,
    '；301、303 一般属人员经费，302、310 属公用经费',
    '; 301 and 303 are personnel as a rule, 302 and 310 public funds',
  ),
  severity: 'warning',
  examples: {
    valid: [
      {
        sheets: `
# 表六
表六：一般公共预算基本支出表
||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30101|基本工资|1.00|1.00|
|合计|1.00|1.00|`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表六
表六：一般公共预算基本支出表
||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30101|基本工资|1.00||1.00
|合计|1.00||1.00`,
      },
    ],
  },
} as const;

type Slip = 'personnel' | 'public' | 'household';

/** Which column a class of economic codes has no place in, and how sure that is. */
const MISPLACED: readonly {
  readonly slip: Slip;
  readonly codes: RegExp;
  readonly column: ColumnRole;
  readonly severity: Severity;
}[] = [
  { slip: 'personnel', codes: /^301/, column: 'public', severity: 'warning' },
  { slip: 'public', codes: /^(?:302|310)/, column: 'personnel', severity: 'warning' },
  { slip: 'household', codes: /^303/, column: 'public', severity: 'notice' },
];

/** 经济分类 and 人员经费/公用经费: wages are personnel, goods and services are public funds. */
export const economicSide: Check = {
  ...head,
  run: ({ tables }) => {
    const split = tables.filter((table) =>
      table.lists.some(
        (list) =>
          list.classification === 'economic' &&
          list.columns.some(({ role }) => role === 'personnel' || role === 'public'),
      ),
    );
    if (split.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: split.flatMap(judge) };
  },
};

function judge(table: DisclosureTable): readonly Finding[] {
  const lists = table.lists.filter(({ classification }) => classification === 'economic');
  return MISPLACED.flatMap(({ slip, codes, column, severity }) => {
    const misplaced = lists.flatMap((list) => amountsIn(list, column, codes));
    if (misplaced.length === 0) return [];
    const cells = cellsOf(misplaced);
    return [
      findingIn(
        table,
        head.id,
        severity,
        say((words, nameOf) => words[slip](nameOf(table), addresses(cells))),
        cells,
        slip,
      ),
    ];
  });
}

/** The amounts that codes have in the columns of a role. */
function amountsIn({ columns, lines }: TableList, role: ColumnRole, codes: RegExp): readonly Figure[] {
  const at = columns.flatMap((column, index) => (column.role === role ? [index] : []));
  if (at.length === 0) return [];
  return lines
    .filter(({ code }) => code !== undefined && codes.test(code))
    .flatMap(({ figures }) =>
      at.flatMap((index) => figures[index] ?? []).filter(({ amount }) => amount !== undefined && amount !== ZERO),
    );
}
