import { cellKey } from '../core/cell';
import type { Equation } from '../model/equation';
import { isAmount } from '../model/roles';
import type { DisclosureTable, LayoutId, TableLine, TableList } from '../model/table';
import type { Selector } from '../identities/identity';
import { tieOuts } from '../identities/tie-outs';

const INNER = new Set(['footing', 'cross-footing']);

/**
 * The cells that follow from others. In a base table those are its totals; in a derived table also every line that
 * another table speaks of. What nothing speaks of is typed there: blank means that there is nothing.
 */
export function derivedPlaces(
  tables: readonly DisclosureTable[],
  base: ReadonlySet<DisclosureTable>,
  equations: readonly Equation[],
): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { identity, left } of equations) {
    const [total] = left;
    if (INNER.has(identity) && left.length === 1 && total !== undefined) places.add(cellKey(total.figure));
  }
  for (const table of tables) {
    if (base.has(table) || table.layout === 'unknown') continue;
    for (const list of table.lists) {
      for (const line of list.lines) {
        if (!isTied(table.layout, list, line)) continue;
        line.figures.forEach((figure, column) => {
          const head = list.columns[column];
          if (head !== undefined && !head.ofWhich && isAmount(head.role)) places.add(cellKey(figure));
        });
      }
    }
  }
  return places;
}

/** Whether some identity between tables speaks of a line, be the other table there or not. */
function isTied(layout: LayoutId, list: TableList, line: TableLine): boolean {
  if (list.measure === 'last-year') return false;
  return tieOuts.some(
    (tieOut) =>
      tieOut.strength !== 'soft' &&
      [...tieOut.left, ...tieOut.right].some(
        (selector) => selector.layout === layout && speaksOf(selector, list, line),
      ),
  );
}

function speaksOf(selector: Selector, list: TableList, line: TableLine): boolean {
  if (selector.list !== undefined && selector.list !== list.key) return false;
  if (selector.line === 'each') return line.code !== undefined;
  if ('codes' in selector.line) return line.code !== undefined && selector.line.codes.includes(line.code);
  return line.role !== undefined && selector.line.roles.includes(line.role);
}
