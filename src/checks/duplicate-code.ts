import { ZERO } from '../core/amount';
import type { Finding } from '../model/finding';
import type { DisclosureTable, TableLine, TableList } from '../model/table';
import { normaliseCaption } from '../core/captions';
import { CUSTOM } from '../model/basis';
import type { Check, CheckInput } from './check';
import { addresses, findingIn, shown, uniqueCells } from './support/finding';
import { groupBy } from '../core/group-by';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('duplicate-code');

const head = {
  id: 'duplicate-code',
  title: { zh: '同一科目不重复填列', en: 'No code is entered twice' },
  basis: CUSTOM,
  severity: 'notice',
  examples: {
    valid: [
      {
        sheets: `
# 表六
表六：一般公共预算基本支出表
||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30101|基本工资|2.18|2.18|
'30199|其他工资福利支出|2.18|2.18|
|合计|4.36|4.36|`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表六
表六：一般公共预算基本支出表
||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30199|其他工资福利支出|2.18|2.18|
'30199|其他工资福利支出|2.18|2.18|
|合计|4.36|4.36|`,
      },
    ],
  },
} as const;

/** The same code, name and amounts on two lines of one table: probably entered twice. */
export const duplicateCode: Check = {
  ...head,
  run: (input) => {
    const lists = moneyTables(input.tables).flatMap((table) =>
      table.lists.filter(({ classification }) => classification !== undefined).map((list) => ({ table, list })),
    );
    if (lists.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: lists.flatMap(({ table, list }) => judge(table, list, input)) };
  },
};

/** Lines whose code and amounts have a fingerprint that occurs again: of a long table hardly any, and only these are compared closely. */
function candidates({ lines }: TableList): readonly TableLine[] {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const line of lines) {
    const print = fingerprintOf(line);
    if (Number.isNaN(print)) continue;
    if (seen.has(print)) repeated.add(print);
    else seen.add(print);
  }
  return repeated.size === 0 ? [] : lines.filter((line) => repeated.has(fingerprintOf(line)));
}

/** NaN, which equals nothing, for a line without a code or without amounts. */
function fingerprintOf({ code, codeCell, figures }: TableLine): number {
  if (code === undefined || codeCell === undefined) return Number.NaN;
  let print = Number(code);
  let isEmpty = true;
  for (const { amount } of figures) {
    if (amount !== ZERO) isEmpty = false;
    print = print * 31 + (amount === undefined ? 1 : Number(amount));
  }
  return isEmpty ? Number.NaN : print;
}

function judge(table: DisclosureTable, list: TableList, { snapshot }: CheckInput): readonly Finding[] {
  const named = groupBy(candidates(list), ({ code, caption }) => `${code ?? ''}|${caption.replace(/[\s\u3000]/g, '')}`);
  const alike = [...named.values()].flatMap((lines) =>
    lines.length < 2
      ? []
      : [...groupBy(lines, ({ figures }) => figures.map(({ amount }) => String(amount)).join()).values()],
  );
  return alike.flatMap((lines) => {
    const [first] = lines;
    if (first?.code === undefined || lines.length < 2) return [];
    const { code, caption } = first;
    const cells = uniqueCells(
      lines.flatMap(({ captionCell, codeCell }) => captionCell ?? codeCell ?? []).map((cell) => shown(snapshot, cell)),
    );
    const message = say((words, nameOf) => words.repeated(nameOf(table), code, caption.trim(), addresses(cells)));
    return [
      findingIn(
        table,
        head.id,
        'notice',
        message,
        cells,
        `${list.key}-${list.measure ?? 'any'}-${code}-${normaliseCaption(caption)}`,
      ),
    ];
  });
}
