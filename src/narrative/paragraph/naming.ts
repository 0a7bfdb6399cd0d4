import type { Piece } from '../clauses';
import { CHANGE, COMPARATOR, STATEMENT } from '../grammar/words';
import type { Subject } from '../narrative';
import type { PassageDraft } from '../passage-draft';
import { sameSubject } from '../reader';
import { isAside, subjectIn } from '../subjects';
import { place, type Clause, type Here } from './clause';

/** The subject in the words of the clause itself, or a fact or functional item named earlier in the sentence. */
export function namedSubject(here: Here, clause: Clause, words: string): Subject | undefined {
  const own = isAside(words)
    ? undefined
    : subjectIn(words, (start, end) => place(here, clause.piece.from + start, clause.piece.from + end));
  return (
    own ??
    namedBefore(
      here,
      clause.before.filter(({ isReason }) => !isReason),
    )
  );
}

export function namedBefore(here: Here, pieces: readonly Piece[]): Subject | undefined {
  for (const piece of pieces.toReversed()) {
    if (isAside(piece.words)) continue;
    const changed = CHANGE.exec(piece.words);
    const unchanged = changed === null ? piece.words : piece.words.slice(0, changed.index);
    const words = unchanged.slice(0, COMPARATOR.exec(unchanged)?.index);
    const subject = subjectIn(words, (start, end) => place(here, piece.from + start, piece.from + end));
    if (subject?.fact !== undefined || subject?.path !== undefined) return subject;
  }
  return undefined;
}

/** The passage that a figure belongs to. */
export function target(here: Here, subject: Subject): PassageDraft {
  const current = here.reader.current();
  if (current !== undefined && sameSubject(current.subject, subject)) return current;
  return here.reader.about(subject, here.paragraph.index, true);
}

/** After a semicolon a named subject, or a numbered one, ends the reason; so does what is called 决算 or 预算 of another. */
export function leavesReason(here: Here, subject: Subject | undefined, words = ''): boolean {
  const begins =
    (subject?.fact ?? subject?.path) !== undefined ||
    (subject !== undefined && /^(?:\(\d{1,2}\)|\d{1,2}[、.])/.test(words));
  const states = here.isPastSemicolon && subject?.fact !== undefined && STATEMENT.test(words);
  if (!states && (!here.mayLeaveReason || !begins)) return false;
  here.inReason = false;
  here.mayLeaveReason = false;
  return true;
}

/** 决算数小于预算数的主要原因是厉行节约，与上年相比减少 X: a comparison without subject is none of the reason, which compares with the budget. */
export function resumes(here: Here, { before, piece }: Clause, change: RegExpExecArray): boolean {
  const current = here.reader.current();
  const compares = COMPARATOR.exec(piece.words.slice(0, change.index))?.index === 0;
  if (
    !here.inReason ||
    !compares ||
    current?.comparedWithBudget === undefined ||
    current.change !== undefined ||
    namedBefore(here, before) !== undefined
  )
    return false;
  here.inReason = false;
  return true;
}
