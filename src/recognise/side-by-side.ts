import { layouts } from '../forms/layouts';
import { subjectText } from './choose-layout';
import type { LaneLines } from './lines';

/** What one of several tables that share a header band is made of. */
export interface PartOfBand {
  readonly lanes: readonly LaneLines[];
  /** Its own, above its columns; empty where the band is one table. */
  readonly title: string;
}

/**
 * 政府性基金预算支出 | 国有资本经营预算支出: tables of two kinds may stand side by side under one title that names both.
 *
 * @param title over both
 * @returns one part for each table, and a single part where the band is one table
 */
export function partsOfBand(lanes: readonly LaneLines[], title: string): readonly PartOfBand[] {
  const one = [{ lanes, title: '' }];
  const called = subjectText(title);
  if (lanes.length < 2 || /收支|收入/.test(called)) return one;
  const kinds = new Set<string>();
  const parts: PartOfBand[] = [];
  for (const each of lanes) {
    const own = each.lane.groups.find((text) => kindNamed(subjectText(text)) !== undefined);
    const kind = own === undefined ? undefined : kindNamed(subjectText(own));
    if (own === undefined || kind?.subject.test(called) !== true || kinds.has(kind.id)) return one;
    kinds.add(kind.id);
    parts.push({ lanes: [each], title: own });
  }
  return parts;
}

/** Only layouts that are told from others by their subject are named by a few words over columns. */
function kindNamed(called: string): (typeof layouts)[number] | undefined {
  return layouts.find(({ needsSubject, subject }) => needsSubject === true && subject.test(called));
}
