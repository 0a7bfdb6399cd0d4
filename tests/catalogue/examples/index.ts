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
const INNER: Readonly<Record<string, readonly DisclosureTable[]>> = {
  footing: [unfooted],
  'cross-footing': [unfooted],
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
    tieOut === undefined ? (INNER[id] ?? []) : smallestTables(tieOut, amountsOf(tieOut, true)),
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
