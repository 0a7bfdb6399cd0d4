import type { Bilingual } from '../core/bilingual';
import type { Strength } from './equation';
import type { CheckOutcome, Finding, NotRun, Severity } from './finding';

/**
 * A small case, drawn as text. A sheet begins with a line `# its name`; below it a row is a line, its cells parted by
 * `|`. Plain figures are numbers, a leading `'` keeps digits text, `#REF!` and its kin are error values.
 */
export interface RuleExample {
  readonly sheets?: string;
  /** The explanatory text (情况说明), where the rule reads it. */
  readonly text?: string;
}

/** Cases in which a rule finds nothing, and cases in which it finds something: run by the tests, printed in CHECKS.md. */
export interface RuleExamples {
  readonly valid: readonly RuleExample[];
  /** Of an identity none are needed: the tests change one figure of its valid ones. */
  readonly invalid?: readonly RuleExample[];
}

/** What every rule says of itself, be it an identity, a check of the tables or a check of the text. */
export interface Rule {
  /** Stands in findings, in the JSON and in CHECKS.md. Of a check it is the name of its file. */
  readonly id: string;
  readonly title: Bilingual;
  /** Where the rule is laid down: a law, a regulation, the structure of the forms, arithmetic, or custom. */
  readonly basis: Bilingual;
  /** The gravest finding that it may make. */
  readonly severity: Severity;
  /** Of an identity: whether it always holds, under a condition, or as a hint only. */
  readonly strength?: Strength;
  /** Where these are not met, it is not run. */
  readonly when?: readonly { readonly says: Bilingual }[];
  /** What a reader is told where it differs, if that is no mistake by itself: why to look, and when it is in order. */
  readonly hint?: Bilingual;
  /** Left out where a drawn form under tests/ shows the rule already; a test names every rule that has none. */
  readonly examples?: RuleExamples;
}

/** What one rule found. No findings of a rule that ran means that what it looks for is in order. */
export type RuleResult =
  | {
      readonly kind: 'ran';
      readonly findings: readonly Finding[];
      /** Statements that could be decided, and how many of them hold; left out by rules that do not count any. */
      readonly equations?: number;
      readonly holding?: number;
    }
  /** There is nothing in this workbook that it could be about. */
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'not-run'; readonly reason: Bilingual };

/** A rule that is code, not data. */
export interface RunnableRule<Input> extends Rule {
  run(input: Input): RuleResult;
}

/** What a group of rules said of a workbook. */
export interface RuleReport {
  readonly findings: readonly Finding[];
  /** One for each rule, in the order of the list. */
  readonly outcomes: readonly CheckOutcome[];
  readonly notRun: readonly NotRun[];
}

/** Runs rules on one input and puts together what they say. */
export function runRules<Input>(rules: readonly RunnableRule<Input>[], input: Input): RuleReport {
  const results = rules.map((rule) => ({ rule, result: rule.run(input) }));
  return {
    findings: results.flatMap(({ result }) => (result.kind === 'ran' ? result.findings : [])),
    outcomes: results.map(({ rule, result }) => outcomeOf(rule, result)),
    notRun: results.flatMap(({ rule, result }) =>
      result.kind === 'not-run' ? [{ check: rule.id, reason: result.reason }] : [],
    ),
  };
}

/** The outcome of one rule: the only place that decides between holds, finding, not applicable and not run. */
export function outcomeOf({ id, title }: Rule, result: RuleResult): CheckOutcome {
  if (result.kind !== 'ran') return { check: id, title, outcome: result.kind, equations: 0, holding: 0 };
  const { findings, equations = 0, holding = 0 } = result;
  const outcome = findings.length > 0 || equations > holding ? 'finding' : 'holds';
  return { check: id, title, outcome, equations, holding };
}

/** What several groups of rules said, one after the other. */
export function joinReports(reports: readonly RuleReport[]): RuleReport {
  return {
    findings: reports.flatMap(({ findings }) => findings),
    outcomes: reports.flatMap(({ outcomes }) => outcomes),
    notRun: reports.flatMap(({ notRun }) => notRun),
  };
}
