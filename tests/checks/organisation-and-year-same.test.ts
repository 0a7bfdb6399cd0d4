import { organisationAndYearSame } from '../../src/checks/organisation-and-year-same';
import type { LayoutId } from '../../src/model/table';
import { draw } from '../support/draw';
import { testCheck } from '../support/test-check';

const LAYOUTS: readonly LayoutId[] = ['revenue-summary', 'expenditure-summary', 'basic-expenditure'];
const table = (index: number, organisation: string | undefined, year: number | undefined, layout = LAYOUTS[index]!) =>
  draw({
    layout,
    sheet: `表${index + 1}`,
    label: `表${index + 1}`,
    columns: ['total'],
    lines: [],
    ...(organisation === undefined ? {} : { organisation }),
    ...(year === undefined ? {} : { year }),
  });

testCheck(organisationAndYearSame, {
  consistent: [
    { name: 'the same', tables: [table(0, '甲局', 2024), table(1, '甲局 ', 2024)] },
    {
      name: 'short and full name',
      tables: [table(0, '某县甲局', 2024), table(1, '甲局', 2024), table(2, '某县甲局', 2024)],
    },
    { name: 'not stated', tables: [table(0, '甲局', 2024), table(1, undefined, undefined)] },
    { name: 'no majority to go by', tables: [table(0, '甲局', 2024), table(1, '乙局', 2023)] },
  ],
  inconsistent: [
    {
      name: 'an organisation',
      tables: [table(0, '甲局', 2024), table(1, '乙局', 2024), table(2, '甲局', 2024)],
      findings: [{ severity: 'warning', at: '表2!A1', says: '“乙局”，其他表是“甲局”' }],
    },
    {
      name: 'a year',
      tables: [table(0, '甲局', 2024), table(1, '甲局', 2024), table(2, '甲局', 2023)],
      findings: [{ severity: 'warning', at: '表3!A1', says: '2023，其他表是 2024' }],
    },
  ],
  notApplicable: [
    {
      name: 'several sets in one workbook',
      tables: [table(0, '甲局', 2024), table(1, '乙局', 2024, 'revenue-summary'), table(2, '甲局', 2024)],
    },
    { name: 'one table', tables: [table(0, '甲局', 2024)] },
  ],
});
