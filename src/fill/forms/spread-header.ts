import type { HeaderCell } from '../../forms/printed/printed-set';

/** The cells of a header with the place that each takes. */
export function spread(header: readonly (readonly HeaderCell[])[]) {
  const taken = new Set<string>();
  return header.flatMap((cells, level) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${level} ${column}`)) column++;
      const [text, across, down = 1] = typeof cell === 'string' ? ([cell, 1, 1] as const) : cell;
      for (let y = 0; y < down; y++) for (let x = 0; x < across; x++) taken.add(`${level + y} ${column + x}`);
      const placed = { text, level, column, across, down };
      column += across;
      return placed;
    });
  });
}
