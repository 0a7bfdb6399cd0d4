import { innermost, piecesOf } from '../clauses';
import { CHANGE, SHARE } from '../grammar/words';
import type { Token } from '../lex';
import type { Paragraph } from '../paragraphs';
import type { Reader } from '../reader';
import { readAmount, readPaired } from './amounts';
import { readChange, readUnchanged } from './changes';
import { place, type Clause, type Here } from './clause';
import { readCount } from './counts';
import { noteItem } from './item';
import { openInside, pass } from './marks';
import { readPercentage } from './percentages';

const READ = new Set<Token['kind']>(['amount', 'percentage', 'plain', 'count', 'unchanged', 'lone-sign']);

/** Reads one paragraph into the reader; returns the figures that were understood. */
export function readParagraph(reader: Reader, paragraph: Paragraph, tokens: readonly Token[]): ReadonlySet<Token> {
  const here: Here = { reader, paragraph, inReason: false, mayLeaveReason: false, isPastSemicolon: false };
  const understood = new Set<Token>();
  noteItem(here);
  let end = 0;
  let previous: Token | undefined;
  for (const token of tokens) {
    if (!READ.has(token.kind)) continue;
    followBrackets(here, paragraph.clean.slice(end, token.from));
    const pieces = piecesOf(paragraph.clean, end, token.from);
    const before = pass(here, pieces.slice(0, -1));
    const last = pieces.at(-1);
    const isPaired = previous?.kind === token.kind && /^[,，、和]$/.test(paragraph.clean.slice(end, token.from));
    if (
      isPaired
        ? readPaired(here, token)
        : last !== undefined && readFigure(here, { piece: innermost(openInside(here, last)), before, token })
    ) {
      understood.add(token);
    }
    previous = token;
    end = token.to;
  }
  const rest = piecesOf(paragraph.clean, end, paragraph.clean.length);
  pass(here, rest);
  reader.endParagraph(/[:：]$/.test(paragraph.clean));
  return understood;
}

function readFigure(here: Here, clause: Clause): boolean {
  const { token, piece } = clause;
  switch (token.kind) {
    case 'amount': {
      const changed = CHANGE.exec(piece.words);
      return changed === null ? readAmount(here, clause) : readChange(here, clause, changed);
    }
    case 'percentage':
    case 'plain':
      return readPercentage(here, clause);
    case 'count':
      return readCount(here, clause);
    case 'unchanged':
      return readUnchanged(here, clause);
    case 'lone-sign': {
      const current = here.reader.current();
      if (current !== undefined && SHARE.test(piece.words)) current.loneSigns.push(place(here, piece.from, token.to));
      return true;
    }
    default:
      return false;
  }
}

/** A bracket closed and one left open between two figures: what the second interrupts goes on once it is closed. */
function followBrackets({ reader }: Here, words: string): void {
  let depth = 0;
  let closes = false;
  for (const character of words) {
    if (character === '(') depth++;
    if (character === ')' && depth-- === 0) {
      closes = true;
      depth = 0;
    }
  }
  if (closes) reader.closeBracket();
  if (depth > 0) reader.openBracket();
}
