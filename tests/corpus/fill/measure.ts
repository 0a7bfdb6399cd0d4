import { cellKey } from '../../../src/core/cell';
import { isPrinted, type Figure } from '../../../src/core/figure';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { entriesOf, type FillEntry, type FillPlan } from '../../../src/fill/fill-plan';
import { planFill } from '../../../src/fill/plan';
import { usualTicks } from '../../../src/fill/ticks';
import { everyEquation } from '../../../src/judgement/judge-relations';
import type { JudgedEquation } from '../../../src/model/equation';
import type { Review } from '../../../src/review';
import { answersOf } from './answers';
import { ANSWERED, BARS, blanked, type Bar } from './bars';
import { determinedCells } from './determined';

/** What became of the figures that were blanked in one workbook. */
export interface BarMeasure {
  readonly bar: string;
  readonly file: string;
  /** Amounts that are not nought. */
  readonly blanked: number;
  /**
   * Of those, what the equations that hold in the sound workbook determine: hints left out, and repetitions that
   * nothing but the figures themselves tells.
   */
  readonly determined: number;
  /** The same with such repetitions. */
  readonly withRepetitions: number;
  readonly right: number;
  /** Of those right, the determined ones. */
  readonly rightOfDetermined: number;
  /** Another last digit than was printed, where the sound workbook rounded its figures one by one. */
  readonly rounded: number;
  /** Written, and another figure than was printed; one line each. */
  readonly wrong: readonly string[];
  /** Written otherwise than printed, where the workbook's own figures contradict each other. */
  readonly beside: readonly string[];
  /** Open, with a reason. */
  readonly open: number;
  /** Open without a word; one line each. */
  readonly silent: readonly string[];
  /** Determined and left open; one line each. */
  readonly missed: readonly string[];
}

/** Blanks parts of a sound workbook and fills them again. */
export function measureFill(file: string, review: Review, snapshot: WorkbookSnapshot): readonly BarMeasure[] {
  const judged = everyEquation(review);
  return BARS.map((bar) => measureBar(bar, file, review, snapshot, judged)).concat(
    measureBar(ANSWERED, file, review, snapshot, judged),
  );
}

function measureBar(
  bar: Bar,
  file: string,
  review: Review,
  snapshot: WorkbookSnapshot,
  judged: readonly JudgedEquation[],
): BarMeasure {
  const cells = bar.cells(review);
  const sure = judged.flatMap(({ equation, verdict }) =>
    verdict.kind === 'holds' && equation.relation === '=' && equation.strength !== 'soft' ? [equation] : [],
  );
  const blank = new Set(cells.keys());
  // That two tables repeat each other is told by the very figures that are blanked.
  const determined = determinedCells(
    sure.filter(({ identity }) => identity !== 'evidence-tie'),
    blank,
  );
  const repeated = determinedCells(sure, blank);
  const first = planFill(blanked(snapshot, cells));
  const plan =
    bar === ANSWERED && first.threePublic.length > 0
      ? planFill(blanked(snapshot, cells), { projects: answersOf(first, review) })
      : first;
  const ticks = usualTicks(plan);
  const written = new Map(
    entriesOf(plan)
      .filter(({ kind, id }) => kind === 'figure' && ticks.has(id))
      .map((entry) => [entry.id, entry]),
  );
  const shaken = shakenCells(judged, written);
  const reasons = new Map(plan.undetermined.map(({ cell, message }) => [cellKey(cell), message.zh]));
  const count = { blanked: 0, determined: 0, withRepetitions: 0, right: 0, rightOfDetermined: 0, rounded: 0, open: 0 };
  const [wrong, beside, silent, missed]: string[][] = [[], [], [], []];
  for (const [key, figure] of cells) {
    const entry = written.get(key);
    const isBlanked = isPrinted(figure) && figure.amount !== 0n;
    if (isBlanked) count.blanked++;
    if (isBlanked && determined.has(key)) count.determined++;
    if (isBlanked && repeated.has(key)) count.withRepetitions++;
    if (entry === undefined) {
      if (!isBlanked) continue;
      const line = `${placeOf(file, bar, figure)} ${figure.text}: ${reasons.get(key) ?? 'not a word'}`;
      if (reasons.has(key)) count.open++;
      else silent?.push(line);
      if (determined.has(key)) missed?.push(line);
    } else if (sameAmount(entry, figure)) {
      if (!isBlanked) continue;
      count.right++;
      if (determined.has(key)) count.rightOfDetermined++;
    } else {
      const line = `${placeOf(file, bar, figure)} ${figure.text || 'blank'} filled as ${entry.after} ${entry.formula ?? ''} (${entry.why.zh})`;
      const how = shaken.get(key);
      if (how === 'differs') beside?.push(line);
      else if (how === 'rounding') count.rounded++;
      else wrong?.push(line);
    }
  }
  return {
    bar: bar.name,
    file,
    ...count,
    wrong: [...(wrong ?? []), ...writtenElsewhere(file, bar, plan, written, cells, shaken)],
    beside: beside ?? [],
    silent: silent ?? [],
    missed: missed ?? [],
  };
}

/** What was written into cells that were blank in the sound workbook already. */
function writtenElsewhere(
  file: string,
  bar: Bar,
  plan: FillPlan,
  written: ReadonlyMap<string, FillEntry>,
  cells: ReadonlyMap<string, Figure>,
  shaken: ReadonlyMap<string, 'differs' | 'rounding'>,
): readonly string[] {
  return [...written].flatMap(([key, entry]) =>
    cells.has(key) || shaken.has(key) || Number(entry.after) === 0
      ? []
      : [`${placeOf(file, bar, entry.cell)} blank before, filled as ${entry.after} ${entry.formula ?? ''}`],
  );
}

/** Cells of equations that do not hold in the workbook as published, and those filled from them. */
function shakenCells(
  judged: readonly JudgedEquation[],
  written: ReadonlyMap<string, FillEntry>,
): ReadonlyMap<string, 'differs' | 'rounding'> {
  const shaken = new Map<string, 'differs' | 'rounding'>();
  for (const kind of ['rounding', 'differs'] as const)
    for (const { equation, verdict } of judged)
      if (verdict.kind === kind && equation.strength !== 'soft')
        for (const { figure } of [...equation.left, ...equation.right]) shaken.set(cellKey(figure), kind);
  for (let before = -1; before !== shaken.size;) {
    before = shaken.size;
    for (const [key, { needs }] of written) {
      const kinds = needs.map((need) => shaken.get(need));
      if (shaken.has(key)) continue;
      if (kinds.includes('differs')) shaken.set(key, 'differs');
      else if (kinds.includes('rounding')) shaken.set(key, 'rounding');
    }
  }
  return shaken;
}

function placeOf(file: string, { name }: Bar, { sheet, row, column }: { sheet: string; row: number; column: number }) {
  return `${file}, ${name}: ${sheet} ${row + 1},${column + 1}`;
}

function sameAmount({ after }: FillEntry, { text, kind }: Figure): boolean {
  return Number(after) === (kind === 'blank' ? 0 : Number(text.normalize('NFKC').replace(/[\s,，]/g, '')));
}
