import type { Piece } from '../clauses';
import { AGAINST_BUDGET } from '../grammar/words';
import { sameSubject } from '../reader';
import { subjectIn } from '../subjects';
import { place, type Here } from './clause';

/** 决算数小于预算数: of the subject in front of it, or of what the sentence is about; a new sentence is about the whole again. */
export function noteComparison(here: Here, piece: Piece, isNewSentence: boolean): void {
  const match = AGAINST_BUDGET.exec(piece.words);
  if (match === null) return;
  const named = subjectIn(piece.words.slice(0, match.index), (start, end) =>
    place(here, piece.from + start, piece.from + end),
  );
  const last = here.reader.current();
  const isOther =
    (named?.fact !== undefined || named?.path !== undefined) && last !== undefined && !sameSubject(named, last.subject);
  const about = isOther || isNewSentence ? (here.reader.wholeInParagraph(here.paragraph.index) ?? last) : last;
  if (about?.paragraph !== here.paragraph.index || (named?.fact !== undefined && !sameSubject(named, about.subject)))
    return;
  const relation =
    match.groups?.['less'] !== undefined ? 'less' : match.groups?.['greater'] !== undefined ? 'greater' : 'equal';
  const at = piece.from + match.index;
  about.comparedWithBudget ??= { relation, place: place(here, at, at + match[0].length) };
}
