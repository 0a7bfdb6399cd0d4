import type { Piece } from '../clauses';
import { ENUMERATION, REASON, REGROUPING } from '../grammar/words';
import { subjectIn } from '../subjects';
import { noteComparison } from './comparison';
import { place, type Here, type SaidBefore } from './clause';

/** Goes over whole pieces: marks of enumerations and reasons. Returns those of the present sentence. */
export function pass(here: Here, pieces: readonly Piece[]): readonly SaidBefore[] {
  let sentence: SaidBefore[] = [];
  let isNewSentence = false;
  for (const piece of pieces) {
    noteComparison(here, piece, isNewSentence);
    const said = openInside(here, piece);
    if (/[;；。]/.test(piece.mark)) here.reader.endList(endOf(here, piece));
    if (/[;；]/.test(piece.mark)) {
      here.isPastSemicolon = here.inReason;
      here.mayLeaveReason = here.inReason && (here.reader.current()?.reasons.length ?? 0) === 0;
    }
    if (said.words !== '') sentence.push({ ...said, isReason: here.inReason });
    if (piece.mark === '。') {
      here.inReason = false;
      here.isPastSemicolon = false;
      sentence = [];
      isNewSentence = true;
      here.reader.endSentence();
    }
  }
  return sentence;
}

/** What is left of a piece after its marks: 其中 opens an enumeration, 主要原因是 begins a reason. */
export function openInside(here: Here, piece: Piece): Piece {
  let left = piece;
  // Most pieces hold none of the words below, and their patterns are slow to say so.
  if (!/[因主由包如分中按]/.test(left.words)) return left;
  const reason = REASON.exec(left.words + (left.mark === '。' ? '' : left.mark));
  if (reason !== null && !/^(?:其中|主要包括)/.test(left.words.slice(reason.index))) {
    here.inReason = true;
    here.mayLeaveReason = false;
    here.isPastSemicolon = false;
    const current = here.reader.current();
    if (current !== undefined) current.hasReason = true;
    left = from(left, Math.min(left.words.length, reason.index + reason[0].length));
  }
  const regrouping = here.inReason ? null : REGROUPING.exec(left.words);
  if (regrouping !== null) {
    const at = left.from + regrouping.index;
    here.reader.regroup(place(here, at, at + regrouping[0].length));
    return from(left, left.words.length);
  }
  for (const [marker, words] of ENUMERATION) {
    const match = words.exec(left.words + left.mark);
    if (match === null) continue;
    if (here.inReason && marker === 'of-which') here.inReason = false;
    if (here.inReason) break;
    const named = match.groups?.['whole'] ?? '';
    const whole =
      named === ''
        ? undefined
        : subjectIn(named, (start, end) => place(here, left.from + match.index + start, left.from + match.index + end));
    if (named === '' || whole?.fact !== undefined || marker !== 'of-which') {
      const at = left.from + match.index;
      const isOfOther = named !== '' && whole !== undefined && whole.fact === undefined;
      here.reader.openEnumeration(
        marker,
        place(here, at, at + match[0].length),
        whole?.fact === undefined ? undefined : whole,
        isOfOther,
      );
      left = from(left, Math.min(left.words.length, match.index + match[0].length));
    }
    break;
  }
  return left;
}

function endOf(here: Here, piece: Piece): number {
  const end = piece.from + piece.words.length;
  return place(here, end, end).start;
}

function from(piece: Piece, start: number): Piece {
  return { words: piece.words.slice(start), from: piece.from + start, mark: piece.mark };
}
