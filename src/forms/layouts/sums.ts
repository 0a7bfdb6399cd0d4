import { BUDGETS, type Budget, type ColumnRole } from '../../model/roles';
import { CLASS, type LineSum, type RoleSum } from './layout';

/** 财政拨款 is granted from three budgets. */
export const FISCAL: RoleSum = {
  total: 'fiscal-appropriation',
  parts: BUDGETS,
};

export const SOURCES = [
  'fiscal-appropriation',
  'special-account',
  'superior-subsidy',
  'business-revenue',
  'operating-revenue',
  'subsidiary-remittance',
  'other-revenue',
  'other-funds',
  'own-funds',
] as const satisfies readonly ColumnRole[];

/** Money from earlier years that a form may count with this year's revenue. */
export const EARLIER = ['opening-balance', 'prior-carry-over', 'surplus-used'] as const satisfies readonly ColumnRole[];

/** What a budget left at the end of last year. */
export function openingOf<Of extends Budget>(budget: Of): `opening-${Of}` {
  return `opening-${budget}`;
}

const OPENING_BUDGETS = BUDGETS.map(openingOf);

/** 上年结转结余 by the budget that it is left of. */
export const CARRIED_OVER: RoleSum = {
  total: 'prior-carry-over',
  parts: OPENING_BUDGETS,
};

/** What is printed below each balance, and below 本年收入, of tables that show basic and project money throughout. */
export const BALANCES: readonly RoleSum[] = (
  [
    { total: 'opening-balance', of: 'opening' },
    { total: 'year-revenue', of: 'revenue' },
    { total: 'closing-balance', of: 'closing' },
  ] as const
).flatMap(({ total, of }): RoleSum[] => [
  { total, parts: [`${of}-basic`, `${of}-project`] },
  { total: `${of}-project`, parts: [`${of}-project-carried`, `${of}-project-surplus`] },
]);

export const BASIC: RoleSum = { total: 'basic', parts: ['personnel', 'public'] };

export const KINDS_OF_EXPENDITURE = [
  'basic',
  'project',
  'upper-level-remittance',
  'operating-expenditure',
  'subsidiary-subsidy',
  'contingency',
  'carried-forward',
] as const satisfies readonly ColumnRole[];

export const THREE_PUBLIC: readonly RoleSum[] = [
  // Where 机关运行经费 stands beside them it is not said whether it counts.
  { total: 'grand-total', parts: ['total', 'meetings', 'training'], unless: ['operating-cost'] },
  { total: 'total', parts: ['overseas', 'vehicles', 'hospitality'] },
  { total: 'vehicles', parts: ['vehicle-purchase', 'vehicle-running'] },
];

export const OUTSIDE_THREE_PUBLIC = [
  'operating-cost',
  'meetings',
  'training',
  'administrative-cost',
  'hospitality-part',
  'outside',
  'count',
  'ratio',
  'change',
] as const satisfies readonly ColumnRole[];

/** 本年合计 where it is printed; 总计 is then that and what earlier years left, or what is carried on. */
export const REVENUE_LINES: readonly LineSum[] = [
  { total: 'total', parts: ['year-total', ...EARLIER] },
  { total: 'year-total', parts: SOURCES },
  FISCAL,
  {
    total: 'opening-balance',
    parts: [...OPENING_BUDGETS, 'opening-other'],
  },
];

export const EXPENDITURE_LINES: readonly LineSum[] = [
  { total: 'total', parts: ['year-total', 'surplus-distribution', 'closing-balance'] },
  { total: 'year-total', parts: [CLASS] },
  // Some forms list expenditure by its kind, instead of by class or below it.
  { total: 'year-total', parts: KINDS_OF_EXPENDITURE, needs: ['basic', 'project'] },
];

/** The columns of a table printed downwards, that became its lines. */
export const TURNED_LINES: readonly LineSum[] = [{ total: 'total', parts: [...SOURCES, ...EARLIER] }, FISCAL];
