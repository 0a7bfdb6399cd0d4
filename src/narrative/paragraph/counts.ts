import { CHANGE } from '../grammar/words';
import { place, type Clause, type Here } from './clause';
import { namedSubject, target } from './naming';

/** 车辆 3 辆. */
export function readCount(here: Here, clause: Clause): boolean {
  const { piece, token } = clause;
  if (CHANGE.test(piece.words) || here.inReason) return false;
  const subject = namedSubject(here, clause, piece.words);
  const passage = subject === undefined ? here.reader.current() : target(here, subject);
  if (passage === undefined) return false;
  const noun = subject?.caption ?? passage.subject.caption;
  passage.counts.push({
    figure: token.figure,
    unit: undefined,
    place: place(here, token.from, token.to),
    clause: place(here, piece.from, token.to),
    noun,
    measure: token.measure,
  });
  if (passage.levels.length === 0 && passage.change === undefined) here.reader.offer(passage);
  return true;
}
