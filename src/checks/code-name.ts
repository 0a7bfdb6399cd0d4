import { judgeName, type NameVerdict } from '../forms/classification/name-verdict';
import { address } from '../core/cell';
import type { Finding, Severity } from '../model/finding';
import type { DisclosureTable, TableLine } from '../model/table';
import { CLASSIFICATION } from '../model/basis';
import type { Check, CheckInput } from './check';
import { findingIn, uniqueCells } from './support/finding';
import { groupBy } from '../core/group-by';
import { nameAndCodeCells, namesIn } from './support/names';
import { moneyTables } from './support/tables';
import { wording } from './support/wording';

const { say } = wording('code-name');

const head = {
  id: 'code-name',
  title: { zh: '科目名称与编码相符', en: 'Names agree with their codes' },
  basis: CLASSIFICATION,
  severity: 'error',
  examples: {
    valid: [
      {
        sheets: `
# 表六
表六：一般公共预算基本支出表
||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30227|委托业务费|1.00||1.00
|合计|1.00||1.00`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表六
表六：一般公共预算基本支出表
||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'30202|咨询费|1.00||1.00
|合计|1.00||1.00`,
      },
    ],
  },
} as const;

interface Deviation {
  readonly line: TableLine;
  readonly verdict: Exclude<NameVerdict, { readonly kind: 'official' }>;
}

/** 科目名称: the printed name is the official one of its code. */
export const codeName: Check = {
  ...head,
  run: (input) => {
    const tables = moneyTables(input.tables).filter((table) => namesIn(table).size > 0);
    if (tables.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: tables.flatMap((table) => judge(table, input)) };
  },
};

function judge(table: DisclosureTable, { snapshot }: CheckInput): readonly Finding[] {
  return [...groupBy(deviations(table), ({ verdict }) => `${verdict.kind}-${severityOf(verdict)}`)].flatMap(
    ([about, same]) => {
      const [first] = same;
      if (first === undefined) return [];
      const { kind } = first.verdict;
      const lines = same.map(printed);
      const message = say((words, nameOf) =>
        kind === 'other-year'
          ? words[kind](nameOf(table), lines, table.year ?? 0, table.yearFrom ?? 'title')
          : words[kind](nameOf(table), lines),
      );
      return [
        findingIn(
          table,
          head.id,
          severityOf(first.verdict),
          message,
          uniqueCells(same.flatMap(({ line }) => nameAndCodeCells(line, snapshot))),
          about,
        ),
      ];
    },
  );
}

/** Lists that print two measures side by side share their lines: each place once. */
function deviations(table: DisclosureTable): readonly Deviation[] {
  const found = new Map<string, Deviation>();
  for (const names of namesIn(table).values()) {
    for (const same of names) {
      const verdict = judgeName(same.code, same.name, table.year);
      if (verdict.kind === 'official') continue;
      for (const line of same.lines) {
        const isSure = verdict.kind === 'unknown' || verdict.kind === 'other-year' || line.codeCell !== undefined;
        found.set(placeOf(line), { line, verdict: isSure ? verdict : { kind: 'wording', official: verdict.official } });
      }
    }
  }
  return [...found.values()].sort((left, right) => left.line.at - right.line.at);
}

/** Only a contradiction within the list of codes itself is an error; what may be custom is not. */
function severityOf(verdict: Deviation['verdict']): Severity {
  if (verdict.kind === 'other') return 'error';
  return verdict.kind === 'differs' && verdict.attested ? 'warning' : 'notice';
}

function printed({ line, verdict }: Deviation) {
  return {
    cell: placeOf(line),
    code: line.code ?? '',
    name: line.caption.trim().replace(/^[[【［]?\d{3,9}[\]】］]?\s*/, ''),
    official: ('official' in verdict ? verdict.official : undefined) ?? '',
    ...(verdict.kind === 'other-year' ? { from: verdict.from, to: verdict.to } : {}),
    ...('rightCode' in verdict ? { rightCode: verdict.rightCode } : {}),
  };
}

function placeOf({ captionCell, codeCell }: TableLine): string {
  const cell = captionCell ?? codeCell;
  return cell === undefined ? '' : address(cell);
}
