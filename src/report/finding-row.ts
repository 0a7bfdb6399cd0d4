import { fullAddress, quotedSheet, rangeAddress } from '../core/cell';
import { leavesOpen } from '../model/coverage';
import type { Suspect } from '../model/finding';
import { viewEquation } from './equation-view';
import { REPORT_WORDS, type Language } from './language';
import { notCheckedIn } from './result-words';
import type { Reviewed } from './reviewed';

const COLUMNS = [
  'workbook',
  'severity',
  'cell',
  'passage',
  'text',
  'message',
  'equation',
  'left',
  'right',
  'difference',
  'unit',
  'stated',
  'expected',
  'suspect',
  'check',
] as const;

/** A finding as one line of a list. */
export type FindingRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

export const FINDING_COLUMNS: readonly (keyof FindingRow)[] = COLUMNS;

export function findingRows({ file, review }: Reviewed, language: Language): readonly FindingRow[] {
  const suspectsOfGroup = new Map(review.groups.map(({ id, suspects }) => [id, suspects]));
  return review.findings.map((finding) => {
    const [place] = finding.cells;
    const [suspect] = finding.suspects ?? suspectsOfGroup.get(finding.group ?? '') ?? [];
    const view = finding.judged === undefined ? undefined : viewEquation(finding.judged);
    return {
      workbook: file,
      severity: REPORT_WORDS[language].severity[finding.severity],
      cell: place === undefined ? '' : fullAddress(place),
      passage: finding.where?.says[language] ?? '',
      text: place?.text.trim() ?? finding.statement?.quote.trim() ?? '',
      message: finding.message[language],
      equation: view?.text ?? '',
      left: view?.left ?? '',
      right: view?.right ?? '',
      difference: view?.difference ?? '',
      unit: view?.unit ?? '',
      stated: finding.stated ?? '',
      expected: finding.expected ?? '',
      suspect: suspect === undefined ? '' : suspectText(suspect),
      check: finding.check,
    };
  });
}

/** A line for each table with figures that were not checked: a list without findings must not look like a clean bill. */
export function openRows({ file, review }: Reviewed, language: Language): readonly FindingRow[] {
  return review.coverage.filter(leavesOpen).map((coverage) => ({
    ...NOTHING,
    workbook: file,
    severity: REPORT_WORDS[language].severityNotChecked,
    cell: `${quotedSheet(coverage.sheet)}!${rangeAddress(coverage.range)}`,
    message: notCheckedIn(coverage, language),
    check: 'coverage',
  }));
}

const NOTHING: FindingRow = {
  workbook: '',
  severity: '',
  cell: '',
  passage: '',
  text: '',
  message: '',
  equation: '',
  left: '',
  right: '',
  difference: '',
  unit: '',
  stated: '',
  expected: '',
  suspect: '',
  check: '',
};

function suspectText(suspect: Suspect): string {
  return suspect.proposed === undefined ? fullAddress(suspect) : `${fullAddress(suspect)} → ${suspect.proposed}`;
}
