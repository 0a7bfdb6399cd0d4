import { fullAddress } from '../../src/core/cell';
import type { Finding } from '../../src/model/finding';
import type { ExpectedEntry } from './case-file';
import type { CaseMeasure, MatchedEntry } from './measure';
import type { Count } from './shares';

const SEVERITIES = ['error', 'rounding', 'wording'] as const;
const KINDS = ['sum', 'cross', 'narrative', 'format'] as const;
const HEAD = [
  'case',
  'tables',
  'errors',
  'rounding',
  'wording',
  'shown as error',
  'not expected',
  'figures in equations',
  'equations hold',
];

/** One line a case: found of expected, and how much of the workbook the equations reach. */
export function caseTable(measures: readonly CaseMeasure[]): string {
  const rows = measures.map((measure) => [
    measure.of.slug,
    `${measure.recognised}/${measure.sheets.length}`,
    ...SEVERITIES.map((severity) => found(measure.entries.filter(({ entry }) => entry.severity === severity))),
    String(measure.roundingAsError.length),
    String(measure.unexpected.length),
    `${measure.review.counts.figuresInEquations}/${measure.review.counts.figures}`,
    `${measure.holding}/${measure.equations}`,
  ]);
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [HEAD, ...rows]
    .map((row) =>
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** Found of expected by severity and kind, over all cases. */
export function totals(measures: readonly CaseMeasure[]): string {
  const entries = measures.flatMap((measure) => measure.entries);
  const lines = SEVERITIES.map((severity) => {
    const ofSeverity = entries.filter(({ entry }) => entry.severity === severity);
    const byKind = KINDS.flatMap((kind) => {
      const ofKind = ofSeverity.filter(({ entry }) => entry.kind === kind);
      return ofKind.length === 0 ? [] : [`${kind} ${found(ofKind)}`];
    });
    return `expected ${severity}: ${found(ofSeverity)} found${byKind.length === 0 ? '' : ` (${byKind.join(', ')})`}`;
  });
  return [
    ...lines,
    `expected rounding shown as an error: ${measures.reduce((sum, { roundingAsError }) => sum + roundingAsError.length, 0)}`,
    `errors shown that are not expected: ${measures.reduce((sum, { unexpected }) => sum + unexpected.length, 0)}`,
  ].join('\n');
}

/** Errors nobody expected, and rounding taken for an error: always listed, they are what must not be. */
export function complaints({ of, unexpected, roundingAsError }: CaseMeasure): readonly string[] {
  return [
    ...unexpected.map((finding) => `${of.slug}: not expected: ${findingLine(finding)}`),
    ...roundingAsError.map(
      ({ entry, findings }) =>
        `${of.slug}: rounding shown as error: ${entryLine(entry)}\n    ${findings.map(findingLine).join('\n    ')}`,
    ),
  ];
}

/** Which sheet was taken for what, what was not recognised, and what was missed. */
export function details({ of, review, sheets, entries }: CaseMeasure): readonly string[] {
  return [
    `${of.slug} (${of.title})`,
    ...sheets.map(
      ({ name, tables }) =>
        `  ${name}: ${tables.length === 0 ? 'NOT RECOGNISED' : tables.map(({ layout }) => layout).join(', ')}`,
    ),
    ...review.unrecognised.map(({ sheet, why }) => `  not a table: ${sheet}: ${why.en}`),
    ...entries.map(
      ({ entry, isFound, findings }) =>
        `  ${isFound ? 'found ' : 'MISSED'} ${entryLine(entry)}${isFound ? ` — ${findings[0]?.check ?? ''}, ${findings[0]?.severity ?? ''}` : ''}`,
    ),
  ];
}

export function percentage({ part, whole }: Count): string {
  return `${part}/${whole}${whole === 0 ? '' : ` (${((part / whole) * 100).toFixed(1)} %)`}`;
}

function found(entries: readonly MatchedEntry[]): string {
  return `${entries.filter(({ isFound }) => isFound).length}/${entries.length}`;
}

function entryLine({ severity, kind, where, stated, computed }: ExpectedEntry): string {
  return `${severity} ${kind} ${where}: ${stated} for ${computed}`;
}

function findingLine(finding: Finding): string {
  const [first] = finding.cells;
  return `[${finding.check}] ${first === undefined ? (finding.statement?.quote ?? '') : fullAddress(first)}: ${finding.message.en}`;
}
