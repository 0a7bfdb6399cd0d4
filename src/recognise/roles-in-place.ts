import { BUDGETS, type Budget, type LineRole } from '../model/roles';
import type { TableList } from '../model/table';
import { openingOf } from '../forms/layouts/sums';
import type { Stub } from './lines';
import { normaliseCaption, numberingLevel } from '../core/captions';

/** What fixed lines count for: their words say it, and where they stand among the others. */
type Roles = readonly (LineRole | undefined)[];

const OF_BUDGETS: ReadonlySet<LineRole | undefined> = new Set(BUDGETS);

function isBudget(role: LineRole | undefined): role is Budget {
  return OF_BUDGETS.has(role);
}

/**
 * The three budgets printed again below 年初结转和结余 are parts of that line, as is what is numbered below it (（一）其他资金)
 * or follows 其中：. Of 收入合计 and 总计 the first is the year's.
 */
export function withOpeningRoles(stubs: readonly Stub[], roles: (LineRole | undefined)[]): Roles {
  const last = roles.lastIndexOf('total');
  let opening: OpeningBalance | undefined;
  roles.forEach((role, index) => {
    if (opening === undefined && role !== 'opening-balance' && role !== 'total') return;
    const caption = normaliseCaption(stubs[index]?.caption ?? '');
    const level = numberingLevel(caption);
    if (role === 'opening-balance' && (opening === undefined || level === undefined || level <= opening.level))
      opening = { level: level ?? 0, parts: undefined, isOfWhich: false };
    else if (role === 'year-total' || role === 'total') {
      opening = undefined;
      if (role === 'total' && index !== last && caption.endsWith('合计')) roles[index] = 'year-total';
    } else if (opening !== undefined && isBeside(opening, role, level)) opening = undefined;
    else if (opening !== undefined) {
      opening.isOfWhich ||= caption.startsWith('其中');
      opening.parts ??= level;
      if (level !== undefined && opening.parts !== undefined && level > opening.parts) roles[index] = 'of-which';
      else if (isBudget(role)) roles[index] = openingOf(role);
      else if (level !== undefined || (opening.isOfWhich && role === undefined && /(?:结转|结余)/.test(caption)))
        roles[index] = 'opening-other';
    }
  });
  return roles;
}

interface OpeningBalance {
  /** How deep it is numbered, and its parts are. */
  readonly level: number;
  parts: number | undefined;
  isOfWhich: boolean;
}

/** The next source of its own; an opening balance without a number may stand over budgets numbered afresh. */
function isBeside(opening: OpeningBalance, role: LineRole | undefined, level: number | undefined): boolean {
  return level !== undefined && (level <= opening.level || (opening.level === 0 && level === 1 && !isBudget(role)));
}

/** 小　　　计, spaced as far as titles are: longer captions need no look. */
const LONGEST = 24;

/** A single 小计 in a list of fixed lines is the year's, 总计 with what earlier years left printed below it. */
export function withYearTotal(stubs: readonly Stub[], key: TableList['key'], roles: Roles): Roles {
  if (key === 'main' || roles.includes('year-total')) return roles;
  const isSubtotal = ({ caption }: Stub): boolean => caption.length <= LONGEST && normaliseCaption(caption) === '小计';
  const at = stubs.findIndex(isSubtotal);
  if (at < 0 || at > roles.indexOf('total') || stubs.findLastIndex(isSubtotal) !== at) return roles;
  return roles.map((role, index) => (index === at ? 'year-total' : role));
}

/** 其中：财政拨款 right below 一般公共预算 is the part of that budget which is granted this year, not the three budgets. */
export function withoutPartsOfBudget(stubs: readonly Stub[], roles: Roles): Roles {
  return roles.map((role, index) =>
    role === 'fiscal-appropriation' &&
    roles[index - 1] === 'general-public' &&
    normaliseCaption(stubs[index]?.caption ?? '').startsWith('其中')
      ? 'of-which'
      : role,
  );
}
