import { checks } from './checks';
import type { JudgedEquation, Verdict } from './model/equation';
import type { CheckOutcome, Finding, FindingGroup, NotRun } from './model/finding';
import { joinReports, runRules } from './model/rule';
import type { SheetSnapshot, WorkbookSnapshot } from './core/snapshot';
import type { TableCoverage } from './model/coverage';
import type { DisclosureTable, UnrecognisedRegion } from './model/table';
import { groupFindings } from './diagnose/group-findings';
import { judgeTables } from './judgement';
import { coverageOf } from './judgement/coverage';
import type { Judgement } from './judgement/judge-relations';
import type { RelationSeries } from './judgement/relation-series';
import { reportOfRelations } from './judgement/report';
import { checkNarrative, type NarrativeReview } from './narrative/check-narrative';
import { narrativeOf, type NarrativeOnSheets } from './narrative/narrative-of';
import { mentionsTargets } from './narrative/performance-targets';
import { readNarrative } from './narrative/read-narrative';
import { recognise } from './recognise';
import type { LayoutCorrection, LayoutRule } from './recognise/corrections';

/** Everything that a review of one workbook says. */
export interface Review {
  readonly workbook: string;
  readonly tables: readonly DisclosureTable[];
  readonly unrecognised: readonly UnrecognisedRegion[];
  /** What lists state again and again; `everyEquation` spells them out. */
  readonly series: readonly RelationSeries[];
  /** All other equations, the holding ones too. */
  readonly equations: readonly JudgedEquation[];
  /** How many equations ended in each way, those of the series included. */
  readonly verdicts: Readonly<Record<Verdict['kind'], number>>;
  /** In reading order of their first cell, most severe group first. */
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly notRun: readonly NotRun[];
  readonly outcomes: readonly CheckOutcome[];
  /** What was read of the explanatory text; undefined where there is none. */
  readonly narrative?: ReadText;
  /** For each table, and each region that is none, the amounts it prints and those in no equation. */
  readonly coverage: readonly TableCoverage[];
  readonly counts: {
    readonly sheets: number;
    readonly cells: number;
    /** Amounts that the whole workbook prints, its explanatory text left out. */
    readonly figures: number;
    readonly figuresInEquations: number;
    readonly equations: number;
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
  };
}

/** The explanatory text that was checked, and how much of it was checked. */
export interface ReadText extends Pick<NarrativeReview, 'checked' | 'blanks'> {
  /** Statements of findings are places in it. Empty where only performance-target tables were checked. */
  readonly text: string;
  /** The workbook's own sheets that it stands on; none where the text was given. */
  readonly sheets: readonly string[];
}

export interface ReviewOptions {
  /** What a reviewer has said of tables and columns of this workbook. */
  readonly assigned?: readonly LayoutCorrection[];
  /** What was said of forms, in this workbook or another. */
  readonly layouts?: readonly LayoutRule[];
  /** The explanatory text (情况说明), where it does not stand on a sheet of the workbook. */
  readonly narrative?: string;
}

/** Reviews one workbook: recognises its tables, evaluates every identity, and says what is wrong. Pure. */
export function reviewWorkbook(snapshot: WorkbookSnapshot, options: ReviewOptions = {}): Review {
  const recognised = recognise(snapshot, options.assigned, options.layouts);
  const judged = judgeTables(snapshot.sheets, recognised.tables);
  const { tables, judgement, readings } = judged;
  const { series, equations, verdicts } = judgement;
  const onSheets = options.narrative === undefined ? narrativeOf(snapshot) : undefined;
  const text = options.narrative ?? onSheets?.text;
  const targetSheets = snapshot.sheets.filter(mentionsTargets);
  const narrative =
    text === undefined && targetSheets.length === 0
      ? undefined
      : checkNarrative(readNarrative(text ?? ''), { tables, targetSheets });
  const inText = narrative?.findings.map((finding) =>
    onSheets === undefined ? finding : onItsSheet(finding, onSheets),
  );
  const coverage = coverageOf(
    snapshot.sheets.filter(({ name }) => onSheets?.sheets.includes(name) !== true),
    judged,
  );
  const report = joinReports([
    reportOfRelations(judged, coverage),
    runRules(checks, { snapshot, tables }),
    ...(narrative === undefined ? [] : [{ ...narrative, findings: inText ?? [] }]),
  ]);
  const { findings, groups } = groupFindings(report.findings, judgement, tables, readings.explains);
  return {
    workbook: snapshot.name,
    tables,
    // A sheet that was read as the explanatory text is no table that was missed.
    unrecognised: recognised.unrecognised.filter(
      ({ sheet, hasHeader }) => hasHeader || onSheets?.sheets.includes(sheet) !== true,
    ),
    series,
    equations,
    verdicts,
    findings,
    groups,
    notRun: report.notRun,
    outcomes: report.outcomes,
    ...(narrative === undefined
      ? {}
      : {
          narrative: {
            checked: narrative.checked,
            blanks: narrative.blanks,
            text: text ?? '',
            sheets: onSheets?.sheets ?? [],
          },
        }),
    coverage,
    counts: countsOf(snapshot, coverage, judgement, findings),
  };
}

/** A finding about a statement leads to the cell that holds it; the cells of tables that it was held against follow. */
function onItsSheet(finding: Finding, { cellAt }: NarrativeOnSheets): Finding {
  const { statement } = finding;
  const cell = statement === undefined ? undefined : cellAt(statement.start);
  if (statement === undefined || cell === undefined) return finding;
  return {
    ...finding,
    statement: { ...statement, cell },
    cells: [{ ...cell, text: statement.quote }, ...finding.cells],
  };
}

function countsOf(
  snapshot: WorkbookSnapshot,
  coverage: readonly TableCoverage[],
  judgement: Judgement,
  findings: readonly Finding[],
): Review['counts'] {
  const { holds, rounding, differs, undecidable } = judgement.verdicts;
  const bySeverity = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    sheets: snapshot.sheets.length,
    cells: snapshot.sheets.reduce((cells, sheet) => cells + cellsIn(sheet), 0),
    figures: coverage.reduce((sum, { figures }) => sum + figures, 0),
    figuresInEquations: coverage.reduce((sum, { inEquations }) => sum + inEquations, 0),
    equations: holds + rounding + differs + undecidable,
    error: bySeverity('error'),
    warning: bySeverity('warning'),
    notice: bySeverity('notice'),
  };
}

function cellsIn({ rows }: SheetSnapshot): number {
  let cells = 0;
  for (const row of rows) if (row !== undefined) for (const cell of row) if (cell !== undefined) cells++;
  return cells;
}
