import type { StatementPlace } from '../core/finding';
import { innermost, piecesOf, type Piece } from './clauses';
import { CHANGE, COMPARATOR, COMPLETION, EARLIER_LEVEL, EARLIER_WORDS, ENUMERATION, INITIAL_BUDGET, REASON, SHARE } from './grammar/words';
import type { Token } from './lex';
import type { Direction, StatedAmount, StatedChange, Subject } from './narrative';
import { placeIn, type Paragraph } from './paragraphs';
import type { PassageDraft } from './passage-draft';
import { sameSubject, type Reader } from './reader';
import { isAside, pathIn, subjectIn } from './subjects';

interface Here {
  readonly reader: Reader;
  readonly paragraph: Paragraph;
  inReason: boolean;
  /** A semicolon has passed since the reason began, and it held no amounts. */
  mayLeaveReason: boolean;
}

interface SaidBefore extends Piece {
  readonly isReason: boolean;
}

/** Where a clause ends in a figure: its words, and the words of the sentence before it. */
interface Clause {
  readonly piece: Piece;
  readonly before: readonly SaidBefore[];
  readonly token: Token;
}

const READ = new Set<Token['kind']>(['amount', 'percentage', 'plain', 'count', 'unchanged', 'lone-sign']);

/** Reads one paragraph into the reader; returns the figures that were understood. */
export function readParagraph(reader: Reader, paragraph: Paragraph, tokens: readonly Token[]): ReadonlySet<Token> {
  const here: Here = { reader, paragraph, inReason: false, mayLeaveReason: false };
  const understood = new Set<Token>();
  noteItem(here);
  let end = 0;
  let previous: Token | undefined;
  for (const token of tokens) {
    if (!READ.has(token.kind)) continue;
    if (closesBracket(paragraph.clean.slice(end, token.from))) reader.closeBracket();
    const pieces = piecesOf(paragraph.clean, end, token.from);
    const before = pass(here, pieces.slice(0, -1));
    const last = pieces.at(-1);
    const isPaired = previous?.kind === token.kind && /^[,，、和]$/.test(paragraph.clean.slice(end, token.from));
    if (isPaired ? readPaired(here, token) : last !== undefined && readFigure(here, { piece: innermost(openInside(here, last)), before, token })) {
      understood.add(token);
    }
    previous = token;
    end = token.to;
  }
  const rest = piecesOf(paragraph.clean, end, paragraph.clean.length);
  pass(here, rest);
  noteComparison(here, paragraph.clean.slice(end));
  reader.endParagraph(/[:：]$/.test(paragraph.clean));
  return understood;
}

/** A numbered paragraph that begins with a functional item is about it to its end, and beyond where it goes on. */
function noteItem({ reader, paragraph }: Here): void {
  const project = /^(?:\(?\d{1,2}[、.．)])?项目名称[:：](.+)$/.exec(paragraph.clean);
  if (project?.[1] !== undefined) {
    const start = paragraph.clean.length - project[1].length;
    reader.item = { caption: project[1], fact: 'one-project', path: undefined, generalPublic: false, place: place({ paragraph, reader }, start, paragraph.clean.length) };
    return;
  }
  const numbered = /^(?:\(\d{1,2}\)|\d{1,2}[、.．](?!\d))/.exec(paragraph.clean);
  const begin = numbered?.[0].length ?? 0;
  const words = paragraph.clean.slice(begin).split(/[,，。；;:：]/)[0] ?? '';
  const caption = words.replace(/\d+(?:\.\d+)?(?:万?元).*$/, '').replace(/["]/g, '').replace(/科目$/, '');
  const isPath = pathIn(caption) !== undefined;
  if (isPath) reader.item = subjectIn(caption, (from, to) => place({ paragraph, reader }, begin + from, begin + to));
  else if (numbered !== null) reader.item = undefined;
}

/** Goes over whole pieces: marks of enumerations and reasons. Returns those of the present sentence. */
function pass(here: Here, pieces: readonly Piece[]): readonly SaidBefore[] {
  let sentence: SaidBefore[] = [];
  for (const piece of pieces) {
    const said = openInside(here, piece);
    if (/[;；]/.test(piece.mark)) here.mayLeaveReason = here.inReason && (here.reader.current()?.reasons.length ?? 0) === 0;
    if (said.words !== '') sentence.push({ ...said, isReason: here.inReason });
    if (piece.mark === '。') {
      here.inReason = false;
      sentence = [];
      here.reader.endSentence();
    }
  }
  return sentence;
}

/** What is left of a piece after its marks: 其中 opens an enumeration, 主要原因是 begins a reason. */
function openInside(here: Here, piece: Piece): Piece {
  let left = piece;
  // Most pieces hold none of the words below, and their patterns are slow to say so.
  if (!/[因主由包如分中]/.test(left.words)) return left;
  const reason = REASON.exec(left.words + (left.mark === '。' ? '' : left.mark));
  if (reason !== null && !/^(?:其中|主要包括)/.test(left.words.slice(reason.index))) {
    here.inReason = true;
    here.mayLeaveReason = false;
    const current = here.reader.current();
    if (current !== undefined) current.hasReason = true;
    left = from(left, Math.min(left.words.length, reason.index + reason[0].length));
  }
  for (const [marker, words] of ENUMERATION) {
    const match = words.exec(left.words + left.mark);
    if (match === null) continue;
    if (here.inReason && marker === 'of-which') here.inReason = false;
    if (here.inReason) break;
    const named = match.groups?.['whole'] ?? '';
    const whole = named === '' ? undefined : subjectIn(named, (start, end) => place(here, left.from + match.index + start, left.from + match.index + end));
    if (named === '' || whole?.fact !== undefined || marker !== 'of-which') {
      const at = left.from + match.index;
      here.reader.openEnumeration(marker, place(here, at, at + match[0].length), whole?.fact === undefined ? undefined : whole);
      left = from(left, Math.min(left.words.length, match.index + match[0].length));
    }
    break;
  }
  return left;
}

function from(piece: Piece, start: number): Piece {
  return { words: piece.words.slice(start), from: piece.from + start, mark: piece.mark };
}

function readFigure(here: Here, clause: Clause): boolean {
  const { token, piece } = clause;
  switch (token.kind) {
    case 'amount':
      return readAmount(here, clause);
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

/** 收、支总计各是 X、Y: the second of two figures is that of the expenditure, with the words of the first. */
function readPaired(here: Here, token: Token): boolean {
  const current = here.reader.current();
  const first = current?.pairOf === undefined ? current : here.reader.passage(current.pairOf);
  if (first?.subject.fact !== 'balance' || here.inReason) return false;
  const at = place(here, token.from, token.to);
  const figure = { figure: token.figure, place: at, clause: at };
  let second = here.reader.pairOf(first.index);
  second ??= here.reader.about({ ...first.subject, caption: '支出总计', fact: 'expenditure' }, here.paragraph.index, true);
  second.pairOf = first.index;
  if (token.unit !== undefined) {
    const amount = { ...figure, unit: token.unit, year: undefined };
    if (first.change === undefined) second.levels.push(amount);
    else second.change = { ...first.change, amount, place: at, clause: at };
  } else if (first.rate !== undefined) {
    second.rate = { ...first.rate, ...figure };
  }
  return true;
}

function readAmount(here: Here, clause: Clause): boolean {
  const { words } = clause.piece;
  const changed = CHANGE.exec(words);
  if (changed !== null) return readChange(here, clause, changed);
  const earlier = EARLIER_LEVEL.exec(words);
  const year = earlier?.groups?.['year'];
  const isEarlier = earlier !== null && (year === undefined || here.reader.year === undefined || Number(year) < here.reader.year);
  const subjectWords = isEarlier ? words.replace(/^(?:与|较|比)/, '').replace(EARLIER_WORDS, '') : words.replace(INITIAL_BUDGET, '');
  const named = completed(here, clause, namedSubject(here, clause, subjectWords));
  if (here.inReason && !leavesReason(here, named)) return false;
  const subject = named ?? here.reader.item ?? here.reader.current()?.subject;
  if (subject === undefined) return false;
  const amount = stated(here, clause);
  if (amount === undefined) return false;
  if (isEarlier) {
    const passage = target(here, named ?? subject, named !== undefined);
    passage.lastYear ??= amount;
    return true;
  }
  if (INITIAL_BUDGET.test(words)) {
    target(here, subject, named !== undefined).initialBudget ??= amount;
    return true;
  }
  const current = here.reader.current();
  // Only a passage that says the same again without naming its subject goes on.
  const goesOn = current !== undefined && sameSubject(current.subject, subject) && (named === undefined || current.levels.length === 0) && current.paragraph === here.paragraph.index;
  const goesOnBelow = current !== undefined && named === undefined && sameSubject(current.subject, subject);
  const passage = goesOn || goesOnBelow ? current : here.reader.about(subject, here.paragraph.index, true);
  passage.levels.push(amount);
  if (!goesOn && !goesOnBelow) here.reader.offer(passage);
  return true;
}

/** 奖4.66万元金: the last word of the caption slipped behind the amount. */
function completed(here: Here, { token }: Clause, subject: Subject | undefined): Subject | undefined {
  const rest = /^(?:金|费|贴|资|费用|补助|补贴|支出)(?=[、，,；;。])/.exec(here.paragraph.clean.slice(token.to))?.[0];
  if (rest === undefined || subject === undefined || subject.fact !== undefined || subject.path !== undefined) return subject;
  return { ...subject, caption: `${subject.caption}${rest}`, isSplit: true };
}

function readChange(here: Here, clause: Clause, changed: RegExpExecArray): boolean {
  const amount = stated(here, clause);
  if (amount === undefined) return false;
  const { subject, against } = compared(here, clause, changed.index);
  const change: StatedChange = { direction: directionOf(changed), amount, place: amount.place, clause: amount.clause, against };
  const current = here.reader.current();
  if (here.inReason && !leavesReason(here, subject)) {
    const about = subject ?? namedBefore(here, clause.before);
    if (current === undefined || about === undefined) return false;
    current.reasons.push({ subject: about, change });
    return true;
  }
  const passage = subject === undefined ? (current ?? (here.reader.item && here.reader.about(here.reader.item, here.paragraph.index, true))) : target(here, subject, true);
  if (passage === undefined) return false;
  const isOwn = passage.change === undefined;
  if (isOwn) passage.change = change;
  else if (subject !== undefined) here.reader.about(subject, here.paragraph.index, true).change = change;
  if (passage.levels.length === 0) here.reader.offer(passage);
  return true;
}

function readPercentage(here: Here, clause: Clause): boolean {
  const { piece, token } = clause;
  const sign = token.kind === 'percentage' ? 'present' : 'missing';
  const figure = { figure: token.figure, unit: undefined, place: place(here, token.from, token.to), clause: place(here, piece.from, token.to), sign } as const;
  const current = here.reader.current();
  if (here.inReason) return false;
  const share = SHARE.exec(piece.words);
  if (share !== null) {
    const owner = subjectIn(piece.words.slice(0, share.index), (start, end) => place(here, piece.from + start, piece.from + end));
    const passage = owner === undefined ? current : target(here, owner, true);
    if (passage === undefined) return false;
    const words = share.groups?.['of'] ?? '';
    const of = words === '' ? undefined : subjectIn(words, () => place(here, piece.from + share.index, token.from));
    passage.share ??= { ...figure, of };
    return true;
  }
  const changed = CHANGE.exec(piece.words);
  if (changed !== null) {
    const { subject } = compared(here, clause, changed.index);
    const passage = subject === undefined ? (current?.pairOf === undefined ? current : here.reader.passage(current.pairOf)) : target(here, subject, true);
    if (passage === undefined) return false;
    passage.rate ??= { ...figure, direction: directionOf(changed) };
    return true;
  }
  if (COMPLETION.test(piece.words) && current !== undefined) {
    current.completion ??= figure;
    return true;
  }
  return false;
}

function readCount(here: Here, clause: Clause): boolean {
  const { piece, token } = clause;
  if (CHANGE.test(piece.words) || here.inReason) return false;
  const subject = namedSubject(here, clause, piece.words);
  const passage = subject === undefined ? here.reader.current() : target(here, subject, true);
  if (passage === undefined) return false;
  const noun = subject?.caption ?? passage.subject.caption;
  passage.counts.push({ figure: token.figure, unit: undefined, place: place(here, token.from, token.to), clause: place(here, piece.from, token.to), noun, measure: token.measure });
  if (passage.levels.length === 0 && passage.change === undefined) here.reader.offer(passage);
  return true;
}

function readUnchanged(here: Here, clause: Clause): boolean {
  const { piece, token } = clause;
  const final = /^(?<subject>.*)(?:决算数|支出决算)(?:与|同|和)(?:年初)?预算数?(?:基本)?$/.exec(piece.words);
  const at = place(here, token.from, token.to);
  const whole = place(here, piece.from, token.to);
  const current = here.reader.current();
  if (final !== null && current !== undefined) {
    current.comparedWithBudget ??= { relation: 'equal', place: whole };
    return true;
  }
  const { subject, against } = compared(here, clause, piece.words.length);
  const isAbout = subject === undefined || (current !== undefined && sameSubject(current.subject, subject));
  if (here.inReason && !isAbout && !leavesReason(here, subject)) return false;
  const isNamed = subject?.fact !== undefined || subject?.path !== undefined;
  if (!isAbout && !isNamed) return false;
  const passage = isAbout ? current : target(here, subject, true);
  if (passage === undefined) return false;
  const change: StatedChange = { direction: 'none', amount: undefined, place: at, clause: whole, against };
  if (passage.change === undefined) passage.change = change;
  else passage.unchanged ??= whole;
  if (passage.levels.length === 0) here.reader.offer(passage);
  return true;
}

/** 决算数小于预算数 after the last figure. */
function noteComparison(here: Here, rest: string): void {
  const match = /决算数?(?<relation>小于|大于|低于|高于)(?:年初)?预算/.exec(rest) ?? /决算数?(?<relation>小于|大于|低于|高于)(?:年初)?预算/.exec(here.paragraph.clean);
  const current = here.reader.current();
  if (match === null || current?.paragraph !== here.paragraph.index) return;
  const at = here.paragraph.clean.indexOf(match[0]);
  current.comparedWithBudget ??= { relation: /小|低/.test(match.groups?.['relation'] ?? '') ? 'less' : 'greater', place: place(here, at, at + match[0].length) };
}

/** The words before 增加 or 持平, parted into what is compared and what with. */
function compared(here: Here, clause: Clause, end: number): { readonly subject: Subject | undefined; readonly against: StatedChange['against'] } {
  const words = clause.piece.words.slice(0, end).replace(/(?:略|有所|各|均|共|分别)$/, '');
  const comparator = COMPARATOR.exec(words);
  const subject = namedSubject(here, clause, comparator === null ? words : words.slice(0, comparator.index));
  const year = comparator?.groups?.['year'];
  const kind = comparator?.groups?.['kind'];
  return {
    subject,
    against: { year: year === undefined ? undefined : Number(year), kind: kind === undefined ? undefined : /执行|决算/.test(kind) ? 'execution' : 'budget' },
  };
}

/** The subject in the words of the clause itself, or a fact or functional item named earlier in the sentence. */
function namedSubject(here: Here, clause: Clause, words: string): Subject | undefined {
  const own = isAside(words) ? undefined : subjectIn(words, (start, end) => place(here, clause.piece.from + start, clause.piece.from + end));
  return own ?? namedBefore(here, clause.before.filter(({ isReason }) => !isReason));
}

function namedBefore(here: Here, pieces: readonly Piece[]): Subject | undefined {
  for (const piece of pieces.toReversed()) {
    if (isAside(piece.words)) continue;
    const changed = CHANGE.exec(piece.words);
    const words = changed === null ? piece.words : piece.words.slice(0, changed.index);
    const subject = subjectIn(words, (start, end) => place(here, piece.from + start, piece.from + end));
    if (subject?.fact !== undefined || subject?.path !== undefined) return subject;
  }
  return undefined;
}

function target(here: Here, subject: Subject, isNamed: boolean): PassageDraft {
  const current = here.reader.current();
  if (current !== undefined && (!isNamed || sameSubject(current.subject, subject)) && sameSubject(current.subject, subject)) return current;
  return here.reader.about(subject, here.paragraph.index, true);
}

function leavesReason(here: Here, subject: Subject | undefined): boolean {
  if (!here.mayLeaveReason || (subject?.fact === undefined && subject?.path === undefined)) return false;
  here.inReason = false;
  here.mayLeaveReason = false;
  return true;
}

function stated(here: Here, { piece, token }: Clause): StatedAmount | undefined {
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

function directionOf(match: RegExpExecArray): Direction {
  if (match.groups?.['either'] !== undefined) return 'either';
  return match.groups?.['up'] === undefined ? 'down' : 'up';
}

function place(here: Pick<Here, 'reader' | 'paragraph'>, start: number, end: number): StatementPlace {
  return placeIn(here.reader.text, here.paragraph, start, end);
}

function closesBracket(words: string): boolean {
  let depth = 0;
  for (const character of words) {
    if (character === '(') depth++;
    if (character === ')' && depth-- === 0) return true;
  }
  return false;
}
