import type { Term } from '../core/equation';
import { sameCell } from '../core/cell';
import type { Balance, BalanceTerm } from './balance';

interface Ready {
  readonly balance: Balance;
  readonly target: BalanceTerm;
}

const LEVELS = 9;

/**
 * Which identity a figure is taken from when several would do, least first: the sum of its own table, then a figure of
 * another table, and a difference only when there is nothing else.
 */
export function costOf({ equation }: Balance, target: Term): number {
  const isLeft = equation.left.some((term) => sameCell(term.figure.cell, target.figure.cell));
  const hint = equation.strength === 'hard' ? 0 : 1;
  if (isLeft && equation.left.length === 1) {
    if (equation.identity === 'footing') return 0;
    if (equation.identity === 'cross-footing') return 1;
    return (isTotalLine(target) ? 4 : 2) + hint;
  }
  if (equation.left.length === 1 && equation.right.length === 1) return 6;
  return equation.identity === 'footing' || equation.identity === 'cross-footing' ? 7 : 8;
}

function isTotalLine({ lineName }: Term): boolean {
  return /[总合]计$/.test(lineName);
}

/** Ready balances by cost; first come, first served among equals. */
export function readyQueue() {
  const levels: Ready[][] = Array.from({ length: LEVELS }, () => []);
  const heads = levels.map(() => 0);
  return {
    push(ready: Ready, cost: number): void {
      levels[cost]?.push(ready);
    },
    shift(): Ready | undefined {
      for (const [level, list] of levels.entries()) {
        const head = heads[level] ?? 0;
        if (head >= list.length) continue;
        heads[level] = head + 1;
        return list[head];
      }
      return undefined;
    },
  };
}
