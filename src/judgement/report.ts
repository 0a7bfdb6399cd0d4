import type { JudgedEquation } from '../model/equation';
import type { Finding, NotRun } from '../model/finding';
import { chanceOfExactSums, showsRounding } from '../model/judge';
import { outcomeOf, type RuleReport, type RuleResult } from '../model/rule';
import { findingOf, notRunOf } from '../identities/explain';
import type { Judged } from '.';
import { everyEquation, type Judgement } from './judge-relations';
import { readingRules, relationRules } from './rules';

/** Below this chance the exact sums of a workbook are no accident: its figures are meant to add up to the last digit. */
const NO_ACCIDENT = 1e-7;

const described = new Map(relationRules.map((identity) => [identity.id, identity]));

/**
 * What all relations say of a workbook. They are judged together, so that a cell is read once.
 */
export function reportOfRelations({ judgement, readings, notRun: open }: Judged): RuleReport {
  const notRun = [...open, ...undecidedIn(judgement.notable)];
  const reasons = new Map(notRun.map(({ check, reason }) => [check, reason]));
  const relations = relationRules.map((rule) => {
    const tally = judgement.tallies.get(rule.id);
    const reason = reasons.get(rule.id);
    const result: RuleResult =
      tally !== undefined && tally.equations > 0
        ? { kind: 'ran', findings: [], ...tally }
        : reason === undefined
          ? { kind: 'not-applicable' }
          : { kind: 'not-run', reason };
    return outcomeOf(rule, result);
  });
  const asked = readingRules.map((rule) =>
    outcomeOf(rule, { kind: 'ran', findings: readings.findings.filter(({ check }) => check === rule.id) }),
  );
  return { findings: [...readings.findings, ...findingsIn(judgement)], outcomes: [...relations, ...asked], notRun };
}

function undecidedIn(equations: readonly JudgedEquation[]): NotRun[] {
  return equations.flatMap((judged) => notRunOf(judged, described.get(judged.equation.identity)) ?? []);
}

function findingsIn(judgement: Judgement): Finding[] {
  const { notable } = judgement;
  const rounding = notable.filter(
    (judged) => judged.verdict.kind === 'rounding' && judged.equation.kind === 'sum',
  ).length;
  const otherSumsHoldExactly = rounding === 1 && chanceOfExactSums(everyEquation(judgement)) < NO_ACCIDENT;
  const isCopyOff = notable.some(({ verdict, equation }) => verdict.kind === 'rounding' && equation.kind === 'copy');
  const isRounded = isCopyOff && rounding > 1 && showsRounding(everyEquation(judgement));
  return notable.flatMap((judged) => {
    const identity = described.get(judged.equation.identity);
    return findingOf(judged, { identity, otherSumsHoldExactly, isRounded }) ?? [];
  });
}
