import type { Review } from '../review';
import type { PaneMessages } from '../messages/zh/pane';

/** The result of a review in one sentence; what could not be run is part of it. */
export function verdictOf(review: Review, messages: PaneMessages): string {
  const { counts, verdicts, notRun } = review;
  const holding = verdicts.holds;
  const found = (['error', 'warning', 'notice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => messages.severityCount[severity](counts[severity]));
  const rest = notRun.length === 0 ? '' : messages.verdict.notRun(notRun.length);
  if (review.tables.length === 0) return `${messages.verdict.textOnly(found.join(messages.join))}${rest}`;
  if (found.length === 0 && counts.equations === 0) return `${messages.verdict.nothingToCheck}${rest}`;
  if (found.length === 0) return `${messages.verdict.clean(counts.equations)}${rest}`;
  if (counts.error + counts.warning === 0)
    return `${messages.verdict.onlyNotices(holding, counts.equations, counts.notice)}${rest}`;
  return `${messages.verdict.found(found.join(messages.join), holding, counts.equations)}${rest}`;
}
