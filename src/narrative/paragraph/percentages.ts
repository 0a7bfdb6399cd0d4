import { CHANGE, COMPLETION, DEVIATION, SHARE, UNDIRECTED_RATE } from '../grammar/words';
import type { StatedAmount } from '../narrative';
import { subjectIn } from '../subjects';
import { compared, directionOf } from './changes';
import { place, type Clause, type Here } from './clause';
import { target } from './naming';

/** 占 X%, 增长 X%, 完成预算的 X%. */
export function readPercentage(here: Here, clause: Clause): boolean {
  const { piece, token } = clause;
  const sign = token.kind === 'percentage' ? 'present' : 'missing';
  const figure = {
    figure: token.figure,
    unit: undefined,
    place: place(here, token.from, token.to),
    clause: place(here, piece.from, token.to),
    sign,
  } as const;
  const current = here.reader.current();
  if (here.inReason) return false;
  const share = SHARE.exec(piece.words);
  if (share !== null) {
    const owner = subjectIn(piece.words.slice(0, share.index), (start, end) =>
      place(here, piece.from + start, piece.from + end),
    );
    const passage = owner === undefined ? current : target(here, owner);
    if (passage === undefined) return false;
    const words = share.groups?.['of'] ?? '';
    const of = words === '' ? undefined : subjectIn(words, () => place(here, piece.from + share.index, token.from));
    passage.share ??= { ...figure, of };
    return true;
  }
  const changed = CHANGE.exec(piece.words);
  if (changed !== null) {
    const { subject, isOfBudget, isCompared } = compared(here, clause, changed.index);
    const passage =
      subject === undefined
        ? current?.pairOf === undefined
          ? current
          : here.reader.passage(current.pairOf)
        : target(here, subject);
    if (passage === undefined) return false;
    // 较预算数减少 X，下降 Y%: no rate of a change from last year.
    const isOfBudgetChange =
      isOfBudget || (!isCompared && passage.budgetChange !== undefined && passage.change === undefined);
    if (!isOfBudgetChange) passage.rate ??= { ...figure, direction: directionOf(changed) };
    return true;
  }
  if (DEVIATION.test(piece.words) && current !== undefined) {
    current.deviation ??= figure;
    return true;
  }
  const change = current?.change;
  const isRate =
    UNDIRECTED_RATE.test(piece.words) || (piece.words === '' && isInBracketBehind(here, piece.from, change?.amount));
  if (isRate && current !== undefined && change !== undefined && change.direction !== 'none') {
    current.rate ??= { ...figure, direction: change.direction };
    return true;
  }
  if (piece.words === '的' && current !== undefined && isBehind(here, piece.from, current.initialBudget)) {
    current.completion ??= figure;
    return true;
  }
  if (COMPLETION.test(piece.words) && current !== undefined) {
    current.completion ??= figure;
    return true;
  }
  return false;
}

/** 减少 X 万元（Y%）: the rate in brackets right behind its change. */
function isInBracketBehind(here: Here, from: number, amount: StatedAmount | undefined): boolean {
  return here.paragraph.clean.charAt(from - 1) === '(' && isBehind(here, from - 1, amount);
}

/** 完成年初预算 X 万元的 Y%: nothing between the amount and the words. */
function isBehind(here: Here, from: number, amount: StatedAmount | undefined): boolean {
  return amount !== undefined && place(here, from, from).start === amount.place.start + amount.place.length;
}
