import { magnitude, subtract, ZERO } from '../../core/amount';
import { arithmetic } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import type { Context, Known } from '../context';
import type { Direction, Passage, StatedAmount } from '../narrative';
import { statedAmount } from '../ratio';
import { quoted } from './agreement';
import { say, tallyFor, type TextCheck, type Tally } from './check';
import { signedChange } from './rate';

/** 增加 and 减少 agree with the amounts, with each other, and with 决算数小于预算数. */
export const direction: TextCheck = {
  id: 'narrative-direction',
  title: { zh: '增减方向与金额一致', en: 'Words of increase and decrease agree with the amounts' },
  basis: arithmetic('增减的方向由两个金额的大小决定', 'which of two amounts is greater decides the direction'),
  severity: 'error',
  run: checkDirection,
};

function checkDirection(context: Context): RuleResult {
  const tally = tallyFor(direction.id);
  for (const passage of context.narrative.passages) {
    const { change, rate, lastYear, subject, budgetChange, initialBudget } = passage;
    if (change !== undefined && rate !== undefined && isOpposite(change.direction, rate.direction)) {
      const words = [quotedWords(change.clause.quote), quotedWords(rate.clause.quote)] as const;
      tally.finds({
        severity: 'error',
        place: rate.clause,
        stated: words[1],
        expected: words[0],
        message: say((m) => m.directions(subject.caption, ...words)),
      });
    }
    const level = passage.levels.at(-1);
    const now = level === undefined ? context.levelOf(passage) : context.known(level);
    const base = lastYear ?? budgetBefore(passage);
    if (base !== undefined && now !== undefined) againstBase(context, tally, passage, base, now);
    else if (level !== undefined) withinLevel(tally, passage, level);
    if (budgetChange !== undefined && initialBudget !== undefined && now !== undefined)
      againstBase(context, tally, { ...passage, change: budgetChange, rate: undefined }, initialBudget, now);
    const compared = passage.comparedWithBudget;
    if (compared !== undefined && passage.initialBudget !== undefined && level !== undefined) {
      const difference = subtract(statedAmount(level), statedAmount(passage.initialBudget));
      const holds =
        compared.relation === 'equal'
          ? difference === ZERO
          : compared.relation === 'less'
            ? difference < 0n
            : difference > 0n;
      if (holds) {
        tally.holds();
      } else {
        const message = say((m) =>
          m.comparedBudget(
            subject.caption,
            quotedWords(compared.place.quote),
            quoted(passage.initialBudget as never),
            quoted(level),
          ),
        );
        const right = difference === ZERO ? '等于' : difference > 0n ? '大于' : '小于';
        const said = quotedWords(compared.place.quote);
        tally.finds({
          severity: 'error',
          place: compared.place,
          stated: said,
          expected: said.replace(/[小大低高少多等]于|持平/, right),
          message,
        });
      }
    }
  }
  return tally.result();
}

/** 决算数 X，比年初预算 Y 减少 Z: here the change is one against the budget. */
function budgetBefore({ change, initialBudget }: Passage): StatedAmount | undefined {
  if (change === undefined || initialBudget === undefined || !/^\s*[比较与]/.test(initialBudget.clause.quote))
    return undefined;
  return /^\s*[增减下上]/.test(change.clause.quote) && change.clause.start > initialBudget.clause.start
    ? initialBudget
    : undefined;
}

/** What may have been below nought a year ago: 结余, 收支差额, 净资产. */
const MAY_BE_NEGATIVE = /结余|差额|盈余|净/;

/** An increase is no more than what there is now. */
function withinLevel(tally: Tally, { change, subject }: Passage, level: StatedAmount): void {
  const amount = change?.amount;
  if (
    amount === undefined ||
    change?.direction !== 'up' ||
    amount.unit !== level.unit ||
    level.figure.mantissa < 0n ||
    MAY_BE_NEGATIVE.test(subject.caption) ||
    statedAmount(amount) <= statedAmount(level)
  )
    return;
  tally.finds({
    severity: 'error',
    place: amount.clause,
    stated: quoted(amount),
    message: say((m) => m.changeOverLevel(subject.caption, quoted(level), quoted(amount))),
  });
}

function againstBase(
  context: Context,
  tally: Tally,
  passage: Passage,
  base: StatedAmount,
  { amount: now, unit, half }: Known,
): void {
  const { change, rate, subject } = passage;
  const prior = statedAmount(base);
  const difference = subtract(now, prior);
  const [from, to] = [quoted(base), context.print(now, unit)];
  const word = change?.direction ?? rate?.direction;
  const said = change ?? rate;
  if (word === undefined || said === undefined || word === 'either') return;
  const isRight = word === 'none' ? difference === ZERO : word === 'up' ? difference > 0n : difference < 0n;
  const amount = change?.amount;
  if (!isRight && !(difference === ZERO && (rate?.figure.mantissa === 0n || amount?.figure.mantissa === 0n))) {
    const expected = difference === ZERO ? 'none' : difference > 0n ? 'up' : 'down';
    tally.finds({
      severity: 'error',
      place: said.clause,
      stated: quotedWords(said.clause.quote),
      expected: say((m) => m[expected]).zh,
      message: say((m) => m.directionAmounts(subject.caption, m[word], from, to)),
    });
  } else if (amount !== undefined && magnitude(subtract(statedAmount(amount), magnitude(difference))) > half * 3n) {
    const expected = context.print(magnitude(difference), unit);
    tally.finds({
      severity: 'error',
      place: amount.clause,
      stated: quoted(amount),
      expected,
      message: say((m) => m.changeAmounts(subject.caption, quoted(amount), expected, from, to)),
    });
  } else {
    tally.holds();
  }
}

/** 持平 is a change of nought. */
export const unchanged: TextCheck = {
  id: 'narrative-unchanged',
  title: { zh: '“持平”即增减为零', en: '“持平” means a change of nought' },
  basis: arithmetic('持平即增减为零', 'unchanged means a change of nought'),
  severity: 'error',
  run: checkUnchanged,
};

function checkUnchanged(context: Context): RuleResult {
  const tally = tallyFor(unchanged.id);
  for (const passage of context.narrative.passages) {
    if (passage.unchanged === undefined) continue;
    const change = signedChange(passage);
    const amount = passage.change?.amount;
    if (amount === undefined || change === ZERO || (change === undefined && statedAmount(amount) === ZERO)) {
      tally.holds();
    } else {
      const said = amount.place.quote.replace(/\s+/g, '');
      tally.finds({
        severity: 'error',
        place: passage.unchanged,
        stated: said,
        expected: '0',
        message: say((m) => m.unchanged(passage.subject.caption, said)),
      });
    }
  }
  return tally.result();
}

function isOpposite(left: Direction | 'none', right: Direction): boolean {
  return (left === 'up' && right === 'down') || (left === 'down' && right === 'up');
}

function quotedWords(quote: string): string {
  return quote.replace(/\s+/g, '');
}
