import { BUDGETS, type LineRole } from '../model/roles';
import { openingOf } from '../forms/layouts/sums';
import type { TableList } from '../model/table';
import type { Stub } from './lines';
import { normaliseCaption, numberingLevel } from '../core/captions';

/** Lines that are part of no source and of no kind of expenditure: what is numbered after them begins anew. */
const APART: ReadonlySet<LineRole | undefined> = new Set<LineRole>([
  'total',
  'year-total',
  'opening-balance',
  ...BUDGETS.map(openingOf),
  'opening-other',
  'closing-balance',
  'surplus-used',
  'surplus-distribution',
  'of-which',
]);

/** Kinds of expenditure, below which it may be listed by economic class. */
const KINDS: ReadonlySet<LineRole | undefined> = new Set<LineRole>([
  'basic',
  'project',
  'upper-level-remittance',
  'operating-expenditure',
  'subsidiary-subsidy',
]);

const OTHER_FUNDS = ['own-funds', 'other-funds', 'other-revenue'] as const satisfies readonly LineRole[];

/** Of which sources a source may be part, whatever its number says; a line whose words are not known may be of any. */
const PART_OF: Partial<Readonly<Record<LineRole, readonly LineRole[]>>> = {
  'general-public': ['fiscal-appropriation'],
  'government-fund': ['fiscal-appropriation'],
  'state-capital': ['fiscal-appropriation'],
  // 教育收费 below 财政专户管理资金.
  'special-account': ['special-account', 'business-revenue', ...OTHER_FUNDS],
  'business-revenue': OTHER_FUNDS,
  'operating-revenue': OTHER_FUNDS,
  'superior-subsidy': OTHER_FUNDS,
  'subsidiary-remittance': OTHER_FUNDS,
  'other-revenue': ['own-funds', 'other-funds'],
};

/** What may be divided below by lines without numbers, though they do not say 其中：. */
const DIVIDED: ReadonlySet<LineRole | undefined> = new Set<LineRole>([
  'fiscal-appropriation',
  'general-public',
  'own-funds',
  'other-funds',
  'basic',
  'project',
]);

/** Which of the fixed lines is part of which other, by their numbers: 一、单位资金 over （一）事业收入. */
export function numberedParts(
  stubs: readonly Stub[],
  key: TableList['key'],
  roles: readonly (LineRole | undefined)[],
): readonly (number | undefined)[] {
  const parents: (number | undefined)[] = [];
  let above: { readonly level: number; readonly index: number }[] = [];
  let isOfWhich = false;
  stubs.forEach((stub, index) => {
    const role = roles[index];
    if (stub.code !== undefined || APART.has(role)) {
      above = [];
      isOfWhich = false;
      return;
    }
    const caption = normaliseCaption(stub.caption);
    const level = numberingLevel(caption);
    if (level !== undefined) {
      above = above.filter((head) => head.level < level);
      isOfWhich = caption.startsWith('其中');
    } else isOfWhich ||= caption.startsWith('其中');
    const head = above.findLast((each) =>
      mayDivide(role, roles[each.index], key, parents[each.index] !== undefined),
    )?.index;
    if (
      head !== undefined &&
      (level !== undefined ||
        isOfWhich ||
        DIVIDED.has(roles[head]) ||
        parents[head] !== undefined ||
        (role !== undefined && role === roles[head]))
    )
      parents[index] = head;
    // A heading without a figure leaves it to its parts to be counted.
    if (level !== undefined && stub.hasAmount) above.push({ level, index });
  });
  return parents;
}

function mayDivide(
  part: LineRole | undefined,
  head: LineRole | undefined,
  key: TableList['key'],
  isPart: boolean,
): boolean {
  // On the side of expenditure numbered lines are classes, unless they stand below a kind of it.
  if (key !== 'revenue') return !KINDS.has(part) && (KINDS.has(head) || isPart);
  return part === undefined || head === undefined || (PART_OF[part]?.includes(head) ?? false);
}
