import type { SheetSnapshot } from '../core/snapshot';
import { figuresOf, type DisclosureTable } from '../model/table';
import type { EvidenceTable } from '../evidence';
import type { Settled } from './settled-tables';

/** So many figures at least have two tables in common of which evidence can say that one repeats the other. */
const LEAST_SHARED = 2;
const DIGITS = 1e6;

/**
 * Settled sheets that may repeat figures of a sheet of which something is open, or that no identity compares with
 * another one while it has figures in common with others: these are to be read too, for ties between tables need both
 * sides. Figures are compared by their first six digits, so that tables in different units are found as well.
 * Cost: linear in the figures, whatever the number of sheets.
 *
 * @param open what was read of the sheets that are not settled
 */
export function sheetsToCompare(
  sheets: readonly SheetSnapshot[],
  tables: readonly DisclosureTable[],
  { sheets: settled, tied }: Settled,
  open: readonly EvidenceTable[],
): readonly SheetSnapshot[] {
  // A lone table has nothing to be compared with.
  if (settled.size + open.length < 2) return [];
  const seeking = new Printed();
  for (const { sheet, isHidden, figures } of open)
    if (!isHidden) for (const { entry } of figures.entries()) seeking.enter(digitsOf(entry.amount), sheet);
  const isTied = ({ sheet }: DisclosureTable): boolean => tied.has(sheet);
  const own = tables.filter(({ sheet }) => settled.has(sheet));
  const untied = own.filter((table) => !isTied(table));
  for (const table of untied) eachDigits(table, (digits) => seeking.enter(digits, table.sheet));
  const anywhere = untied.length === 0 ? seeking : seeking.copy();
  if (untied.length > 0)
    for (const table of own) if (isTied(table)) eachDigits(table, (digits) => anywhere.enter(digits, table.sheet));
  if (seeking.isEmpty) return [];
  const wanted = new Set<string>();
  const shared = new Map<string, Set<number>>();
  for (const table of own) {
    const among = isTied(table) ? seeking : anywhere;
    eachDigits(table, (digits) => {
      if (wanted.has(table.sheet) || !among.isBeyond(digits, table.sheet)) return;
      let known = shared.get(table.sheet);
      if (known === undefined) shared.set(table.sheet, (known = new Set<number>()));
      if (known.add(digits).size >= LEAST_SHARED) wanted.add(table.sheet);
    });
  }
  return sheets.filter(({ name }) => wanted.has(name));
}

/** On which sheets figures are printed: on one, or on several. */
class Printed {
  readonly #sheets = new Map<number, string | typeof SEVERAL>();

  enter(digits: number, sheet: string): void {
    if (digits === 0) return;
    const known = this.#sheets.get(digits);
    if (known === undefined) this.#sheets.set(digits, sheet);
    else if (known !== sheet) this.#sheets.set(digits, SEVERAL);
  }

  /** Whether a figure is printed on another sheet than this one. */
  isBeyond(digits: number, sheet: string): boolean {
    const known = this.#sheets.get(digits);
    return known !== undefined && known !== sheet;
  }

  get isEmpty(): boolean {
    return this.#sheets.size === 0;
  }

  copy(): Printed {
    const copy = new Printed();
    for (const [digits, sheet] of this.#sheets) copy.#sheets.set(digits, sheet);
    return copy;
  }
}

const SEVERAL = Symbol('several sheets');

function eachDigits(table: DisclosureTable, visit: (digits: number) => void): void {
  for (const { amount } of figuresOf(table)) if (amount !== undefined && amount !== 0n) visit(digitsOf(amount));
}

/** The first six digits without noughts at the end: the same in 元 and in 万元. */
function digitsOf(amount: bigint): number {
  let digits = Math.abs(Number(amount));
  if (digits === 0) return 0;
  while (digits >= DIGITS * 1e6) digits = Math.floor(digits / 1e6);
  while (digits >= DIGITS) digits = Math.floor(digits / 10);
  while (digits % 10 === 0) digits /= 10;
  return digits;
}
