import type { Amount } from '../core/amount';
import { cellKey } from '../core/cell';
import { isPrinted, type Figure } from '../core/figure';
import { diagnose } from '../diagnose/diagnose';
import type { Judged } from '../judgement';
import { everyEquation } from '../judgement/judge-relations';
import type { JudgedEquation } from '../model/equation';

/**
 * Printed figures that diagnosis names wrong beyond doubt, with what they should be: nothing is filled from them. Only
 * equations that are filled in throughout tell, for a total that is yet to be filled is no mistake.
 *
 * @param isOpen whether a cell is one that nothing is known of
 */
export function doubtfulFigures(
  { judgement, tables, readings }: Judged,
  isOpen: (figure: Figure) => boolean,
): ReadonlyMap<string, Amount> {
  const isFilled = ({ equation }: JudgedEquation): boolean =>
    ![...equation.left, ...equation.right].some(({ figure }) => isOpen(figure));
  const doubtful = new Map<string, Amount>();
  if (!judgement.notable.some((judged) => judged.verdict.kind === 'differs' && isFilled(judged))) return doubtful;
  const told = everyEquation(judgement).filter((judged) => isFilled(judged) && !readings.explains.has(judged));
  for (const { outcome, repairs } of diagnose(told, tables).groups) {
    const [repair] = repairs;
    if (outcome !== 'unique' || repair === undefined || repair.open || repair.insertedLine !== undefined) continue;
    for (const { figure, proposed } of repair.changes) if (isPrinted(figure)) doubtful.set(cellKey(figure), proposed);
  }
  return doubtful;
}
