import { lineRole } from '../forms/words/line-words';
import type { LineRole } from '../model/roles';
import type { LaneLines, Stub } from './lines';

const FOOT: ReadonlySet<LineRole | undefined> = new Set<LineRole>(['total', 'year-total', 'closing-balance']);

/**
 * Two lists of expenditure side by side (功能分类 | 支出用途) may be closed by one foot: 支出合计 stands below the
 * captions of the first, its amount below those of the second. It is the total of both.
 *
 * @param lanes of a table with two sides, the revenue first
 * @returns the lanes with such lines in each list that they close
 */
export function withSharedFeet(lanes: readonly LaneLines[]): readonly LaneLines[] {
  if (lanes.length < 3) return lanes;
  const own = lanes.map(({ stubs }) => [...stubs]);
  for (let at = lanes.length - 1; at > 1; at--) {
    const [left, right] = [lanes[at - 1], lanes[at]];
    if (left === undefined || right === undefined) continue;
    for (const [index, foot] of (own[at] ?? []).entries()) {
      if (!foot.hasAmount || foot.code !== undefined) continue;
      const beside = own[at - 1]?.findIndex(({ row }) => row === foot.row) ?? -1;
      const shared = sharedFoot(foot, own[at - 1]?.[beside], left, right);
      if (shared === undefined) continue;
      own[at]?.splice(index, 1, { ...foot, caption: shared.caption, captionCell: shared.captionCell });
      if (beside < 0) own[at - 1]?.push(shared);
      else own[at - 1]?.splice(beside, 1, shared);
    }
  }
  return lanes.map((lane, index) => ({ ...lane, stubs: own[index] ?? lane.stubs }));
}

/** The line of the list on the left, if the caption of a foot stands there: merged across both lists, or its merge lost. */
function sharedFoot(foot: Stub, beside: Stub | undefined, left: LaneLines, right: LaneLines): Stub | undefined {
  const captionColumn = foot.captionCell?.column ?? Infinity;
  const isMerged = beside === undefined && captionColumn < (right.lane.stub[0]?.column ?? 0);
  const isLost = beside !== undefined && !beside.hasAmount && foot.caption === '';
  const captioned = isMerged ? foot : isLost ? beside : undefined;
  if (captioned === undefined || !FOOT.has(lineRole(captioned.caption))) return undefined;
  return left.lane.stub.some(({ column }) => column === captioned.captionCell?.column)
    ? { ...captioned, hasAmount: true, amountsAt: foot.amountsAt ?? right.lane.amounts.map(({ column }) => column) }
    : undefined;
}
