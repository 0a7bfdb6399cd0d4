import type { LayoutId } from '../../model/table';
import type { Layout } from './layout';
import revenueExpenditureSummary from './revenue-expenditure-summary';
import revenueSummary from './revenue-summary';
import expenditureSummary from './expenditure-summary';
import fiscalAppropriationSummary from './fiscal-appropriation-summary';
import fiscalExpenditure from './fiscal-expenditure';
import generalPublicExpenditure from './general-public-expenditure';
import basicExpenditure from './basic-expenditure';
import projectExpenditure from './project-expenditure';
import threePublicExpenses from './three-public-expenses';
import governmentFundExpenditure from './government-fund-expenditure';
import stateCapitalExpenditure from './state-capital-expenditure';
import governmentProcurement from './government-procurement';
import operatingCost from './operating-cost';
import finalRevenueExpenditureSummary from './final-revenue-expenditure-summary';
import finalRevenueSummary from './final-revenue-summary';
import finalExpenditureSummary from './final-expenditure-summary';
import finalFiscalAppropriationSummary from './final-fiscal-appropriation-summary';
import finalFiscalExpenditure from './final-fiscal-expenditure';
import finalGeneralPublicExpenditure from './final-general-public-expenditure';
import finalBasicExpenditure from './final-basic-expenditure';
import finalThreePublicExpenses from './final-three-public-expenses';
import finalGovernmentFund from './final-government-fund';
import finalStateCapital from './final-state-capital';

/** All layouts. Of those that fit a table equally well, the first whose subject is named wins: narrow subjects stand first. */
export const layouts: readonly Layout[] = [
  threePublicExpenses,
  governmentFundExpenditure,
  stateCapitalExpenditure,
  basicExpenditure,
  projectExpenditure,
  fiscalAppropriationSummary,
  generalPublicExpenditure,
  fiscalExpenditure,
  governmentProcurement,
  operatingCost,
  revenueExpenditureSummary,
  revenueSummary,
  expenditureSummary,
  finalThreePublicExpenses,
  finalGovernmentFund,
  finalStateCapital,
  finalBasicExpenditure,
  finalFiscalAppropriationSummary,
  finalGeneralPublicExpenditure,
  finalFiscalExpenditure,
  finalRevenueExpenditureSummary,
  finalRevenueSummary,
  finalExpenditureSummary,
];

const byId = new Map(layouts.map((layout) => [layout.id, layout]));

export function layoutOf(id: LayoutId): Layout | undefined {
  return byId.get(id);
}
