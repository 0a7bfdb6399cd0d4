import type { Amount } from '../core/amount';
import type { Term } from '../model/equation';
import type { Balance, UsedBalance } from './balance';
import { eliminate } from './eliminate';
import { costOf, readyQueue } from './preference';

/** How the amount of a cell follows: from one balance as a rule, from several where they had to be solved together. */
export interface Step {
  readonly key: string;
  readonly term: Term;
  readonly used: readonly UsedBalance[];
}

/**
 * The balances and what is known of their cells. Each balance counts its open cells, so that an amount that becomes
 * known costs no more than the balances it stands in; whatever order amounts become known in, the best identity that
 * is ready goes first.
 */
export class Board {
  readonly amounts = new Map<string, Amount>();
  readonly balances: Balance[] = [];
  readonly cells = new Map<string, Term>();
  readonly #open: number[] = [];
  readonly #using = new Map<string, number[]>();
  readonly #queue = readyQueue();
  readonly #settle: (step: Step) => Amount;

  /** @param settle works out the amount of a step from the amounts known */
  constructor(settle: (step: Step) => Amount) {
    this.#settle = settle;
  }

  add(balances: readonly Balance[]): void {
    for (const balance of balances) {
      const index = this.balances.push(balance) - 1;
      let open = 0;
      for (const { key, term } of balance.terms) {
        if (!this.cells.has(key)) this.cells.set(key, term);
        if (this.amounts.has(key)) continue;
        open++;
        const using = this.#using.get(key);
        if (using === undefined) this.#using.set(key, [index]);
        else using.push(index);
      }
      this.#open[index] = open;
      if (open === 1) this.#offer(index);
    }
  }

  know(key: string, amount: Amount): void {
    if (this.amounts.has(key)) return;
    this.amounts.set(key, amount);
    for (const index of this.#using.get(key) ?? []) {
      const open = (this.#open[index] ?? 0) - 1;
      this.#open[index] = open;
      if (open === 1) this.#offer(index);
    }
    this.#using.delete(key);
  }

  /** Follows everything that can be followed; where that stalls, the balances that are left are solved together. */
  run(): void {
    for (;;) {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
        const { balance, target } = next;
        if (this.amounts.has(target.key)) continue;
        const used = [{ balance, numerator: 1n, denominator: target.coefficient }];
        this.know(target.key, this.#settle({ key: target.key, term: target.term, used }));
      }
      const left = this.balances.filter((_, index) => (this.#open[index] ?? 0) > 1);
      let isMore = false;
      for (const { key, used } of eliminate(left, this.amounts)) {
        const term = this.cells.get(key);
        if (term === undefined || this.amounts.has(key)) continue;
        this.know(key, this.#settle({ key, term, used }));
        isMore = true;
      }
      if (!isMore) return;
    }
  }

  /** Whether something can be followed at once. */
  get isReady(): boolean {
    return this.#queue.length > 0;
  }

  #offer(index: number): void {
    const balance = this.balances[index];
    const target = balance?.terms.find(({ key }) => !this.amounts.has(key));
    if (balance !== undefined && target !== undefined)
      this.#queue.push({ balance, target }, costOf(balance, target.term));
  }
}
