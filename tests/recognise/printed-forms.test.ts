/** @thorough alters every figure of every drawn form */
import { address } from '../../src/core/cell';
import type { SheetSnapshot } from '../../src/core/snapshot';
import { figuresOf, type DisclosureTable } from '../../src/model/table';
import { everyEquation } from '../../src/judgement/judge-relations';
import { reviewWorkbook, type Review } from '../../src/review';
import { sheet, workbook } from '../support/sheet';
import type { PrintedForm } from './forms/form';
import { OTHER_FORMS } from './forms/others';
import { PROJECT_FORMS } from './forms/projects';
import { SUMMARY_FORMS } from './forms/summaries';
import { THREE_PUBLIC_FORMS } from './forms/three-public';

const FORMS: readonly PrintedForm[] = [...PROJECT_FORMS, ...SUMMARY_FORMS, ...THREE_PUBLIC_FORMS, ...OTHER_FORMS];

/** Each form is consistent as drawn, so that nothing may be said of it; and no figure of it can be changed without an error. */
describe('forms as they are printed', () => {
  test.each(FORMS)('$name', ({ drawn, merges, layout, shape, unchecked = [] }) => {
    const drawnSheet = sheet('Sheet1', drawn, merges);
    const review = reviewWorkbook(workbook(drawnSheet));
    expect(review.tables.map((table) => table.layout)).toEqual([layout]);
    expect(shapeOf(review.tables[0])).toBe(shape);
    expect(alarms(review)).toEqual([]);
    expect(unnoticed(drawnSheet, review)).toEqual(unchecked);
  });
});

test.each(FORMS)('each equation has an id of its own: $name', ({ drawn, merges }) => {
  const ids = everyEquation(reviewWorkbook(workbook(sheet('Sheet1', drawn, merges)))).map(
    ({ equation }) => equation.id,
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

function shapeOf(table: DisclosureTable | undefined): string {
  return (table?.lists ?? [])
    .map(
      (list) =>
        `${list.key}${list.measure === undefined ? '' : ` ${list.measure}`}: ${list.columns.map((column) => column.role).join(' ')} × ${list.lines.length}`,
    )
    .join('; ');
}

function alarms(review: Review): string[] {
  return review.findings.filter(({ severity }) => severity !== 'notice').map((finding) => finding.message.zh);
}

/** The cells whose figure may be wrong without an error. */
function unnoticed(drawn: SheetSnapshot, review: Review): string[] {
  const cells = new Set<string>();
  for (const table of review.tables) {
    for (const { kind, amount, row, column } of figuresOf(table)) {
      if (kind !== 'printed' || amount === 0n) continue;
      const changed = reviewWorkbook(workbook(withMore(drawn, row, column)));
      // What only the figures of a list tell is a warning where little proves it.
      if (!changed.findings.some(({ severity }) => severity !== 'notice')) cells.add(address({ row, column }));
    }
  }
  return [...cells];
}

function withMore(drawn: SheetSnapshot, row: number, column: number): SheetSnapshot {
  const rows = drawn.rows.map((cells) => [...(cells ?? [])]);
  const text = rows[row]?.[column]?.text ?? '';
  const more = (Number(text.replaceAll(',', '')) + 1111).toFixed(text.includes('.') ? 2 : 0);
  rows[row]?.splice(column, 1, { kind: 'number', value: Number(more), text: more });
  return { ...drawn, rows };
}
