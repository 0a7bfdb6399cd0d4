import type { RawCell } from './sheet-xml';
import { shiftFormula } from './formula-shift';

/** Turns what cells keep of their formulas into full ones; the first cell of a shared formula speaks for its followers. */
export interface FormulaBook {
  /** With the leading `=`; undefined where there is none, LATER where the first cell has not been seen yet. */
  formulaOf(cell: RawCell): string | undefined;
}

/** No formula starts like this: its text is known once the first cell of its group has been read. */
export const LATER = '';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function newFormulaBook(): FormulaBook {
  const masters = new Map<string, Master>();
  return {
    formulaOf(cell) {
      const formula = cell.formula;
      if (formula === undefined || formula.type === 'dataTable') return undefined;
      if (formula.type !== 'shared' || formula.shared === undefined)
        return formula.text === '' ? undefined : `=${formula.text}`;
      if (formula.text !== '') {
        masters.set(formula.shared, { row: cell.row, column: cell.column, text: formula.text });
        return `=${formula.text}`;
      }
      const master = masters.get(formula.shared);
      return master === undefined
        ? LATER
        : `=${shiftFormula(master.text, cell.row - master.row, cell.column - master.column)}`;
    },
  };
}
