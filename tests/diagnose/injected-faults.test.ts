/** @thorough draws hundreds of workbooks */
import fc from 'fast-check';
import { cellOf, cellKey, type CellRef } from '../../src/core/cell';
import type { JudgedEquation } from '../../src/model/equation';
import { judge } from '../../src/model/judge';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Repair } from '../../src/diagnose/diagnosis';
import { applyIdentities } from '../../src/identities';
import { recognise } from '../../src/recognise';
import { disclosures, injectFaults } from '../generate';

const review = (snapshot: WorkbookSnapshot) => {
  const { tables } = recognise(snapshot);
  const equations = applyIdentities(tables).map(judge);
  return { equations, groups: diagnose(equations, tables).groups };
};

/** The equations as they would be with the changes of a repair; an added line is left to the search's own proof. */
function afterwards({ equation }: JudgedEquation, { changes }: Repair): JudgedEquation {
  const right = new Map(changes.map(({ figure, proposed }) => [cellKey(figure), proposed]));
  const apply = (terms: JudgedEquation['equation']['left']) =>
    terms.map((term) => {
      const amount = right.get(cellKey(term.figure));
      return amount === undefined ? term : { ...term, figure: { ...term.figure, amount, kind: 'printed' as const } };
    });
  return judge({ ...equation, left: apply(equation.left), right: apply(equation.right) });
}

const sameCell = (left: CellRef | undefined, right: CellRef) => left !== undefined && cellKey(left) === cellKey(right);

test('a workbook that adds up: the injured figure is named, or no figure is proposed', () => {
  fc.assert(
    fc.property(disclosures({ figures: 'adding' }), fc.nat(), ({ snapshot, figures }, draw) => {
      const faults = [...injectFaults(snapshot, [figures[draw % figures.length]!])];
      for (const fault of faults) {
        const proposed = review(fault.snapshot).groups.filter(({ outcome }) => outcome === 'unique');
        for (const { repairs } of proposed) {
          expect(repairs[0]?.changes.map(({ figure }) => cellOf(figure))).toEqual([fault.cell]);
        }
      }
    }),
    { numRuns: 25, seed: 8 },
  );
});

test('every repair, put into the equations, makes those of its group hold and leaves the others holding', () => {
  fc.assert(
    fc.property(disclosures(), fc.nat(), fc.nat(), ({ snapshot, figures }, one, two) => {
      const first = [...injectFaults(snapshot, [figures[one % figures.length]!])].at(-1);
      const second = first && [...injectFaults(first.snapshot, [figures[two % figures.length]!])].at(0);
      if (second === undefined) return;
      const { equations, groups } = review(second.snapshot);
      const other = new Set(groups.flatMap((group) => group.equations));
      for (const group of groups) {
        const [best] = group.repairs;
        if (best === undefined || group.outcome !== 'unique' || best.insertedLine !== undefined) continue;
        const own = new Set(group.equations);
        const touched = (judged: JudgedEquation) =>
          [...judged.equation.left, ...judged.equation.right].some(({ figure }) =>
            best.changes.some((change) => sameCell(cellOf(change.figure), cellOf(figure))),
          );
        for (const judged of equations.filter(touched)) {
          if (judged.equation.strength === 'soft' || (other.has(judged) && !own.has(judged))) continue;
          expect([judged.equation.id, afterwards(judged, best).verdict.kind]).not.toEqual([
            judged.equation.id,
            'differs',
          ]);
        }
      }
    }),
    { numRuns: 40, seed: 8 },
  );
});
