import type { Figure } from '../core/figure';
import { speaks } from './terms';

/** How many equations are stated in which something is printed, and how many of them hold beyond doubt. */
export interface Tally {
  equations: number;
  holding: number;
}

/** Left less right of one equation after the other, without a term for each figure. */
export class Balance {
  #rest = 0n;
  #says = false;
  #isReadable = true;

  begin(): void {
    this.#rest = 0n;
    this.#says = false;
    this.#isReadable = true;
  }

  add(figure: Figure | undefined): void {
    if (figure === undefined || figure.kind === 'blank') return;
    if (speaks(figure)) this.#says = true;
    if (figure.amount === undefined) this.#isReadable = false;
    else this.#rest += figure.amount;
  }

  take(figure: Figure | undefined): void {
    if (figure === undefined || figure.kind === 'blank') return;
    if (speaks(figure)) this.#says = true;
    if (figure.amount === undefined) this.#isReadable = false;
    else this.#rest -= figure.amount;
  }

  /** Without any difference an equation holds in whatever units and steps its figures are printed. */
  enter(tally: Tally, relation: '=' | '>=' = '='): void {
    if (!this.#says) return;
    tally.equations++;
    if (this.#isReadable && (relation === '=' ? this.#rest === 0n : this.#rest >= 0n)) tally.holding++;
  }
}
