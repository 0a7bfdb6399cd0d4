import type { CellRef } from '../core/cell';
import { visitSides, type Tie } from '../identities/tie';

/**
 * Tells of two figures whether identities state already that they are one, or parts of one: for one code of one tie
 * they stand on its two sides. Each figure knows the equations that it stands in, so that a code which thousands of
 * lines repeat costs those lines, not their pairs.
 */
export function statedCopies(stated: readonly Tie[]): (one: CellRef, other: CellRef) => boolean {
  const cells = new CellNumbers();
  /** By cell the numbers of the equations that it stands in: left of them positive, right of them negative. */
  const sides = new Map<number, number[]>();
  let equations = 0;
  for (const tie of stated)
    visitSides(
      tie,
      () => equations++,
      ({ list, column }, line, side) => {
        const figure = list.lines[line]?.figures[column];
        if (figure === undefined) return;
        const cell = cells.of(figure);
        const own = side === 'left' ? equations : -equations;
        const known = sides.get(cell);
        if (known === undefined) sides.set(cell, [own]);
        else known.push(own);
      },
    );
  return (one, other) => {
    const own = sides.get(cells.of(one));
    const others = sides.get(cells.of(other));
    return own !== undefined && others !== undefined && own.some((equation) => others.includes(-equation));
  };
}

/** One number for each cell of a workbook. */
class CellNumbers {
  readonly #sheets = new Map<string, number>();

  of({ sheet, row, column }: CellRef): number {
    let index = this.#sheets.get(sheet);
    if (index === undefined) this.#sheets.set(sheet, (index = this.#sheets.size));
    return (index * MOST_ROWS + row) * MOST_COLUMNS + column;
  }
}

/** More than a sheet has. */
const MOST_ROWS = 2 ** 21;
const MOST_COLUMNS = 2 ** 15;
