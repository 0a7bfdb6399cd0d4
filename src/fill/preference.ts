import type { Term } from '../model/equation';
import { sameCell } from '../core/cell';
import type { Balance, BalanceTerm } from './balance';

interface Ready {
  readonly balance: Balance;
  readonly target: BalanceTerm;
}

const LEVELS = 11;

/**
 * Which identity a figure is taken from when several would do, least first: the sum of its own table, then a figure of
 * another table, and a difference only when there is nothing else.
 */
export function costOf({ equation }: Balance, target: Term): number {
  const isLeft = equation.left.some((term) => sameCell(term.figure, target.figure));
  const isInner = equation.identity === 'footing' || equation.identity === 'cross-footing';
  if (isInner) return !isLeft ? 9 : equation.identity === 'footing' ? 0 : 1;
  // A conditional sum over a table further off is used only where no nearer one determines the figure.
  if (equation.kind === 'sum' && equation.strength !== 'hard') return 10;
  const total = isTotal(target) ? 3 : 0;
  if (isLeft && equation.left.length === 1) return 2 + total + (equation.strength === 'hard' ? 0 : 1);
  return equation.left.length === 1 && equation.right.length === 1 ? 4 + total : 10;
}

function isTotal({ lineName, columnName }: Term): boolean {
  return /[总合]计$/.test(lineName) || /[总合小]计$/.test(columnName);
}

/** Ready balances by cost; first come, first served among equals. */
export function readyQueue() {
  const levels: Ready[][] = Array.from({ length: LEVELS }, () => []);
  const heads = levels.map(() => 0);
  let length = 0;
  return {
    get length(): number {
      return length;
    },
    push(ready: Ready, cost: number): void {
      levels[cost]?.push(ready);
      length++;
    },
    shift(): Ready | undefined {
      for (const [level, list] of levels.entries()) {
        const head = heads[level] ?? 0;
        if (head >= list.length) continue;
        heads[level] = head + 1;
        length--;
        return list[head];
      }
      return undefined;
    },
  };
}
