import type { Figure } from '../figures/figure';
import { isLevel, type Figures } from '../figures/read';

/** How the text shows that figures are parts: (…), 其中：…, a new sentence, numbered paragraphs, a set known by its names, or mere order. */
export type ListKind = 'bracket' | 'open' | 'sentence' | 'paragraphs' | 'set' | 'broken' | 'order' | 'named';

export interface List {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly kind: ListKind;
  /** Words between the whole and its first part. */
  readonly opened: string;
}

/** Not more parts than these stand in one sentence. */
export const MOST_PARTS = 400;

/** The levels of a sentence from one on, in one bracket. */
export function levelsFrom({ all }: Figures, first: Figure, bracket: number): readonly Figure[] {
  const levels: Figure[] = [];
  for (let at = first.index; at < all.length && levels.length < MOST_PARTS; at++) {
    const each = all[at];
    if (each?.sentence !== first.sentence) break;
    if (isLevel(each) && each.bracket === bracket && !each.isReason) levels.push(each);
  }
  return levels;
}
