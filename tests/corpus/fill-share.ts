import { cellKey } from '../../src/core/cell';
import { isPrinted } from '../../src/core/figure';
import type { Figure } from '../../src/core/figure';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { figuresOf } from '../../src/model/table';
import { entriesOf } from '../../src/fill/fill-plan';
import { groundOf } from '../../src/fill/ground';
import { derivedPlaces } from '../../src/fill/places';
import { planFill } from '../../src/fill/plan';
import { applyIdentities } from '../../src/identities';
import { everyEquation } from '../../src/judgement/judge-relations';
import type { CaseMeasure } from './measure';

/** What becomes of the derived figures of a case when they are blanked and filled again. */
export interface RoundTrip {
  /** Blanked: printed, not nought, and in no equation that does not hold. */
  readonly blanked: number;
  readonly filled: number;
  readonly asPublished: number;
  readonly different: readonly string[];
}

const known = new WeakMap<WorkbookSnapshot, RoundTrip>();

export function roundTrip({ review }: CaseMeasure, snapshot: WorkbookSnapshot): RoundTrip {
  const done = known.get(snapshot);
  if (done !== undefined) return done;
  const broken = new Set(
    everyEquation(review)
      .filter(({ verdict }) => verdict.kind !== 'holds')
      .flatMap(({ equation }) => [...equation.left, ...equation.right].map((term) => cellKey(term.figure))),
  );
  const { tables, base } = groundOf(snapshot, {});
  const places = derivedPlaces(tables, base, applyIdentities(tables, { keepBlank: true }));
  const figures = new Map<string, Figure>();
  for (const table of tables)
    for (const figure of figuresOf(table))
      if (places.has(cellKey(figure)) && isPrinted(figure) && figure.amount !== 0n)
        figures.set(cellKey(figure), figure);
  const blank = {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        row?.map((content, column) =>
          figures.has(cellKey({ sheet: sheet.name, row: at, column })) ? undefined : content,
        ),
      ),
    })),
  };
  const filled = new Map(
    entriesOf(planFill(blank))
      .filter(({ kind }) => kind === 'figure')
      .map((entry) => [entry.id, entry]),
  );
  const consistent = [...figures].filter(([key]) => !broken.has(key));
  const found = consistent.filter(([key]) => filled.has(key));
  const different = found.filter(([key, figure]) => !sameAmount(filled.get(key)?.after ?? '', figure.text));
  const trip = {
    blanked: consistent.length,
    filled: found.length,
    asPublished: found.length - different.length,
    different: different.map(
      ([key, figure]) =>
        `${figure.sheet} ${figure.row + 1},${figure.column + 1}: ${figure.text} filled as ${filled.get(key)?.after ?? ''} ${filled.get(key)?.formula ?? ''}`,
    ),
  };
  known.set(snapshot, trip);
  return trip;
}

function sameAmount(filled: string, printed: string): boolean {
  return Number(filled) === Number(printed.replace(/[\s,，]/g, ''));
}
