import { openFigures } from '../model/coverage';
import type { Review } from '../review';
import type { PaneMessages } from '../messages/zh/pane';

/**
 * The result of a review in one sentence; what could not be run, and figures that were not checked, are part of it.
 * Nothing is called free of problems without saying what was left out.
 */
export function verdictOf(review: Review, messages: PaneMessages): string {
  const { notRun } = review;
  const { verdict } = messages;
  const open = openFigures(review.coverage);
  const rest = [
    ...(open.figures === 0 ? [] : [verdict.notChecked(open.figures, open.tables)]),
    ...(notRun.length === 0 ? [] : [verdict.notRun(notRun.length)]),
  ].join('');
  return `${resultOf(review, messages, open.figures > 0)}${rest}`;
}

function resultOf(
  { counts, verdicts, tables, narrative }: Review,
  { verdict, ...messages }: PaneMessages,
  isOpen: boolean,
): string {
  const found = (['error', 'warning', 'notice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => messages.severityCount[severity](counts[severity]));
  if (tables.length === 0 && (narrative?.text ?? '') === '') return verdict.noTables(found.join(messages.join));
  if (tables.length === 0) return verdict.textOnly(found.join(messages.join));
  if (found.length === 0 && counts.equations === 0) return isOpen ? verdict.nothingChecked : verdict.nothingToCheck;
  if (found.length === 0) return isOpen ? verdict.cleanInChecked(counts.equations) : verdict.clean(counts.equations);
  if (counts.error + counts.warning === 0) return verdict.onlyNotices(verdicts.holds, counts.equations, counts.notice);
  return verdict.found(found.join(messages.join), verdicts.holds, counts.equations);
}
