import type { JudgedEquation } from '../model/equation';
import type { Finding, NotRun } from '../model/finding';
import { chanceOfExactSums } from '../model/judge';
import { outcomeOf, type RuleReport, type RuleResult } from '../model/rule';
import { identities } from '.';
import { findingOf, notRunOf } from './explain';
import { everyEquation, type Judgement } from './judge-identities';

/** Below this chance the exact sums of a workbook are no accident: its figures are meant to add up to the last digit. */
const NO_ACCIDENT = 1e-7;

const described = new Map(identities.map((identity) => [identity.id, identity]));

/**
 * What all identities say of a workbook. They are judged together, so that a cell is read once; `open` are those that
 * could not be stated.
 */
export function reportOfIdentities(judgement: Judgement, open: readonly NotRun[]): RuleReport {
  const notRun = [...open, ...undecidedIn(judgement.notable)];
  const reasons = new Map(notRun.map(({ check, reason }) => [check, reason]));
  return {
    findings: findingsIn(judgement),
    outcomes: identities.map((identity) => {
      const tally = judgement.tallies.get(identity.id);
      const reason = reasons.get(identity.id);
      const result: RuleResult =
        tally !== undefined && tally.equations > 0
          ? { kind: 'ran', findings: [], ...tally }
          : reason === undefined
            ? { kind: 'not-applicable' }
            : { kind: 'not-run', reason };
      return outcomeOf(identity, result);
    }),
    notRun,
  };
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
  return notable.flatMap(
    (judged) => findingOf(judged, { identity: described.get(judged.equation.identity), otherSumsHoldExactly }) ?? [],
  );
}
