import type { Amount } from '../../core/amount';
import type { Attachment } from '../figures/attach';
import type { Base, Figure, Measure } from '../figures/figure';
import { signed } from '../figures/figure';
import type { Figures } from '../figures/read';

/** By how much an amount differs from what it is compared with: printed, or told by the base or the rate that is. */
export interface Comparison {
  readonly level: Figure | undefined;
  readonly key: string;
  readonly base: Base;
  readonly measure: Measure | undefined;
  readonly year: number | undefined;
  readonly value: Amount;
  readonly half: Amount;
  /** The direction is not said. */
  readonly isUnsigned: boolean;
  readonly figures: readonly Figure[];
  /** The words leave open which amount it belongs to. */
  readonly isLoose: boolean;
  /** Place in the text. */
  readonly index: number;
}

type Attached = ReadonlyMap<Figure, Attachment>;

/** All comparisons of a text, each once, in reading order. */
export function comparisonsOf(figures: Figures, attached: Attached): readonly Comparison[] {
  const known = COMPARISONS.get(attached);
  if (known !== undefined) return known;
  const found = findComparisons(figures, attached);
  COMPARISONS.set(attached, found);
  return found;
}

const COMPARISONS = new WeakMap<Attached, readonly Comparison[]>();

function findComparisons(figures: Figures, attached: Attached): readonly Comparison[] {
  const found: Comparison[] = [];
  const told = new Set<string>();
  const add = (comparison: Comparison): void => {
    const { level, base, measure, year } = comparison;
    if (level !== undefined) told.add(`${level.index} ${base} ${measure ?? ''} ${year ?? ''}`);
    found.push(comparison);
  };
  const isTold = (level: Figure, { base, baseMeasure, baseYear }: Figure): boolean =>
    told.has(`${level.index} ${base ?? ''} ${baseMeasure ?? ''} ${baseYear ?? ''}`);
  for (const figure of figures.all) {
    if (figure.isReason || figure.base === undefined) continue;
    const at = attached.get(figure);
    if (figure.role === 'change') add(printed(figure, at?.level, at !== undefined && at.sureness < 2));
    else if (
      figure.role === 'rate' &&
      at?.level !== undefined &&
      at.change === undefined &&
      !isTold(at.level, figure)
    ) {
      const implied = at.base === undefined ? fromRate(figure, at.level) : fromBase(figure, at.level, at.base);
      if (implied !== undefined) add(implied);
    }
  }
  for (const figure of figures.all) {
    const before = figures.all[figure.index - 1];
    if (!isOutturn(figure, before) || before === undefined) continue;
    if (!told.has(`${figure.index} budget  `) && !told.has(`${figure.index} budget budget `))
      found.push({
        ...fromBase({ ...figure, base: 'budget', baseMeasure: undefined, baseYear: undefined }, figure, before),
        figures: [figure, before],
      });
  }
  return found.sort((one, other) => one.index - other.index);
}

/** 预算 X，决算 Y of one subject. */
function isOutturn(figure: Figure, before: Figure | undefined): boolean {
  return (
    figure.role === 'level' &&
    figure.kind === 'amount' &&
    figure.measure === 'final' &&
    before?.measure === 'budget' &&
    before.role === 'level' &&
    before.sentence === figure.sentence &&
    before.key === figure.key &&
    before.year === figure.year
  );
}

function printed(change: Figure, level: Figure | undefined, isLoose = false): Comparison {
  return {
    level,
    key: level?.key ?? change.key,
    base: change.base ?? 'earlier',
    measure: change.baseMeasure,
    year: change.baseYear,
    value: change.kind === 'amount' ? signed(change) : (0n as Amount),
    half: change.half,
    isUnsigned: change.sign === 0 && change.value !== 0n,
    figures: [change],
    isLoose: isLoose && level !== undefined,
    index: change.index,
  };
}

function fromBase({ base, baseMeasure, baseYear, index }: Figure, level: Figure, compared: Figure): Comparison {
  return {
    level,
    key: level.key,
    base: base ?? 'earlier',
    measure: baseMeasure,
    year: baseYear,
    value: (level.value - compared.value) as Amount,
    half: (level.half + compared.half) as Amount,
    isUnsigned: false,
    figures: [level, compared],
    isLoose: false,
    index,
  };
}

/** 2万元，下降 50%: two less than four. Undefined where the percentage tells too little. */
function fromRate(rate: Figure, level: Figure): Comparison | undefined {
  if (rate.sign === 0 || rate.percent === 0 || level.value === 0n) return undefined;
  const changeAt = (percent: number): number => {
    const factor = 1 + (rate.sign * percent) / 100;
    return factor <= 0 ? NaN : Number(level.value) - Number(level.value) / factor;
  };
  const [value, low, high] = [
    changeAt(rate.percent),
    changeAt(rate.percent - rate.halfPercent),
    changeAt(rate.percent + rate.halfPercent),
  ];
  const half = Math.abs(high - low) / 2 + Number(level.half) * Math.abs(value / Number(level.value));
  if (!Number.isFinite(half) || !Number.isFinite(value)) return undefined;
  return {
    ...printed(rate, level),
    value: BigInt(Math.round(value)) as Amount,
    half: BigInt(Math.ceil(half)) as Amount,
    isUnsigned: false,
    figures: [level, rate],
  };
}

/** Whether two comparisons are with the same thing. */
export function areAlike(one: Comparison, other: Comparison): boolean {
  return (
    one.base === other.base &&
    (one.measure === other.measure || one.measure === undefined || other.measure === undefined) &&
    (one.year === other.year || one.year === undefined || other.year === undefined)
  );
}
