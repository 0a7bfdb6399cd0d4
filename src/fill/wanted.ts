import { ZERO, type Amount } from '../core/amount';
import { cellKey } from '../core/cell';
import { isPrinted, type Figure } from '../core/figure';
import { layoutOf } from '../forms/layouts';
import type { Equation } from '../model/equation';
import { isAmount, type LineRole } from '../model/roles';
import { figuresOf, type DisclosureTable, type TableList } from '../model/table';

/** What is known of the cells of a workbook before anything is solved. */
export interface KnownCells {
  /** Printed, or nought beyond doubt: what is blank in a table that was typed, or that is declared empty. */
  readonly firm: ReadonlyMap<string, Amount>;
  /** Printed in tables that are not among those that the user chose to start from. */
  readonly further: ReadonlyMap<string, Amount>;
  /** Blank in a list that holds figures: nought unless the equations say otherwise. */
  readonly presumed: ReadonlySet<string>;
  readonly base: ReadonlySet<DisclosureTable>;
}

interface Asked {
  /** Tables that the user chose to start from; those that hold figures unless told. */
  readonly isChosen: ((table: DisclosureTable) => boolean) | undefined;
  /** Printed figures that are most likely wrong. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * What is filled in is base, what is blank and follows from other figures is wanted. A list that holds figures was
 * typed, so that its blanks are noughts, its sums excepted; of a list that holds none, nothing is known: noughts and
 * dashes printed there only keep the place.
 */
export function knownCells(
  tables: readonly DisclosureTable[],
  within: readonly Equation[],
  { isChosen, doubtful }: Asked,
): KnownCells {
  const sums = sumsOf(within);
  const firm = new Map<string, Amount>();
  const further = new Map<string, Amount>();
  const presumed = new Set<string>();
  const base = new Set<DisclosureTable>();
  for (const table of tables) {
    const isEmpty = table.emptyDeclaration !== undefined && ![...figuresOf(table)].some(isMoney);
    const isTyped = table.lists.some((list) => isTypedList(list, sums));
    const isBase = isChosen === undefined ? isTyped || isEmpty : isChosen(table);
    if (isBase) base.add(table);
    const isSure = isEmpty || (isBase && (isChosen !== undefined || layoutOf(table.layout)?.isBase === true));
    for (const list of table.lists) {
      const hasFigures = isTypedList(list, sums) || (isBase && isChosen !== undefined);
      const isItems = layoutOf(table.layout)?.shape === 'items';
      for (const { figures, role } of list.lines)
        for (const figure of figures) {
          const key = cellKey(figure);
          if (figure.amount === undefined || doubtful.has(key)) continue;
          if (isPrinted(figure) && (figure.amount !== ZERO || hasFigures))
            (isBase || isChosen === undefined ? firm : further).set(key, figure.amount);
          else if (isEmpty) firm.set(key, ZERO);
          else if (sums.has(key) || (isItems && !hasFigures) || (isTotalRole(role) && !isItems)) continue;
          else if (hasFigures && isSure && !isItems) firm.set(key, ZERO);
          else if (hasFigures || isPrinted(figure) || figure.kind === 'dash') presumed.add(key);
        }
    }
  }
  return { firm, further, presumed, base };
}

/** The line of a total is no nought where nothing is printed in it: nobody has added up yet. */
function isTotalRole(role: LineRole | undefined): boolean {
  return role !== undefined && TOTALS.has(role);
}

const TOTALS: ReadonlySet<LineRole> = new Set<LineRole>([
  'total',
  'year-total',
  'grand-total',
  'personnel-total',
  'public-total',
]);

/** Whether a list holds money in a cell that is no sum of others. */
function isTypedList({ columns, lines }: TableList, sums: ReadonlySet<string>): boolean {
  return lines.some(({ figures }) =>
    figures.some((figure, column) => {
      const head = columns[column];
      return head !== undefined && isAmount(head.role) && isMoney(figure) && !sums.has(cellKey(figure));
    }),
  );
}

function isMoney(figure: Figure): boolean {
  return isPrinted(figure) && figure.amount !== ZERO;
}

/** The cells that are sums of others in their own table. */
function sumsOf(within: readonly Equation[]): ReadonlySet<string> {
  const sums = new Set<string>();
  for (const { left, right } of within) {
    const [total] = left;
    if (left.length === 1 && total !== undefined && right.length > 0) sums.add(cellKey(total.figure));
  }
  return sums;
}
