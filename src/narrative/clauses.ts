/** A stretch of words between two marks of punctuation. */
export interface Piece {
  readonly words: string;
  /** Offset in the paragraph. */
  readonly from: number;
  /** The mark behind it; '' at the end of the stretch. */
  readonly mark: string;
}

/** Parts a stretch of a paragraph at its marks. 收、支 stays whole. */
export function piecesOf(clean: string, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let quoted = false;
  for (let at = from; at < to; at++) {
    const character = clean.charAt(at);
    if (character === '"') quoted = !quoted;
    if (!/[,，、；;。:：]/.test(character)) continue;
    if (
      character === '、' &&
      ((quoted && at + 1 < to) ||
        (clean.charAt(at + 1) === '支' && /收(?:入)?(?:总计|合计)?$/.test(clean.slice(Math.max(0, at - 4), at))))
    )
      continue;
    pieces.push({ words: clean.slice(start, at), from: start, mark: character });
    start = at + 1;
  }
  pieces.push({ words: clean.slice(start, to), from: start, mark: '' });
  return pieces;
}

/** The words inside a bracket that is still open: 28万元(公务用车购置费 is about 公务用车购置费. */
export function innermost(piece: Piece): Piece {
  let depth = 0;
  for (let at = piece.words.length - 1; at >= 0; at--) {
    const character = piece.words.charAt(at);
    if (character === ')') depth++;
    if (character === '(' && depth-- === 0)
      return { words: piece.words.slice(at + 1), from: piece.from + at + 1, mark: piece.mark };
  }
  return piece;
}
