import type { StatementPlace } from '../../model/finding';
import type { Piece } from '../clauses';
import type { Token } from '../lex';
import type { StatedAmount } from '../narrative';
import { placeIn, type Paragraph } from '../paragraphs';
import type { Reader } from '../reader';

/** Where the reading of a paragraph stands. */
export interface Here {
  readonly reader: Reader;
  readonly paragraph: Paragraph;
  inReason: boolean;
  /** A semicolon has passed since the reason began, and it held no amounts. */
  mayLeaveReason: boolean;
  /** A semicolon has passed since the reason began. */
  isPastSemicolon: boolean;
}

export interface SaidBefore extends Piece {
  readonly isReason: boolean;
}

/** Where a clause ends in a figure: its words, and the words of the sentence before it. */
export interface Clause {
  readonly piece: Piece;
  readonly before: readonly SaidBefore[];
  readonly token: Token;
}

export function place(here: Pick<Here, 'reader' | 'paragraph'>, start: number, end: number): StatementPlace {
  return placeIn(here.reader.text, here.paragraph, start, end);
}

/** The amount in which a clause ends. */
export function stated(here: Here, { piece, token }: Clause): StatedAmount | undefined {
  if (token.unit === undefined) return undefined;
  const year = /((?:19|20)\d{2})年/.exec(piece.words)?.[1];
  return {
    figure: token.figure,
    unit: token.unit,
    place: place(here, token.from, token.to),
    clause: place(here, piece.from, token.to),
    year: year === undefined ? undefined : Number(year),
  };
}
