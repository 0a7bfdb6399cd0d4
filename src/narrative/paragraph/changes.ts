import { COMPARATOR } from '../grammar/words';
import type { Direction, StatedChange, Subject } from '../narrative';
import { sameSubject } from '../reader';
import { place, stated, type Clause, type Here } from './clause';
import { leavesReason, namedBefore, namedSubject, resumes, target } from './naming';

/** 比上年增加 X, of the passage or as part of a reason. */
export function readChange(here: Here, clause: Clause, changed: RegExpExecArray): boolean {
  const amount = stated(here, clause);
  if (amount === undefined) return false;
  const { subject, against, isOfBudget } = compared(here, clause, changed.index);
  const change: StatedChange = {
    direction: directionOf(changed),
    amount,
    place: amount.place,
    clause: amount.clause,
    against,
  };
  const current = here.reader.current();
  if (here.inReason && !leavesReason(here, subject) && !resumes(here, clause, changed)) {
    const about = subject ?? namedBefore(here, clause.before);
    if (current === undefined || about === undefined) return false;
    current.reasons.push({ subject: about, change });
    return true;
  }
  const passage =
    subject === undefined
      ? (current ?? (here.reader.item && here.reader.about(here.reader.item, here.paragraph.index, true)))
      : target(here, subject);
  if (passage === undefined) return false;
  if (isOfBudget) {
    passage.budgetChange ??= change;
    return true;
  }
  const isOwn = passage.change === undefined;
  if (isOwn) passage.change = change;
  else if (subject !== undefined) here.reader.about(subject, here.paragraph.index, true).change = change;
  if (passage.levels.length === 0) here.reader.offer(passage);
  return true;
}

/** 持平. */
export function readUnchanged(here: Here, clause: Clause): boolean {
  const { piece, token } = clause;
  const final = /^(?<subject>.*)(?:决算数|支出决算)(?:与|同|和)(?:年初)?预算数?(?:基本)?$/.exec(piece.words);
  const at = place(here, token.from, token.to);
  const whole = place(here, piece.from, token.to);
  const current = here.reader.current();
  if (final !== null && current !== undefined) {
    current.comparedWithBudget ??= { relation: 'equal', place: whole };
    return true;
  }
  const { subject, against, isOfBudget } = compared(here, clause, piece.words.length);
  const isAbout = subject === undefined || (current !== undefined && sameSubject(current.subject, subject));
  if (here.inReason && !isAbout && !leavesReason(here, subject)) return false;
  const isNamed = subject?.fact !== undefined || subject?.path !== undefined;
  if (!isAbout && !isNamed) return false;
  const passage = isAbout ? current : target(here, subject);
  if (passage === undefined) return false;
  if (isOfBudget) {
    passage.comparedWithBudget ??= { relation: 'equal', place: whole };
    return true;
  }
  const change: StatedChange = { direction: 'none', amount: undefined, place: at, clause: whole, against };
  if (passage.change === undefined) passage.change = change;
  else passage.unchanged ??= whole;
  if (passage.levels.length === 0) here.reader.offer(passage);
  return true;
}

interface Compared {
  readonly subject: Subject | undefined;
  readonly against: StatedChange['against'];
  /** With the year's own budget. */
  readonly isOfBudget: boolean;
  /** It is said what with. */
  readonly isCompared: boolean;
}

/** The words before 增加 or 持平, parted into what is compared and what with. */
export function compared(here: Here, clause: Clause, end: number): Compared {
  const words = clause.piece.words.slice(0, end).replace(/(?:略|有所|各|均|共|分别)$/, '');
  const comparator = COMPARATOR.exec(words);
  const subject = namedSubject(here, clause, comparator === null ? words : words.slice(0, comparator.index));
  const year = comparator?.groups?.['year'];
  const kind = comparator?.groups?.['kind'];
  return {
    subject,
    against: {
      year: year === undefined ? undefined : Number(year),
      kind: kind === undefined ? undefined : /执行|决算/.test(kind) ? 'execution' : 'budget',
    },
    isOfBudget: comparator?.groups?.['own'] !== undefined,
    isCompared: comparator !== null,
  };
}

export function directionOf(match: RegExpExecArray): Direction {
  if (match.groups?.['either'] !== undefined) return 'either';
  return match.groups?.['up'] === undefined ? 'down' : 'up';
}
