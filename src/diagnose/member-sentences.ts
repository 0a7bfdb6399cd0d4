import { cellKey } from '../core/cell';
import type { Finding, Suspect } from '../model/finding';
import { consequenceOf, scopeNoteOf } from '../identities/consequence';
import { sameNumber } from './text-or-table';

/**
 * A finding under a headline that names the cause. It says that its relation does not hold because of it, and not what
 * else should be changed; the finding that is about the very figure named, and says the same of it, keeps its sentence.
 */
export function asConsequence(finding: Finding, suspects: readonly Suspect[]): Finding {
  const { judged } = finding;
  if (judged?.verdict.kind !== 'differs' || saysTheSame(finding, suspects)) return finding;
  const { expected: _, ...rest } = finding;
  return { ...rest, message: consequenceOf(judged) };
}

/** A copy between two tables that both add up, and that nothing else speaks for, is no error. */
export function asScopeNote(finding: Finding): Finding {
  const { judged } = finding;
  return judged === undefined ? finding : { ...finding, severity: 'notice', message: scopeNoteOf(judged) };
}

function saysTheSame({ judged, expected }: Finding, suspects: readonly Suspect[]): boolean {
  const [total, ...more] = judged?.equation.left ?? [];
  if (total === undefined || more.length > 0 || expected === undefined) return false;
  const key = cellKey(total.figure);
  return suspects.some(
    (suspect) => cellKey(suspect) === key && suspect.proposed !== undefined && sameNumber(suspect.proposed, expected),
  );
}
