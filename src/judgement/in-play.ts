import type { CellRef } from '../core/cell';
import type { JudgedEquation } from '../model/equation';
import { termsOf } from '../model/equation';
import type { TableLine } from '../model/table';
import { everyEquation, judgeAll, spelledOut, type Judgement } from './judge-relations';
import { equationsOfRelation, tallyOfRelation, type RelationSeries } from './relation-series';

/** Workbooks with no more equations than these are looked at as a whole. */
const FEW = 20_000;
/** Of a sum of more figures than these, none is suspected that nothing else speaks against. */
const WIDE = 1_000;
/** Lines of a list from which it is learned how its figures are related. */
const LEARNED = 200;

/** What a search for wrong figures works on. */
export interface Play {
  readonly equations: readonly JudgedEquation[];
  /** Whether a figure may be wrong; of a workbook that is looked at as a whole, every figure may. */
  readonly mayBeWrong: (cell: CellRef) => boolean;
}

/**
 * The equations that tell which figures are wrong. In a long table that is not all of them: of the hundred thousand
 * parts of a total that does not hold, those that stand in no other equation that fails are taken for right, and their
 * equations are never spelled out. Cost: linear in the lines; memory: what fails, and what shares a figure with it.
 */
export function inPlay(judgement: Judgement): Play {
  const { holds, rounding, differs } = judgement.verdicts;
  if (holds + rounding + differs <= FEW) return { equations: everyEquation(judgement), mayBeWrong: () => true };
  const cells = suspectedCells(judgement);
  const touches = ({ equation }: JudgedEquation): boolean => termsOf(equation).some(({ figure }) => cells.has(figure));
  const equations = judgement.series.flatMap((series) => equationsOver(series, cells).filter(touches));
  for (const judged of judgement.equations) if (touches(judged)) equations.push(judged);
  return { equations, mayBeWrong: (cell) => cells.has(cell) };
}

function suspectedCells({ series, notable }: Judgement): Cells {
  const cells = new Cells();
  for (const { equation, verdict } of notable) {
    if (verdict.kind !== 'differs' && verdict.kind !== 'rounding') continue;
    const isWide = equation.left.length + equation.right.length > WIDE;
    for (const { figure } of isWide ? equation.left : termsOf(equation)) cells.add(figure);
  }
  for (const each of series)
    if (each.kind === 'sum')
      for (const { figures } of each.list.lines.slice(0, LEARNED)) for (const figure of figures) cells.add(figure);
  return cells;
}

/** The equations of a series among which those over the cells are; of a sum that every line states, only those. */
function equationsOver(series: RelationSeries, cells: Cells): readonly JudgedEquation[] {
  const { equations, holding } = tallyOfRelation(series);
  if (equations > holding) return spelledOut(series);
  if (series.kind !== 'sum' || series.direction === 'down') return judgeAll(equationsOfRelation(series));
  const { list } = series;
  const lines = list.lines.filter(({ figures }: TableLine) => figures.some((figure) => cells.has(figure)));
  return judgeAll(equationsOfRelation({ ...series, list: { ...list, lines } }));
}

/** A set of cells, asked by row first: most rows hold none. */
class Cells {
  readonly #sheets = new Map<string, Map<number, Set<number>>>();

  add({ sheet, row, column }: CellRef): void {
    let rows = this.#sheets.get(sheet);
    if (rows === undefined) this.#sheets.set(sheet, (rows = new Map<number, Set<number>>()));
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, new Set([column]));
    else columns.add(column);
  }

  has({ sheet, row, column }: CellRef): boolean {
    return this.#sheets.get(sheet)?.get(row)?.has(column) === true;
  }
}
