import type { CheckOutcome, Finding } from '../../../src/model/finding';
import type { Rule, RuleExample } from '../../../src/model/rule';
import { reviewWorkbook } from '../../../src/review';
import { drawnWorkbook, workbook } from '../../support/sheet';

/** What a rule says of an example: the example is read, recognised and reviewed as any workbook is. */
export interface Said {
  readonly outcome: CheckOutcome['outcome'] | undefined;
  readonly findings: readonly Finding[];
}

export function runExample({ id }: Rule, { sheets, text }: RuleExample): Said {
  const snapshot = sheets === undefined ? workbook() : drawnWorkbook(sheets);
  const { outcomes, findings } = reviewWorkbook(snapshot, text === undefined ? {} : { narrative: text });
  return {
    outcome: outcomes.find(({ check }) => check === id)?.outcome,
    findings: findings.filter(({ check }) => check === id),
  };
}
