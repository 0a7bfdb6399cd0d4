import type { Budget, ColumnRole, LineRole } from '../model/roles';
import type { LayoutId } from '../model/table';
import type { FactKey } from './grammar/facts';
import type { Scope } from './scope';

/** Where a table prints a fact. Final accounts print it in the table of the same name. */
export interface Source {
  readonly layout: LayoutId;
  readonly list: 'main' | 'revenue' | 'expenditure';
  readonly column: ColumnRole;
  /** Role of the line; the total line where it is absent. */
  readonly line?: LineRole;
  /** Scopes in which the figure may be meant; absent for any. */
  readonly scope?: readonly Scope[];
  /** false: a blank total stays blank. */
  readonly adds?: boolean;
}

const TOTALS = 'revenue-expenditure-summary';
const REVENUE = 'revenue-summary';
const EXPENDITURE = 'expenditure-summary';
const FISCAL = 'fiscal-appropriation-summary';
const GENERAL = 'general-public-expenditure';
const BASIC = 'basic-expenditure';
const THREE_PUBLIC = 'three-public-expenses';
const PROCUREMENT = 'government-procurement';

const ALL: readonly Scope[] = ['all'];
const GENERAL_PUBLIC: readonly Scope[] = ['general-public', 'fiscal'];

const source = (layout: LayoutId, list: Source['list'], column: ColumnRole, more: Partial<Source> = {}): Source => ({
  layout,
  list,
  column,
  ...more,
});
const revenueLine = (line: ColumnRole): readonly Source[] => [
  source(TOTALS, 'revenue', 'total', { line, adds: false }),
  source(REVENUE, 'main', line, { adds: false }),
];
const threePublic = (column: ColumnRole): readonly Source[] => [source(THREE_PUBLIC, 'main', column)];
const budget = (role: Budget, layout: LayoutId): readonly Source[] => [
  source(FISCAL, 'expenditure', role, { adds: false }),
  source(layout, 'main', 'total', { adds: false }),
  source(layout, 'main', 'year-revenue', { adds: false }),
  source(FISCAL, 'revenue', 'total', { line: role, adds: false }),
  ...revenueLine(role),
];

/** The figures of the tables that a fact of the text must equal, the most fitting first. */
export const SOURCES: Partial<Readonly<Record<FactKey, readonly Source[]>>> = {
  balance: [
    source(TOTALS, 'revenue', 'total'),
    source(TOTALS, 'expenditure', 'total'),
    source(REVENUE, 'main', 'total'),
    source(EXPENDITURE, 'main', 'total'),
  ],
  'fiscal-balance': [source(FISCAL, 'revenue', 'total'), source(FISCAL, 'expenditure', 'total')],
  revenue: [
    source(REVENUE, 'main', 'total'),
    source(TOTALS, 'revenue', 'total'),
    source(TOTALS, 'revenue', 'total', { line: 'year-total' }),
  ],
  expenditure: [
    source(EXPENDITURE, 'main', 'total'),
    source(TOTALS, 'expenditure', 'total'),
    source(TOTALS, 'expenditure', 'total', { line: 'year-total' }),
  ],
  'fiscal-appropriation': [
    source(FISCAL, 'revenue', 'total'),
    source(FISCAL, 'revenue', 'total', { line: 'year-total' }),
    ...revenueLine('fiscal-appropriation'),
  ],
  'fiscal-expenditure': [
    source(FISCAL, 'expenditure', 'total'),
    source(FISCAL, 'expenditure', 'total', { line: 'year-total' }),
  ],
  'general-public': [
    ...budget('general-public', GENERAL),
    source(FISCAL, 'expenditure', 'general-public', { line: 'year-total' }),
  ],
  'government-fund': budget('government-fund', 'government-fund-expenditure'),
  'state-capital': budget('state-capital', 'state-capital-expenditure'),
  'special-account': revenueLine('special-account'),
  'business-revenue': revenueLine('business-revenue'),
  'operating-revenue': revenueLine('operating-revenue'),
  'superior-subsidy': revenueLine('superior-subsidy'),
  'subsidiary-remittance': revenueLine('subsidiary-remittance'),
  'other-revenue': revenueLine('other-revenue'),
  'opening-balance': revenueLine('opening-balance'),
  basic: [
    source('government-fund-expenditure', 'main', 'basic', { scope: ['government-fund'] }),
    source('state-capital-expenditure', 'main', 'basic', { scope: ['state-capital'] }),
    source(GENERAL, 'main', 'basic', { scope: GENERAL_PUBLIC }),
    source(BASIC, 'main', 'total', { scope: GENERAL_PUBLIC }),
    source(EXPENDITURE, 'main', 'basic', { scope: ALL }),
    source(TOTALS, 'expenditure', 'basic', { scope: ALL }),
  ],
  project: [
    source('government-fund-expenditure', 'main', 'project', { scope: ['government-fund'] }),
    source('state-capital-expenditure', 'main', 'project', { scope: ['state-capital'] }),
    source(GENERAL, 'main', 'project', { scope: GENERAL_PUBLIC }),
    source('project-expenditure', 'main', 'total', { scope: GENERAL_PUBLIC }),
    source(EXPENDITURE, 'main', 'project', { scope: ALL }),
    source(TOTALS, 'expenditure', 'project', { scope: ALL }),
  ],
  personnel: [source(BASIC, 'main', 'personnel'), source(BASIC, 'main', 'total', { line: 'personnel-total' })],
  public: [source(BASIC, 'main', 'public'), source(BASIC, 'main', 'total', { line: 'public-total' })],
  'three-public': threePublic('total'),
  overseas: threePublic('overseas'),
  vehicles: threePublic('vehicles'),
  'vehicle-purchase': threePublic('vehicle-purchase'),
  'vehicle-running': threePublic('vehicle-running'),
  hospitality: threePublic('hospitality'),
  meetings: threePublic('meetings'),
  training: threePublic('training'),
  'operating-cost': threePublic('operating-cost'),
  procurement: [source(PROCUREMENT, 'main', 'total')],
  goods: [source(PROCUREMENT, 'main', 'goods')],
  works: [source(PROCUREMENT, 'main', 'works')],
  services: [source(PROCUREMENT, 'main', 'services')],
};
