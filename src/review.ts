import { checks } from './checks';
import type { Check, CheckResult } from './checks/check';
import { termsOf, type JudgedEquation, type Verdict } from './model/equation';
import { isPrinted, type Figure } from './core/figure';
import type { CheckOutcome, Finding, FindingGroup, NotRun } from './model/finding';
import { chanceOfExactSums } from './model/judge';
import type { SheetSnapshot, WorkbookSnapshot } from './core/snapshot';
import type { DisclosureTable, UnrecognisedRegion } from './model/table';
import { groupFindings } from './diagnose/group-findings';
import { identities, stateIdentities } from './identities';
import { findingOf, notRunOf } from './identities/explain';
import { everyEquation, judgeIdentities, type Judgement } from './identities/judge-identities';
import { figuresInTies, reachOfSums, type EquationSeries } from './identities/series';
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
  readonly series: readonly EquationSeries[];
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

/** Below this chance the exact sums of a workbook are no accident: its figures are meant to add up to the last digit. */
const NO_ACCIDENT = 1e-7;

/** Reviews one workbook: recognises its tables, evaluates every identity, and says what is wrong. Pure. */
export function reviewWorkbook(snapshot: WorkbookSnapshot, options: ReviewOptions = {}): Review {
  const recognised = recognise(snapshot, options.assigned, options.layouts);
  const { tables } = recognised;
  const stated = stateIdentities(tables);
  const judgement = judgeIdentities(stated);
  const { series, equations, verdicts } = judgement;
  const ran = checks.map((check) => ({ check, result: check.run({ snapshot, tables }) }));
  const onSheets = options.narrative === undefined ? narrativeOf(snapshot) : undefined;
  const text = options.narrative ?? onSheets?.text;
  const targetSheets = snapshot.sheets.filter(mentionsTargets);
  const narrative =
    text === undefined && targetSheets.length === 0
      ? undefined
      : checkNarrative(readNarrative(text ?? ''), { tables, targetSheets });
  const inText = (narrative?.findings ?? []).map((finding) =>
    onSheets === undefined ? finding : onItsSheet(finding, onSheets),
  );
  const all = [
    ...equationFindings(judgement),
    ...ran.flatMap(({ result }) => (result.kind === 'ran' ? result.findings : [])),
    ...inText,
  ];
  const { findings, groups } = groupFindings(all, judgement, tables);
  const undecided = undecidedIn(judgement.notable);
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
    notRun: [
      ...stated.notRun,
      ...undecided,
      ...ran.flatMap(({ check, result }) =>
        result.kind === 'not-run' ? [{ check: check.id, reason: result.reason }] : [],
      ),
      ...(narrative?.notRun ?? []),
    ],
    outcomes: [
      ...identityOutcomes(judgement, [...stated.notRun, ...undecided]),
      ...ran.map(({ check, result }) => checkOutcome(check, result)),
      ...(narrative?.outcomes ?? []),
    ],
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
    counts: countsOf(snapshot, tables, judgement, findings),
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

const described = new Map(identities.map((identity) => [identity.id, identity]));

function undecidedIn(equations: readonly JudgedEquation[]): NotRun[] {
  return equations.flatMap((judged) => notRunOf(judged, described.get(judged.equation.identity)) ?? []);
}

function equationFindings(judgement: Judgement): Finding[] {
  const { notable } = judgement;
  const rounding = notable.filter(
    (judged) => judged.verdict.kind === 'rounding' && judged.equation.kind === 'sum',
  ).length;
  const otherSumsHoldExactly = rounding === 1 && chanceOfExactSums(everyEquation(judgement)) < NO_ACCIDENT;
  return notable.flatMap(
    (judged) => findingOf(judged, { identity: described.get(judged.equation.identity), otherSumsHoldExactly }) ?? [],
  );
}

function identityOutcomes({ tallies }: Judgement, open: readonly NotRun[]): CheckOutcome[] {
  const notRun = new Set(open.map((each) => each.check));
  return identities.map(({ id, title }) => {
    const { equations, holding } = tallies.get(id) ?? { equations: 0, holding: 0 };
    const outcome =
      equations > holding ? 'finding' : equations > 0 ? 'holds' : notRun.has(id) ? 'not-run' : 'not-applicable';
    return { check: id, title, outcome, equations, holding };
  });
}

function checkOutcome(check: Check, result: CheckResult): CheckOutcome {
  const outcome = result.kind === 'ran' ? (result.findings.length > 0 ? 'finding' : 'holds') : result.kind;
  return { check: check.id, title: check.title, outcome, equations: 0, holding: 0 };
}

function countsOf(
  snapshot: WorkbookSnapshot,
  tables: readonly DisclosureTable[],
  judgement: Judgement,
  findings: readonly Finding[],
): Review['counts'] {
  const { holds, rounding, differs, undecidable } = judgement.verdicts;
  const bySeverity = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    sheets: snapshot.sheets.length,
    cells: snapshot.sheets.reduce((cells, sheet) => cells + cellsIn(sheet), 0),
    ...figureCounts(tables, judgement),
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

function figureCounts(
  tables: readonly DisclosureTable[],
  { series, equations }: Judgement,
): Pick<Review['counts'], 'figures' | 'figuresInEquations'> {
  const reaches = reachOfSums(series);
  const open: Figure[] = [];
  let figures = 0;
  for (const { lists } of tables) {
    for (const list of lists) {
      const reach = reaches.get(list);
      for (let row = 0; row < list.lines.length; row++) {
        const line = list.lines[row]?.figures ?? [];
        for (let column = 0; column < line.length; column++) {
          const figure = line[column];
          if (figure === undefined || !isPrinted(figure)) continue;
          figures++;
          if (reach?.(row, column) !== true) open.push(figure);
        }
      }
    }
  }
  // Nearly all figures stand in a sum; only the rest are looked for elsewhere.
  const tied =
    open.length === 0
      ? new Set<Figure>()
      : new Set([
          ...figuresInTies(series),
          ...equations.flatMap(({ equation }) => termsOf(equation).map(({ figure }) => figure)),
        ]);
  return { figures, figuresInEquations: figures - open.filter((figure) => !tied.has(figure)).length };
}
