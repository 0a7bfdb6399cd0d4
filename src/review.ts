import { checks } from './checks';
import type { Check, CheckResult } from './checks/check';
import type { JudgedEquation } from './core/equation';
import { isPrinted, type Figure } from './core/figure';
import type { CheckOutcome, Finding, FindingGroup, NotRun } from './core/finding';
import { chanceOfExactSums, judge } from './core/judge';
import type { WorkbookSnapshot } from './core/snapshot';
import { figuresOf, type DisclosureTable, type UnrecognisedRegion } from './core/table';
import { groupFindings } from './diagnose/group-findings';
import { applyIdentities, identities, type AppliedIdentities } from './identities';
import { findingOf, notRunOf } from './identities/explain';
import { checkNarrative, type NarrativeReview } from './narrative/check-narrative';
import { isProse, narrativeOf } from './narrative/narrative-of';
import { mentionsTargets } from './narrative/performance-targets';
import { readNarrative } from './narrative/read-narrative';
import { recognise } from './recognise';
import type { LayoutCorrection, LayoutRule } from './recognise/corrections';

/** Everything that a review of one workbook says. */
export interface Review {
  readonly workbook: string;
  readonly tables: readonly DisclosureTable[];
  readonly unrecognised: readonly UnrecognisedRegion[];
  /** All equations, the holding ones too. */
  readonly equations: readonly JudgedEquation[];
  /** In reading order of their first cell, most severe group first. */
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly notRun: readonly NotRun[];
  readonly outcomes: readonly CheckOutcome[];
  /** What was read of the explanatory text; undefined where there is none. */
  readonly narrative?: ReadText;
  readonly counts: {
    readonly sheets: number;
    readonly cells: number;
    readonly figures: number;
    readonly figuresInEquations: number;
    readonly equations: number;
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
  };
}

/** The explanatory text that was checked, and how far it was understood. */
export interface ReadText extends Pick<NarrativeReview, 'understood' | 'blanks'> {
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

/** Below this chance the exact sums of a workbook are no accident: its figures are meant to add up to the last digit. */
const NO_ACCIDENT = 1e-7;

/** Reviews one workbook: recognises its tables, evaluates every identity, and says what is wrong. Pure. */
export function reviewWorkbook(snapshot: WorkbookSnapshot, options: ReviewOptions = {}): Review {
  const { tables, unrecognised } = recognise(snapshot, options.assigned, options.layouts);
  const applied = applyIdentities(tables);
  const equations = applied.equations.map(judge);
  const ran = checks.map((check) => ({ check, result: check.run({ snapshot, tables, equations }) }));
  const text = options.narrative ?? narrativeOf(snapshot);
  const targetSheets = snapshot.sheets.filter(mentionsTargets);
  const narrative = text === undefined && targetSheets.length === 0 ? undefined : checkNarrative(readNarrative(text ?? ''), { tables, targetSheets });
  const all = [...equationFindings(equations), ...ran.flatMap(({ result }) => (result.kind === 'ran' ? result.findings : [])), ...(narrative?.findings ?? [])];
  const { findings, groups } = groupFindings(all, equations, tables);
  return {
    workbook: snapshot.name,
    tables,
    unrecognised,
    equations,
    findings,
    groups,
    notRun: [...applied.notRun, ...undecided(equations), ...ran.flatMap(({ check, result }) => (result.kind === 'not-run' ? [{ check: check.id, reason: result.reason }] : [])), ...(narrative?.notRun ?? [])],
    outcomes: [...identityOutcomes(applied, equations), ...ran.map(({ check, result }) => checkOutcome(check, result)), ...(narrative?.outcomes ?? [])],
    ...(narrative === undefined ? {} : { narrative: { understood: narrative.understood, blanks: narrative.blanks, text: text ?? '', sheets: options.narrative === undefined ? snapshot.sheets.filter(isProse).map(({ name }) => name) : [] } }),
    counts: countsOf(snapshot, tables, equations, findings),
  };
}

const described = new Map(identities.map((identity) => [identity.id, identity]));

function undecided(equations: readonly JudgedEquation[]): NotRun[] {
  return equations.flatMap((judged) => notRunOf(judged, described.get(judged.equation.identity)) ?? []);
}

function equationFindings(equations: readonly JudgedEquation[]): Finding[] {
  const rounding = equations.filter((judged) => judged.verdict.kind === 'rounding' && judged.equation.kind === 'sum').length;
  const otherSumsHoldExactly = rounding === 1 && chanceOfExactSums(equations) < NO_ACCIDENT;
  return equations.flatMap((judged) => findingOf(judged, { identity: described.get(judged.equation.identity), otherSumsHoldExactly }) ?? []);
}

function identityOutcomes(applied: AppliedIdentities, equations: readonly JudgedEquation[]): CheckOutcome[] {
  const tally = new Map<string, { equations: number; holding: number }>();
  for (const { equation, verdict } of equations) {
    if (verdict.kind === 'undecidable') continue;
    const count = tally.get(equation.identity) ?? { equations: 0, holding: 0 };
    count.equations++;
    if (verdict.kind === 'holds') count.holding++;
    tally.set(equation.identity, count);
  }
  const notRun = new Set([...applied.notRun, ...undecided(equations)].map((each) => each.check));
  return identities.map(({ id, title }) => {
    const count = tally.get(id) ?? { equations: 0, holding: 0 };
    const outcome = count.equations > count.holding ? 'finding' : count.equations > 0 ? 'holds' : notRun.has(id) ? 'not-run' : 'not-applicable';
    return { check: id, title, outcome, ...count };
  });
}

function checkOutcome(check: Check, result: CheckResult): CheckOutcome {
  const outcome = result.kind === 'ran' ? (result.findings.length > 0 ? 'finding' : 'holds') : result.kind;
  return { check: check.id, title: check.title, outcome, equations: 0, holding: 0 };
}

function countsOf(snapshot: WorkbookSnapshot, tables: readonly DisclosureTable[], equations: readonly JudgedEquation[], findings: readonly Finding[]): Review['counts'] {
  const used = new Set<Figure>();
  for (const { equation } of equations) {
    for (const term of equation.left) used.add(term.figure);
    for (const term of equation.right) used.add(term.figure);
  }
  let figures = 0;
  let figuresInEquations = 0;
  for (const table of tables) {
    for (const figure of figuresOf(table)) {
      if (!isPrinted(figure)) continue;
      figures++;
      if (used.has(figure)) figuresInEquations++;
    }
  }
  let cells = 0;
  for (const sheet of snapshot.sheets) for (const row of sheet.rows) if (row !== undefined) for (const cell of row) if (cell !== undefined) cells++;
  const bySeverity = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    sheets: snapshot.sheets.length,
    cells,
    figures,
    figuresInEquations,
    equations: equations.length,
    error: bySeverity('error'),
    warning: bySeverity('warning'),
    notice: bySeverity('notice'),
  };
}
