import { cellKey } from '../../core/cell';
import { termsOf } from '../../model/equation';
import { isPrinted } from '../../core/figure';
import { figuresOf } from '../../model/table';
import { everyEquation } from '../../identities/judge-identities';
import type { Review } from '../../review';

export interface Coverage {
  readonly figures: number;
  readonly covered: number;
}

/** How many of each table's printed figures stand in at least one equation, by table id. */
export function coverageOf(review: Review): ReadonlyMap<string, Coverage> {
  const tied = new Set(
    everyEquation(review).flatMap(({ equation }) => termsOf(equation).map(({ figure }) => cellKey(figure))),
  );
  return new Map(
    review.tables.map((table) => {
      const cells = new Set([...figuresOf(table)].filter(isPrinted).map(cellKey));
      return [table.id, { figures: cells.size, covered: [...cells].filter((key) => tied.has(key)).length }];
    }),
  );
}
