import { groupBy } from '../core/group-by';
import { quotedSheet, rangeAddress } from '../core/cell';
import { FINDING_COLUMNS, findingRows, openRows, type FindingRow } from './finding-row';
import { COVERAGE_WORDS } from '../judgement/coverage-words';
import { otherRegions, unknownTables } from '../judgement/unknown-tables';
import type { TableCoverage } from '../model/coverage';
import { REPORT_WORDS, tableName, type Language } from './language';
import { notCheckedIn, setAsideIn } from './result-words';
import type { Reviewed, Unreadable } from './reviewed';

/** A sheet of a report: a heading and rows under it. */
export interface ReportSheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const FINDING_WIDTHS: Readonly<Record<keyof FindingRow, number>> = {
  workbook: 28,
  severity: 8,
  cell: 14,
  passage: 28,
  text: 14,
  message: 60,
  equation: 60,
  left: 14,
  right: 14,
  difference: 14,
  unit: 8,
  stated: 14,
  expected: 14,
  suspect: 24,
  check: 28,
};

/** The report on one workbook as worksheets: the findings, the result of every check, the tables. */
export function reviewToSheets(reviewed: Reviewed, language: Language): readonly ReportSheet[] {
  return [findingsSheet(reviewed, language), outcomesSheet(reviewed, language), tablesSheet(reviewed, language)];
}

/** The reports on several workbooks one below the other, and what could not be read. */
export function joinSheets(
  reports: readonly (readonly ReportSheet[])[],
  unreadable: readonly Unreadable[],
  language: Language,
): readonly ReportSheet[] {
  const joined = (reports[0] ?? []).map((sheet, index) => ({
    ...sheet,
    rows: reports.flatMap((report) => report[index]?.rows ?? []),
  }));
  return unreadable.length === 0 ? joined : [...joined, unreadableSheet(unreadable, language)];
}

function findingsSheet(reviewed: Reviewed, language: Language): ReportSheet {
  const { columns, findingsHeading } = REPORT_WORDS[language];
  const lines = [...findingRows(reviewed, language), ...openRows(reviewed, language)];
  const rows = lines.map((row) => FINDING_COLUMNS.map((column) => row[column]));
  return {
    name: findingsHeading,
    columns: FINDING_COLUMNS.map((column) => ({ title: columns[column], width: FINDING_WIDTHS[column] })),
    rows,
  };
}

function outcomesSheet({ file, review }: Reviewed, language: Language): ReportSheet {
  const { columns, outcome: outcomeWords, outcomesHeading } = REPORT_WORDS[language];
  const reasons = new Map(review.notRun.map(({ check, reason }) => [check, reason[language]]));
  const rows = review.outcomes.map(({ check, title, outcome, equations, holding }) => [
    file,
    title[language],
    outcomeWords[outcome],
    equations,
    holding,
    reasons.get(check) ?? '',
  ]);
  return {
    name: outcomesHeading,
    columns: [
      { title: columns.workbook, width: 28 },
      { title: columns.check, width: 48 },
      { title: columns.result, width: 10 },
      { title: columns.equations, width: 10 },
      { title: columns.holding, width: 10 },
      { title: columns.reason, width: 48 },
    ],
    rows,
  };
}

function tablesSheet({ file, review }: Reviewed, language: Language): ReportSheet {
  const { columns, tablesHeading, notStated, unrecognised } = REPORT_WORDS[language];
  const words = COVERAGE_WORDS[language];
  const coverage = groupBy(review.coverage, ({ table }) => table);
  const unknown = new Map(unknownTables(review).map((each) => [each.table, each]));
  const placeOf = ({ sheet, range }: Pick<TableCoverage, 'sheet' | 'range'>): string =>
    `${quotedSheet(sheet)}!${rangeAddress(range)}`;
  const shareOf = (parts: readonly TableCoverage[]): readonly (string | number)[] => [
    parts.reduce((sum, { figures }) => sum + figures, 0),
    parts.reduce((sum, { inEquations }) => sum + inEquations, 0),
    parts
      .flatMap((each) => [notCheckedIn(each, language), setAsideIn(each, language)])
      .filter(Boolean)
      .join('\n'),
  ];
  const rows = [
    ...review.tables.map((table) => {
      const own = unknown.get(table);
      const name = tableName(table, language);
      return [
        file,
        own === undefined ? name : `${words.unknownKind}${REPORT_WORDS[language].colon}${name}`,
        placeOf(table),
        table.unit ?? notStated,
        table.year ?? notStated,
        table.organisation ?? notStated,
        own === undefined
          ? ''
          : [words.byOwnFigures(own.equations), own.why?.[language] ?? ''].filter(Boolean).join('\n'),
        ...shareOf(coverage.get(table.id) ?? []),
      ];
    }),
    ...review.coverage
      .filter((each) => each.table === undefined)
      .map((each) => [file, unrecognised, placeOf(each), '', '', '', '', ...shareOf([each])]),
    ...otherRegions(review).map((region) => [
      file,
      unrecognised,
      placeOf(region),
      '',
      '',
      '',
      region.why[language],
      ...shareOf([]),
    ]),
  ];
  return {
    name: tablesHeading,
    columns: [
      { title: columns.workbook, width: 28 },
      { title: columns.table, width: 40 },
      { title: columns.place, width: 20 },
      { title: columns.unit, width: 8 },
      { title: columns.year, width: 8 },
      { title: columns.organisation, width: 28 },
      { title: columns.reason, width: 40 },
      { title: columns.figures, width: 10 },
      { title: columns.checked, width: 10 },
      { title: columns.notChecked, width: 60 },
    ],
    rows,
  };
}

function unreadableSheet(unreadable: readonly Unreadable[], language: Language): ReportSheet {
  const { columns, unreadableHeading } = REPORT_WORDS[language];
  return {
    name: unreadableHeading,
    columns: [
      { title: columns.workbook, width: 40 },
      { title: columns.reason, width: 80 },
    ],
    rows: unreadable.map(({ file, why }) => [file, why[language]]),
  };
}
