import type { report as zh } from '../zh/report';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** What the reports say around the findings: on the terminal, on paper and in a worksheet. */
export const report: typeof zh = {
  title: 'Consistency report on budget disclosure tables',
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  outcome: { holds: 'passed', finding: 'findings', 'not-applicable': 'not applicable', 'not-run': 'not run' },
  verdict: { holds: 'holds', rounding: 'rounding', differs: 'differs', undecidable: 'not decidable' },
  range: (where, unit) => `${where}${unit === undefined ? ', no unit stated' : `, in ${unit}`}`,
  otherPlaces: 'Not about one table',
  text: 'Explanatory text',
  inText: (quote) => `in the words “${quote}”`,
  textRead: (figures, checked) =>
    figures === checked
      ? `Explanatory text: ${plural(figures, 'figure')}, all checked`
      : `Explanatory text: ${checked} of ${plural(figures, 'figure')} checked, the others not`,
  colon: ': ',
  suspect: 'Most likely wrong',
  proposed: (text, proposed) => `${text === '' ? '(blank)' : text} → ${proposed}`,
  sides: (left, right, difference, unit) => `left ${left}, right ${right}, difference ${difference} ${unit}`,
  rounding: (left, right, difference, unit) =>
    `left ${left}, right ${right}, rounding difference ${difference} ${unit}`,
  blankOperands: (count) => `and ${plural(count, 'blank item')}`,
  sumOf: (count) => `sum of ${count} items`,
  moreCells: (count) => `and ${count} more`,
  stated: (stated, expected) => `the table has ${stated}, it should be ${expected}`,
  notRun: 'Not run',
  unrecognised: 'Not recognised',
  read: (sheets, tables, figures) =>
    `${plural(sheets, 'sheet')}, ${plural(tables, 'disclosure table')} recognised, ${plural(figures, 'figure')}`,
  severityNotChecked: 'not checked',
  covered: (figures) => `${figures} of them bound by equations`,
  equations: (all, holds, rounding, differs, undecidable) =>
    `${plural(all, 'equation')}: ${holds} holding${rounding > 0 ? `, ${rounding} within rounding` : ''}, ${differs} differing${undecidable > 0 ? `, ${undecidable} not decidable` : ''}`,
  checks: (holds, finding, notRun, notApplicable) =>
    `${plural(holds + finding + notRun + notApplicable, 'check')}: ${holds} passed, ${finding} with findings, ${notRun} not run, ${notApplicable} not applicable`,
  findings: (error, warning, notice) =>
    `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(notice, 'notice')}`,
  noFindings: 'nothing found',
  noFindingsInChecked: 'nothing found in what was checked',
  nothingToCheck: 'there were no amounts to check',
  noTables: 'No disclosure table was recognised, so there are no sums or tie-outs to check.',
  workbooks: (count) => plural(count, 'workbook'),
  summaryHeading: 'Summary',
  tablesHeading: 'Tables recognised',
  findingsHeading: 'Findings',
  outcomesHeading: 'Checks and their results',
  holdingHeading: 'Equations that hold',
  unreadableHeading: 'Files that could not be read',
  columns: {
    workbook: 'Workbook',
    table: 'Table',
    place: 'Place',
    unit: 'Unit',
    year: 'Year',
    organisation: 'Organisation',
    severity: 'Severity',
    cell: 'Cell',
    passage: 'Chapter and paragraph',
    text: 'Content',
    message: 'Finding',
    equation: 'Equation',
    left: 'Left',
    right: 'Right',
    difference: 'Difference',
    stated: 'Stated',
    expected: 'Expected',
    suspect: 'Most likely wrong',
    check: 'Check',
    result: 'Result',
    equations: 'Equations',
    holding: 'Holding',
    reason: 'Reason',
    figures: 'Figures',
    checked: 'In equations',
    notChecked: 'Not checked, and why',
    operand: 'Item',
    amount: 'Amount',
  },
  none: 'none',
  notStated: 'not stated',
  signature: 'Reviewed by: ____________________   Date: ______________',
  method:
    'A figure printed in two places must be the same in both. A sum of rounded figures may miss by half the last digit of each term, which is called a rounding difference; beyond that it is an error. A blank cell counts as zero. What is not listed as a finding has not necessarily passed: see the result of each check under “Checks and their results”.',
};
