import { checks } from '../../../src/checks';
import type { Finding } from '../../../src/model/finding';
import type { DisclosureTable } from '../../../src/model/table';
import { identities, stateIdentities } from '../../../src/identities';
import { findingOf } from '../../../src/identities/explain';
import type { TieOut } from '../../../src/identities/identity';
import { judgeIdentities } from '../../../src/identities/judge-identities';
import { tieOuts } from '../../../src/identities/tie-outs';
import { checkNarrative } from '../../../src/narrative/check-narrative';
import type { NarrativeCheckId } from '../../../src/narrative/checks/check';
import { readNarrative } from '../../../src/narrative/read-narrative';
import { recognised } from '../../support/found';
import { draw } from '../../support/draw';
import { run } from '../../support/test-check';
import { CHECK_EXAMPLES } from './checks';
import { NARRATIVE_EXAMPLES } from './narrative';
import { smallestTables } from './tie-out-example';

/** What an identity says of tables. */
export function saysOfIdentity(id: string, tables: readonly DisclosureTable[]): readonly Finding[] {
  const identity = identities.find((each) => each.id === id);
  const judgement = judgeIdentities(stateIdentities(tables));
  return judgement.notable.flatMap((judged) =>
    judged.equation.identity === id ? (findingOf(judged, { identity, otherSumsHoldExactly: false }) ?? []) : [],
  );
}

/** The amounts of a tie-out's figures, left to right: right ones of 100.00 each, and a left side that agrees, or lacks 8.50. */
export function amountsOf({ left, right }: TieOut, lacks: boolean): readonly number[] {
  return [100 * right.length - (lacks ? 8.5 : 0), ...left.slice(1).map(() => 0), ...right.map(() => 100)];
}

const lines = [
  ['2010101', '行政运行', '12.00', '10.00', '2.00'],
  ['2010102', '一般行政管理事务', '5.00', '', '4.00'],
  ['', '合计', '18.00', '10.00', '6.00'],
] as const;
const unfooted = draw({
  layout: 'expenditure-summary',
  label: '支出总表',
  columns: ['total', 'basic', 'project'],
  lines,
}).table;
const byClass = draw({
  layout: 'unknown',
  label: '表四',
  title: '支出预算分类汇总表（按政府预算经济分类）',
  columns: ['total', 'government-501', 'government-502', 'government-503'],
  lines: [['', '合计', '98.40', '60.00', '25.10', '10.00']],
}).table;
const summary = draw({
  layout: 'expenditure-summary',
  label: '表三',
  columns: ['total'],
  lines: [['', '合计', '95.10']],
}).table;
const OFFICE_COSTS = [
  ['30201', '办公费', '5.20'],
  ['30202', '印刷费', '4.10'],
  ['30207', '邮电费', '6.30'],
  ['30211', '差旅费', '7.40'],
] as const;
/** Of identities within a table, and of those that need several lines to be believed. */
const OWN: Readonly<Record<string, readonly DisclosureTable[]>> = {
  footing: [unfooted],
  'cross-footing': [unfooted],
  'change-of-year': [
    recognised(
      '表五',
      `
      一般公共预算支出表
      单位：某局|||||||单位：万元
      科目编码|科目名称|2024年执行数|2025年预算数|||2025年预算数比2024年执行数|
      |||小计|基本支出|项目支出|增减额|增减率
      2010301|行政运行|80.00|90.00|90.00||12.00|12.50%
      2010302|一般行政管理事务|5.00|6.50||6.50|1.50|30.00%`,
      ['D3:F3', 'G3:H3'],
    ).table,
  ],
  'government-economic-classes': [byClass],
  'government-economic-total': [
    byClass,
    summary,
    draw({ layout: 'revenue-expenditure-summary', columns: [], lines: [] }).table,
  ],
  'operating-cost-item': [
    draw({
      layout: 'operating-cost',
      sheet: '表十二',
      columns: ['operating-cost'],
      lines: [...OFFICE_COSTS.slice(0, 3), ['30211', '差旅费', '4.70']],
    }).table,
    draw({ layout: 'basic-expenditure', sheet: '表六', columns: ['public'], lines: OFFICE_COSTS }).table,
  ],
  'structural-sum': [
    draw({
      layout: 'unknown',
      label: '机关运行经费表',
      columns: ['total', 'basic', 'project', 'unknown'],
      lines: [
        ['', '合计', '18.50', '11.00', '6.00', '3.00'],
        ['', '办公费', '12.00', '8.00', '2.00', '2.00'],
        ['', '差旅费', '5.00', '3.00', '4.00', '1.00'],
      ],
    }).table,
  ],
};

/** What is said where an identity does not hold: of the smallest tables that it speaks of. */
export function identityExample(id: string): Finding | undefined {
  const tieOut = tieOuts.find((each) => each.id === id);
  return saysOfIdentity(
    id,
    OWN[id] ?? (tieOut === undefined ? [] : smallestTables(tieOut, amountsOf(tieOut, true))),
  )[0];
}

export function checkExample(id: string): Finding | undefined {
  const check = checks.find((each) => each.id === id);
  const result = check === undefined ? undefined : run(check, CHECK_EXAMPLES[id] ?? []);
  return result?.kind === 'ran' ? result.findings[0] : undefined;
}

export function narrativeExample(id: NarrativeCheckId): Finding | undefined {
  const { text, ...against } = NARRATIVE_EXAMPLES[id];
  return checkNarrative(readNarrative(text), against).findings.find(({ check }) => check === id);
}
