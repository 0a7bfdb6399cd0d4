import { tableSetComplete } from '../../src/checks/table-set-complete';
import type { LayoutId } from '../../src/model/table';
import { draw } from '../support/draw';
import { testCheck } from '../support/test-check';

const BUDGET: readonly LayoutId[] = [
  'revenue-expenditure-summary',
  'revenue-summary',
  'expenditure-summary',
  'fiscal-appropriation-summary',
  'general-public-expenditure',
  'basic-expenditure',
  'three-public-expenses',
  'government-fund-expenditure',
];
const set = (layouts: readonly LayoutId[]) =>
  layouts.map((layout) => draw({ layout, sheet: layout, columns: ['total'], lines: [] }));

testCheck(tableSetComplete, {
  consistent: [{ name: 'all nine', tables: set([...BUDGET, 'state-capital-expenditure']) }],
  inconsistent: [
    {
      name: 'no state capital table',
      tables: set(BUDGET),
      findings: [{ severity: 'notice', at: 'revenue-expenditure-summary!A1', says: '《国有资本经营预算支出表》' }],
    },
    {
      name: 'two missing, in one finding',
      tables: set(BUDGET.slice(1)),
      findings: [{ severity: 'notice', at: 'revenue-summary!A1', says: '、《' }],
    },
  ],
  notApplicable: [{ name: 'an extract', tables: set(BUDGET.slice(0, 4)) }],
});
