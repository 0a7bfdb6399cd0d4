import { THREE_PUBLIC_ITEMS, type ColumnRole } from '../model/roles';
import { isPrinted, type Figure } from '../core/figure';
import { itemRole, procurementRole } from '../forms/words/line-words';
import type { Stub } from './lines';
import { normaliseCaption, numberingLevel } from '../core/captions';

/** One item of a 三公 table printed downwards, with what its caption says beside the others. */
export interface Item {
  readonly stub: Stub;
  readonly role: ColumnRole;
  /** Aligned with the amount columns of its lane. */
  readonly figures: readonly Figure[];
}

const OF_THREE_PUBLIC: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([...THREE_PUBLIC_ITEMS, 'vehicles']);

export function isThreePublicItem(caption: string): boolean {
  return OF_THREE_PUBLIC.has(itemRole(caption));
}

/** What may stand among them without ending them. */
const AMONG: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>([
  ...OF_THREE_PUBLIC,
  'total',
  'count',
  'hospitality-part',
  'unknown',
]);

/** 货物, 工程 and 服务 printed downwards. */
export function procurementItems(stubs: readonly Stub[], figuresOf: (stub: Stub) => readonly Figure[]): Item[] {
  let isBelowKind = false;
  return stubs
    .filter(({ caption }) => caption !== '')
    .map((stub) => {
      const role = procurementRole(stub.caption) ?? 'unknown';
      if (role !== 'unknown') isBelowKind = role !== 'total';
      // What is bought of a kind is listed below it; a line numbered as the kinds are is one more of them.
      const isPart = role === 'unknown' && isBelowKind && numberingLevel(normaliseCaption(stub.caption)) !== 1;
      return { stub, role: isPart ? 'outside' : role, figures: figuresOf(stub) };
    });
}

/** Reads the items from the top down; a table of other matters (机关运行经费、国有资产占用) may go on below them. */
export function itemsOf(stubs: readonly Stub[], figuresOf: (stub: Stub) => readonly Figure[]): Item[] {
  const items = stubs
    .filter(({ caption }) => caption !== '')
    .map((stub): Item => ({ stub, role: itemRole(stub.caption) ?? 'unknown', figures: figuresOf(stub) }));
  const total = totalOf(items);
  const grandTotal =
    items.some(({ role }) => role === 'meetings' || role === 'training') &&
    total !== undefined &&
    namesThreePublic(total)
      ? items.find((item) => item.role === 'total' && !namesThreePublic(item))
      : undefined;
  let isBeyond = false;
  return items.map((item) => {
    const { role } = item;
    if (item === grandTotal) return { ...item, role: 'grand-total' };
    if (!AMONG.has(role) && numberingLevel(normaliseCaption(item.stub.caption)) === 1) isBeyond = true;
    if (isBeyond && (role === 'unknown' || role === 'total')) return { ...item, role: 'outside' };
    // A second 合计 below the first is the total of something else.
    return role === 'total' && item !== total ? { ...item, role: 'unknown' } : item;
  });
}

/** 一、“三公”经费支出 may be a mere heading, its 合计 printed below it; above it 合计 may count 会议费 and 培训费 too. */
function totalOf(items: readonly Item[]): Item | undefined {
  const first = items.findIndex(({ role }) => OF_THREE_PUBLIC.has(role));
  const totals = items.filter(({ role }) => role === 'total');
  const above = totals.filter((item) => items.indexOf(item) < first && item.figures.some(isPrinted));
  return above.find(namesThreePublic) ?? above[0] ?? totals[0];
}

function namesThreePublic({ stub }: Item): boolean {
  return stub.caption.includes('三公') || normaliseCaption(stub.caption).includes('三公');
}
