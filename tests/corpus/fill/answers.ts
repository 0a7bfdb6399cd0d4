import { amountOf, subtract, type Amount } from '../../../src/core/amount';
import { parseFigure } from '../../../src/core/figure';
import type { FillPlan } from '../../../src/fill/fill-plan';
import type { ThreePublicProjects } from '../../../src/fill/three-public';
import { unitOf } from '../../../src/model/table';
import type { Review } from '../../../src/review';

/** What the user would answer: of each item what is printed less what basic expenditure shows. */
export function answersOf({ threePublic }: FillPlan, { tables }: Review): ThreePublicProjects {
  const answers: Partial<Record<keyof ThreePublicProjects, Amount>> = {};
  for (const { item, table: id, basic } of threePublic) {
    const table = tables.find((each) => each.id === id);
    const list =
      table?.lists.find(({ measure }) => measure === 'final') ??
      table?.lists.find(({ measure }) => measure !== 'last-year');
    const column = list?.columns.findIndex(({ role, ofWhich }) => role === item && !ofWhich) ?? -1;
    const printed = list?.lines[0]?.figures[column]?.amount;
    const reading = parseFigure(basic ?? '');
    if (table === undefined || printed === undefined || reading.kind !== 'printed') continue;
    answers[item] = subtract(printed, amountOf(reading, unitOf(table)));
  }
  return answers;
}
