import type { Checked } from '../model/checked';
import type { StatementPlace } from '../model/finding';
import { runRules, type RuleReport } from '../model/rule';
import type { SheetSnapshot } from '../core/snapshot';
import type { DisclosureTable } from '../model/table';
import { textChecks } from './checks';
import { BLANK } from './draft/draft-narrative';
import { oncePerHabit } from './habits';
import { contextOf } from './context';
import { factsOf } from './facts';
import { checkedOf } from './checked';
import type { Narrative } from './narrative';
import { whereabouts } from './whereabouts';
import { performanceTargets, targetCellsOfSheet, targetCellsOfText } from './performance-targets';

/** What the checks of an explanatory text say, and how much of it was checked. */
export interface NarrativeReview extends RuleReport {
  readonly checked: Checked;
  /** Places marked 【请填写…】 in a draft, which are still to be filled in. */
  readonly blanks: readonly StatementPlace[];
}

/** What the text is held against: the tables of the review, and the sheets with target tables, where there are any. */
export interface Against {
  readonly tables: readonly DisclosureTable[];
  readonly targetSheets?: readonly SheetSnapshot[];
}

/** Checks the explanatory text (情况说明): its statements among each other, and against the tables where there are any. */
export function checkNarrative(narrative: Narrative, review: Against): NarrativeReview {
  const targets = [
    ...performanceTargets(targetCellsOfText(narrative.text)),
    ...(review.targetSheets ?? []).flatMap((sheet) => performanceTargets(targetCellsOfSheet(sheet))),
  ];
  const context = contextOf(narrative, factsOf(review.tables), targets);
  const report = runRules(textChecks, context);
  const whereOf = whereabouts(narrative, targets);
  const inOrder = report.findings.toSorted(
    (left, right) => (left.statement?.start ?? 0) - (right.statement?.start ?? 0),
  );
  const findings = oncePerHabit(inOrder).map((finding) => {
    const where = whereOf(finding);
    return where === undefined ? finding : { ...finding, where };
  });
  return {
    ...report,
    findings,
    checked: checkedOf(context),
    blanks: [...narrative.text.matchAll(BLANK)].map((match) => ({
      start: match.index,
      length: match[0].length,
      quote: match[0],
    })),
  };
}
