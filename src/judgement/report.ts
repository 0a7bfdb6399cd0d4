import type { JudgedEquation } from '../model/equation';
import { coverage as en } from '../messages/en/coverage';
import { coverage as zh } from '../messages/zh/coverage';
import { openFigures, type TableCoverage } from '../model/coverage';
import type { Finding, NotRun } from '../model/finding';
import { chanceOfExactSums, showsRounding } from '../model/judge';
import { outcomeOf, type RuleReport, type RuleResult } from '../model/rule';
import { findingOf, notRunOf } from '../identities/explain';
import type { Judged } from '.';
import { eachEquation, type Judgement } from './judge-relations';
import { readingRules, relationRules } from './rules';

/** Below this chance the exact sums of a workbook are no accident: its figures are meant to add up to the last digit. */
const NO_ACCIDENT = 1e-7;

const described = new Map(relationRules.map((identity) => [identity.id, identity]));

/**
 * What all relations say of a workbook. They are judged together, so that a cell is read once.
 */
export function reportOfRelations(judged: Judged, coverage: readonly TableCoverage[]): RuleReport {
  const { judgement, readings, notRun: open } = judged;
  const notRun = [...open, ...undecidedIn(judgement.notable), ...nothingProven(judgement, coverage)];
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
    outcomeOf(
      rule,
      isAsked(rule.id, judged)
        ? { kind: 'ran', findings: readings.findings.filter(({ check }) => check === rule.id) }
        : { kind: 'not-applicable' },
    ),
  );
  return { findings: [...readings.findings, ...findingsIn(judgement)], outcomes: [...relations, ...asked], notRun };
}

/** A wrong unit shows only between tables; a shifted column in any. */
function isAsked(rule: string, { evidence, tables }: Judged): boolean {
  const read = Math.max(evidence.length, tables.length);
  return rule === 'unit-slip' ? read > 1 : read > 0;
}

/** Figures that no identity speaks of, and nothing that they add up to was found in any table. */
function nothingProven({ tallies }: Judgement, coverage: readonly TableCoverage[]): NotRun[] {
  const { figures, tables } = openFigures(coverage);
  if (figures === 0 || (tallies.get('evidence-sum')?.equations ?? 0) > 0) return [];
  return [
    { check: 'evidence-sum', reason: { zh: zh.notChecked(figures, tables), en: en.notChecked(figures, tables) } },
  ];
}

function undecidedIn(equations: readonly JudgedEquation[]): NotRun[] {
  return equations.flatMap((judged) => notRunOf(judged, described.get(judged.equation.identity)) ?? []);
}

function findingsIn(judgement: Judgement): Finding[] {
  const { notable } = judgement;
  const rounding = notable.filter(
    (judged) => judged.verdict.kind === 'rounding' && judged.equation.kind === 'sum',
  ).length;
  const otherSumsHoldExactly = rounding === 1 && chanceOfExactSums(eachEquation(judgement), NO_ACCIDENT) < NO_ACCIDENT;
  const isCopyOff = notable.some(({ verdict, equation }) => verdict.kind === 'rounding' && equation.kind === 'copy');
  const isRounded = isCopyOff && rounding > 1 && showsRounding(eachEquation(judgement));
  return notable.flatMap((judged) => {
    const identity = described.get(judged.equation.identity);
    return findingOf(judged, { identity, otherSumsHoldExactly, isRounded }) ?? [];
  });
}
