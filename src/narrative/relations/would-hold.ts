import type { Amount } from '../../core/amount';
import type { Figure } from '../figures/figure';
import { signed } from '../figures/figure';
import { fit, isWithin, plus, room, type Rough } from './fit';
import type { Relation } from './relation';

/** Whether a relation would hold, were one of its amounts another. */
export function wouldHold(relation: Relation, figure: Figure, value: Amount): boolean {
  return holdsWith(relation, new Map([[figure, value]]));
}

/** Whether a relation holds to the last digit with some of its amounts replaced by exact ones. */
export function holdsExactly(relation: Relation, amounts: ReadonlyMap<Figure, Amount>): boolean {
  return holdsWith(relation, amounts, true);
}

/** Whether a relation holds with some of its amounts replaced. */
export function holdsWith({ kind, figures }: Relation, amounts: ReadonlyMap<Figure, Amount>, isExact = false): boolean {
  const swapped = figures.map((each) => {
    const value = amounts.get(each);
    return value === undefined ? each : { ...each, value, ...(isExact ? { half: 0n as Amount } : {}) };
  });
  const [first, second, third] = swapped;
  if (first === undefined || second === undefined) return false;
  const rest = swapped.slice(1);
  switch (kind) {
    case 'sum':
      return isWithin(first.value - total(rest.map((each) => each.value)), first.half + room(rest));
    case 'change-sum':
    case 'reason':
      return isWithin(signed(first) - total(rest.map(signed)), first.half + room(rest));
    case 'difference':
      return (
        third !== undefined &&
        isWithin(second.value - third.value - signed(first), first.half + second.half + third.half)
      );
    case 'share':
    case 'completion':
      return third !== undefined && isRight(first, second, third);
    case 'rate': {
      const change = rest.find(({ role }) => role === 'change');
      const level = rest.find(({ role }) => role === 'level');
      const base = rest.find(({ role }) => role === 'base');
      if (change !== undefined && base !== undefined) return isRight(first, change, base);
      if (change !== undefined && level !== undefined)
        return isRight(first, change, plus(level, change, change.sign < 0 ? 1 : -1));
      return level !== undefined && base !== undefined && isRight(first, plus(level, base, -1), base);
    }
    case 'repeat':
    case 'balance':
      return first.value === second.value;
    default:
      return false;
  }
}

function isRight(stated: Figure, part: Rough, whole: Rough): boolean {
  const found = fit(stated, part, whole);
  return found === 'holds' || found === 'rounding';
}

function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
