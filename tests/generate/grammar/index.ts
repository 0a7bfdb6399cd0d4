import type { CellRef } from '../../../src/core/cell';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { CLOTHES } from '../clothes';
import { createRandom } from '../random';
import { budgetSet } from './budget-set';
import { finalSet } from './final-set';
import { shortForm } from './short-forms';
import { drawStyle, type Style } from './style';
import type { GrammarLayout } from './wordings';

export interface GrammarWorkbook {
  readonly style: Style;
  /** Consistent: every sum that its forms state holds exactly. */
  readonly snapshot: WorkbookSnapshot;
  readonly layouts: readonly (GrammarLayout | undefined)[];
  /** Places of the figures that stand in some sum. */
  readonly figures: readonly CellRef[];
}

/** The workbook that a seed draws: titles × headers × code style × hierarchy × place of the total × unit × dirt. */
export function workbookOfGrammar(seed: number): GrammarWorkbook {
  const random = createRandom(seed);
  const style = drawStyle(random);
  const figures: CellRef[] = [];
  const set = random.pick([budgetSet, budgetSet, finalSet, finalSet, shortForm]);
  const tables = set(random, style, figures);
  const apart: WorkbookSnapshot = { name: `grammar-${seed}.xlsx`, sheets: tables.map(({ sheet }) => sheet) };
  const layouts = tables.map(({ layout }) => layout);
  if (!style.stacked) return { style, snapshot: apart, layouts, figures };
  const { snapshot, placeOf } = CLOTHES.stacked(apart, seed);
  return { style, snapshot, layouts, figures: figures.flatMap((cell) => placeOf(cell) ?? []) };
}
