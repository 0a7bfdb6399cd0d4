import { magnitude, amountOf, stepOf, type Amount } from '../../core/amount';
import { comparesAlike } from '../figures/comparison';
import type { Figure } from '../figures/figure';
import { signed, significance } from '../figures/figure';
import type { Attachment } from '../figures/attach';
import type { Figures } from '../figures/read';
import { nearby } from '../figures/read';
import { fit, fitsTightly, isWithin, percent, plus, type Fit, type Rough } from './fit';
import type { Evidence, Relation } from './relation';

type Attached = ReadonlyMap<Figure, Attachment>;

/** Level − base = change, wherever all three are printed. */
export function differences(figures: Figures, attached: Attached, evidence: Evidence): void {
  for (const change of figures.all) {
    const at = attached.get(change);
    if (change.role !== 'change' || at?.level === undefined || change.isReason) continue;
    const { level, base, sureness } = at;
    if (base === undefined) {
      overLevel(figures, change, level, sureness, evidence);
      continue;
    }
    const difference = plus(level, base, -1);
    const tells = (rough: Rough): boolean => {
      const room = rough.half + change.half;
      const stated = change.value;
      return change.sign !== 0 || change.kind === 'unchanged'
        ? isWithin(rough.value - signed(change), room)
        : isWithin(magnitude(rough.value) - stated, room);
    };
    if (tells(difference)) {
      evidence.add({ kind: 'difference', figures: [change, level, base], state: 'holds' });
      continue;
    }
    const near = nearby(figures, change, 6).filter((each) => each.kind === 'amount');
    const other = near.some(
      (x) =>
        x.role === 'level' &&
        near.some((y) => y !== x && (y.role === 'base' || y.role === 'level') && tells(plus(x, y, -1))),
    );
    const isSure = !other && sureness >= 2;
    const isTurned =
      change.kind === 'amount' &&
      change.sign !== 0 &&
      isWithin(difference.value + signed(change), difference.half + change.half);
    evidence.add({
      kind: isTurned ? 'direction' : 'difference',
      figures: [change, level, base],
      state: isSure ? 'violated' : 'open',
      expected: { amount: difference.value },
    });
  }
}

/** 比上年（X）: a base that stands apart from the change, which the text gives elsewhere with the amount. */
export function basesApart(figures: Figures, attached: Attached, evidence: Evidence): void {
  const bases = figures.all.filter(
    (each) => each.role === 'base' && each.base === 'earlier' && evidence.of(each).length === 0,
  );
  for (const base of bases.slice(0, 200)) {
    if (base.key === '') continue;
    for (const change of figures.all.slice(Math.max(0, base.index - 24), base.index)) {
      const level = attached.get(change)?.level;
      if (change.role !== 'change' || change.kind !== 'amount' || change.base !== 'earlier' || change.isReason)
        continue;
      if (level?.key !== base.key || change.sign === 0 || attached.get(change)?.base !== undefined) continue;
      const difference = level.value - base.value;
      const isMet = isWithin(difference - signed(change), level.half + base.half + change.half);
      const expected = { amount: difference as Amount };
      evidence.add({
        kind: 'difference',
        figures: [change, level, base],
        state: isMet ? 'holds' : 'violated',
        expected,
      });
      break;
    }
  }
}

/** 增加 X with less than X left now: last year's amount would be below nought. */
function overLevel(figures: Figures, change: Figure, level: Figure, sureness: number, evidence: Evidence): void {
  if (/结转|结余/.test(level.clause) || level.unit !== change.unit) return;
  if (change.kind !== 'amount' || change.sign <= 0 || sureness < 2 || level.value < 0n) return;
  if (change.value <= level.value + level.half + change.half) return;
  const greater = nearby(figures, change, 20).some(
    (each) => each.role === 'level' && each !== level && each.value >= change.value,
  );
  if (!greater) evidence.add({ kind: 'difference', figures: [change, level], state: 'violated' });
}

interface Option {
  readonly part: Rough;
  readonly whole: Rough;
  readonly figures: readonly Figure[];
}

/** 增长、下降 X%: the change over what it is a change of, by every way that the printed figures give. */
export function rates(figures: Figures, attached: Attached, evidence: Evidence): void {
  for (const rate of figures.all) if (rate.role === 'rate') judgeRate(figures, rate, attached.get(rate), evidence);
}

function judgeRate(figures: Figures, rate: Figure, at: Attachment | undefined, evidence: Evidence): void {
  if (at === undefined) return;
  const { level, base, change, sureness } = at;
  if (rate.percent === 0 && change?.value === 0n) {
    evidence.add({ kind: 'rate', figures: [rate, change], state: 'holds' });
    return;
  }
  if (rate.percent === 0 && change === undefined) return;
  if (rate.isReason && change?.isReason !== true) return;
  if (change !== undefined && rate.sign !== 0 && change.sign !== 0 && rate.sign !== change.sign)
    evidence.add({ kind: 'direction', figures: [rate, change], state: 'violated' });
  const options = optionsFor(rate, at);
  const [first] = options;
  if (first === undefined) return;
  if (change === undefined && base !== undefined && level !== undefined && rate.sign !== 0) {
    const difference = level.value - base.value;
    if (difference !== 0n && difference > 0n !== rate.sign > 0)
      evidence.add({
        kind: 'direction',
        figures: [rate, level, base],
        state: 'violated',
        expected: { amount: difference as Figure['value'] },
      });
  }
  const judged = options.map((option): readonly [Fit, Option] => [fit(rate, option.part, option.whole), option]);
  const met = judged.filter(([found]) => found === 'holds' || found === 'rounding');
  const exact = met.filter(([found]) => found === 'holds');
  for (const [found, option] of exact.length > 0 ? exact : met)
    evidence.add({
      kind: 'rate',
      figures: [rate, ...option.figures],
      state: found === 'holds' ? 'holds' : 'rounding',
      expected: { percent: percent(option.part, option.whole) },
    });
  if (met.length > 0) return;
  if (judged.every(([found]) => found === 'no-base')) {
    const isOfNothing = change === undefined ? level?.value !== 0n : change.value !== 0n;
    if (isOfNothing && rate.percent !== 0)
      evidence.add({ kind: 'zero-base', figures: [rate, ...first.figures], state: 'near' });
    return;
  }
  const expected = { percent: percent(first.part, first.whole) };
  const common = { kind: 'rate', figures: [rate, ...first.figures], expected } as const;
  const others = otherReadings(figures, rate, at);
  if (others.length > 0) {
    const twin = others.find(({ isTwin }) => isTwin);
    const [other] = others;
    if (twin !== undefined && others.every(({ isTwin }) => isTwin)) evidence.add({ ...common, state: 'violated' });
    // Nothing stands between amount, change and rate, and yet the rate is that of another amount.
    else if (other !== undefined && isAdjacent(rate, at) && other.figures[1]?.key !== level?.key)
      evidence.add({ ...common, state: 'near', otherwise: other.figures });
    else evidence.add({ kind: 'rate', figures: [rate, ...(other?.figures ?? [])], state: 'holds' });
    return;
  }
  const slip = mistypedUnit(rate, at, figures.unit);
  if (slip !== undefined) {
    evidence.add({
      kind: 'unit',
      figures: [slip.figure, ...slip.beside, rate],
      state: 'violated',
      expected: { amount: slip.value },
    });
    return;
  }
  if (judged.some(([found]) => found === 'near')) evidence.add({ ...common, state: 'near' });
  else evidence.add({ ...common, state: isSure(rate, at) ? 'violated' : 'open' });

  function isSure(of: Figure, { level: now, change: by }: Attachment): boolean {
    if (sureness >= 2) return true;
    return (
      sureness === 1 &&
      significance(of) >= 2 &&
      by !== undefined &&
      now !== undefined &&
      !of.isExplicit &&
      now.paragraph === of.paragraph
    );
  }
}

function optionsFor(rate: Figure, { level, base, change }: Attachment): readonly Option[] {
  const options: Option[] = [];
  if (change !== undefined && base !== undefined) options.push({ part: change, whole: base, figures: [change, base] });
  if (change !== undefined && level !== undefined && change.kind === 'amount') {
    const sign = change.sign === 0 ? rate.sign : change.sign;
    for (const each of sign === 0 ? [1, -1] : [sign])
      options.push({ part: change, whole: plus(level, change, -each), figures: [change, level] });
  }
  if (base !== undefined && level !== undefined)
    options.push({ part: plus(level, base, -1), whole: base, figures: [level, base] });
  return options;
}

/** 减少 2.7元 of 3.3万元，下降 45%: the amount that makes the rate hold once it has the unit of the others. */
function mistypedUnit(
  rate: Figure,
  at: Attachment,
  usual: Figure['unit'],
): { figure: Figure; beside: readonly Figure[]; value: Amount } | undefined {
  const amounts = [at.change, at.level, at.base].flatMap((each) => (each?.kind === 'amount' ? [each] : []));
  // The odd one out first.
  const odd = (figure: Figure): number => amounts.filter(({ unit }) => unit === figure.unit).length;
  for (const figure of amounts.toSorted(
    (one, other) => odd(one) - odd(other) || (one.unit === usual ? 1 : 0) - (other.unit === usual ? 1 : 0),
  )) {
    for (const { unit } of amounts) {
      if (figure.unit === undefined || unit === undefined || unit === figure.unit) continue;
      const meant: Figure = {
        ...figure,
        unit,
        value: amountOf(figure.token.figure, unit),
        half: (stepOf(figure.decimals, unit) / 2n) as Amount,
      };
      const swap = (each: Figure | undefined) => (each === figure ? meant : each);
      const options = optionsFor(rate, { ...at, level: swap(at.level), base: swap(at.base), change: swap(at.change) });
      if (options.some(({ part, whole }) => fit(rate, part, whole) === 'holds'))
        return { figure, beside: amounts.filter((each) => each !== figure).slice(0, 1), value: meant.value };
    }
  }
  return undefined;
}

interface Reading {
  readonly figures: readonly Figure[];
  /** The same subject's other print: that the two differ is the fault. */
  readonly isTwin: boolean;
}

/** Other amounts in reach of the words under which the rate holds. */
function otherReadings(figures: Figures, rate: Figure, { level, change, sureness }: Attachment): readonly Reading[] {
  const digits = significance(rate);
  const amounts = candidates(figures, rate, level, sureness, digits);
  const changes = change === undefined ? [] : [change];
  const adjacent = isAdjacent(rate, { level, change });
  if (digits >= 3 && !adjacent)
    changes.push(
      ...nearby(figures, rate, 3).filter(
        (each) => each.role === 'change' && each.kind === 'amount' && each !== change && comparesAlike(each, rate),
      ),
    );
  const found: Reading[] = [];
  for (const by of changes) {
    for (const amount of amounts) {
      if (amount === level && by === change) continue;
      if (
        adjacent &&
        level !== undefined &&
        !(
          amount.key === level.key ||
          (amount.sentence !== level.sentence && amount.value > level.value) ||
          heads(figures, amount)
        )
      )
        continue;
      const isTwin =
        by === change &&
        level !== undefined &&
        amount.role === 'level' &&
        amount.key === level.key &&
        amount.year === level.year &&
        amount.value !== level.value &&
        (amount.measure === level.measure || amount.measure === undefined || level.measure === undefined) &&
        amount.sentence !== rate.sentence &&
        level.sentence === rate.sentence &&
        sureness >= 2;
      const signs = by.sign === 0 ? [1, -1] : [by.sign];
      if (
        amount.role !== 'base' &&
        signs.some(
          (sign) => amount.value - BigInt(sign) * by.value > 0n && fitsTightly(rate, by, plus(amount, by, -sign)),
        )
      )
        found.push({ figures: [by, amount], isTwin });
      else if (
        (amount.role === 'base' || isEarlier(amount, figures)) &&
        amount.value > 0n &&
        fitsTightly(rate, by, amount)
      )
        found.push({ figures: [by, amount], isTwin: false });
    }
  }
  if (changes.length > 0) return found;
  for (const now of amounts)
    for (const then of amounts)
      if (
        now !== then &&
        then.value > 0n &&
        (then.role === 'base' || then.measure === 'budget' || then.year !== now.year) &&
        fitsTightly(rate, plus(now, then, -1), then)
      )
        return [{ figures: [now, then], isTwin: false }];
  return found;
}

function isAdjacent(rate: Figure, { level, change }: Pick<Attachment, 'level' | 'change'>): boolean {
  return (
    level !== undefined && change !== undefined && change.index - level.index === 1 && rate.index - change.index === 1
  );
}

function candidates(
  figures: Figures,
  rate: Figure,
  level: Figure | undefined,
  sureness: number,
  digits: number,
): readonly Figure[] {
  const from = figures.all.slice(Math.max(0, rate.index - 16), rate.index + 8);
  const near = from.filter(
    (each) =>
      each.kind === 'amount' &&
      (each.role === 'level' || each.role === 'base') &&
      (each.sentence === rate.sentence ||
        (sureness === 1 && each.paragraph === rate.paragraph && each.index < rate.index) ||
        (digits >= 3 && each.paragraph === rate.paragraph)),
  );
  const alike =
    digits >= 3 && level !== undefined && level.key !== '' ? (figures.byKey.get(level.key) ?? []).slice(0, 12) : [];
  return [...new Set([...near, ...alike])];
}

function heads({ all }: Figures, amount: Figure): boolean {
  for (let at = amount.index - 1; at >= 0 && all[at]?.sentence === amount.sentence && amount.index - at < 24; at--)
    if (all[at]?.role === 'level' && all[at]?.kind === 'amount') return false;
  return true;
}

function isEarlier({ year }: Figure, figures: Figures): boolean {
  return year !== undefined && figures.year !== undefined && year < figures.year;
}

export function violated(relations: readonly Relation[]): readonly Relation[] {
  return relations.filter(({ state }) => state === 'violated');
}
