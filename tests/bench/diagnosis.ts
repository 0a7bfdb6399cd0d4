import fs from 'node:fs';
import path from 'node:path';
import type { CellContent, WorkbookSnapshot } from '../../src/core/snapshot';
import type { CellRef } from '../../src/core/cell';
import { cellOf, cellKey } from '../../src/core/cell';
import { termsOf } from '../../src/model/equation';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Repair } from '../../src/diagnose/diagnosis';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { generateDisclosure } from '../generate/disclosure';
import { createRandom, type Random } from '../generate/random';
import { INJURIES, injure, type Injured, type Injury } from './diagnosis/injuries';
import { singleRepairs } from './diagnosis/rivals';
import { judgeWorkbook, scoreOf, type Judged } from './diagnosis/trial';
import { milliseconds } from './clock';

/** Workbooks of one kind; `exact` where their sums are meant to hold to the last digit. */
interface Collection {
  readonly name: string;
  readonly workbooks: WorkbookSnapshot[];
  readonly exact: boolean;
  /** Slips of each workbook that are tried; all of them if undefined. */
  readonly draws?: number;
}

interface Tally {
  trials: number;
  unseen: number;
  undetermined: number;
  undeterminedNamed: number;
  determined: number;
  first: number;
  amongThree: number;
  valueDetermined: number;
  proposed: number;
  right: number;
  wrongProposal: number;
  readonly times: number[];
}

const emptyTally = (): Tally => ({
  trials: 0,
  unseen: 0,
  undetermined: 0,
  undeterminedNamed: 0,
  determined: 0,
  first: 0,
  amongThree: 0,
  valueDetermined: 0,
  proposed: 0,
  right: 0,
  wrongProposal: 0,
  times: [],
});

const verbose = process.argv.includes('--verbose');
const SEED = 20_260_801;

/** `npm run bench:diagnosis [-- FOLDER] [--verbose]`: how often the injured figure is named, and its value. */
async function main(): Promise<void> {
  const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const collections = [...(await ownCollections()), ...(folder === undefined ? [] : [await corpusCollection(folder)])];
  const rows: (readonly string[])[] = [
    [
      'one slip',
      'tried',
      'unseen',
      'undetermined',
      '(named)',
      'determined',
      'first',
      'of 3',
      'value',
      'wrong proposal',
      'ms median',
      'ms most',
    ],
  ];
  for (const collection of collections) rows.push(row(collection.name, oneSlip(collection)));
  const pairs: (readonly string[])[] = [
    [
      'two slips',
      'tried',
      'unseen',
      'undetermined',
      '(named)',
      'determined',
      'first',
      'of 3',
      'value',
      'wrong proposal',
      'ms median',
      'ms most',
    ],
  ];
  for (const collection of collections) pairs.push(row(collection.name, twoSlips(collection)));
  const lines: (readonly string[])[] = [['a line left out', 'tried', 'unseen', 'named', 'first or among others']];
  for (const collection of collections) lines.push(omittedLines(collection));
  process.stdout.write(`${aligned(lines)}\n\n`);
  process.stdout.write(`${aligned(rows)}\n\n${aligned(pairs)}\n`);
}

async function ownCollections(): Promise<readonly Collection[]> {
  const sample = await openFileWorkbook(
    'sample-mended.xlsx',
    fs.readFileSync(path.join('assets', 'sample-mended.xlsx')),
  ).read();
  const generated = (count: number, options: Parameters<typeof generateDisclosure>[1]): WorkbookSnapshot[] =>
    Array.from({ length: count }, (_, seed) => generateDisclosure(seed + 1, options).snapshot);
  return [
    { name: 'mended sample', workbooks: [sample], exact: true },
    {
      name: 'generated, adding, 万元',
      workbooks: generated(12, { figures: 'adding', unit: '万元' }),
      exact: true,
      draws: 40,
    },
    {
      name: 'generated, adding, 元',
      workbooks: generated(6, { figures: 'adding', unit: '元' }),
      exact: true,
      draws: 40,
    },
    {
      name: 'generated, rounded, 万元',
      workbooks: generated(12, { figures: 'rounded', unit: '万元' }),
      exact: false,
      draws: 40,
    },
  ];
}

/** Workbooks of the folder in which every equation holds. */
async function corpusCollection(folder: string): Promise<Collection> {
  const place = fs.existsSync(path.join(folder, 'xlsx')) ? path.join(folder, 'xlsx') : folder;
  const workbooks: WorkbookSnapshot[] = [];
  for (const name of fs
    .readdirSync(place)
    .filter((each) => each.endsWith('.xlsx'))
    .sort()) {
    const snapshot = await openFileWorkbook(name, fs.readFileSync(path.join(place, name))).read();
    const { equations } = judgeWorkbook(snapshot);
    if (equations.length > 0 && equations.every(({ verdict }) => verdict.kind !== 'differs')) workbooks.push(snapshot);
  }
  return { name: `${workbooks.length} consistent cases`, workbooks, exact: false, draws: 40 };
}

function figuresIn({ equations }: Judged): readonly CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const { equation } of equations) {
    if (equation.strength === 'soft') continue;
    for (const { figure } of termsOf(equation))
      if (figure.kind === 'printed' && figure.amount !== 0n) cells.set(cellKey(figure), cellOf(figure));
  }
  return [...cells.values()];
}

function oneSlip({ workbooks, exact, draws }: Collection): Tally {
  const tally = emptyTally();
  const random = createRandom(SEED);
  for (const snapshot of workbooks) {
    const whole = judgeWorkbook(snapshot);
    const figures = figuresIn(whole);
    const slips: (readonly [CellRef, Injury])[] = figures.flatMap((cell) =>
      INJURIES.map((injury) => [cell, injury] as const),
    );
    for (const [cell, injury] of draws === undefined ? slips : random.shuffled(slips).slice(0, draws)) {
      const injured = injure(snapshot, whole.tables, cell, injury, (below) => random.int(0, below - 1));
      if (injured !== undefined) tryOne(injured, exact, tally);
    }
  }
  return tally;
}

function tryOne({ injury, cells, was, snapshot }: Injured, exact: boolean, tally: Tally): void {
  tally.trials += 1;
  const judged = judgeWorkbook(snapshot);
  const score = scoreOf(judged, cells, was);
  if (score.diagnosis.groups.length === 0) {
    tally.unseen += 1;
    return;
  }
  tally.times.push(score.milliseconds);
  const possible = singleRepairs(judged.equations, exact);
  const keys = new Set(cells.map(cellKey));
  if (cells.length === 1 && possible.some(({ cell }) => !keys.has(cellKey(cell)))) {
    tally.undetermined += 1;
    if (score.amongThree) tally.undeterminedNamed += 1;
    if (score.proposed && !score.right) tally.wrongProposal += 1;
    return;
  }
  tally.determined += 1;
  const oneValue = cells.length > 1 || possible.some(({ values }) => values.length === 1);
  count(tally, score, oneValue);
  if (verbose && (!score.first || (oneValue && !score.right) || (score.proposed && !score.right)))
    report(injury, cells, was, score.diagnosis);
}

function count(tally: Tally, score: ReturnType<typeof scoreOf>, oneValue: boolean): void {
  if (score.first) tally.first += 1;
  if (score.amongThree) tally.amongThree += 1;
  if (oneValue) {
    tally.valueDetermined += 1;
    if (score.right) tally.right += 1;
  }
  if (score.proposed && !score.right) tally.wrongProposal += 1;
}

/** Entries deleted with their code and caption: is the missing line named, with its amounts? */
function omittedLines({ name, workbooks, exact, draws = 40 }: Collection): readonly string[] {
  const random = createRandom(SEED + 2);
  const tally = { tried: 0, unseen: 0, named: 0, listed: 0 };
  for (const snapshot of workbooks) {
    const { tables } = judgeWorkbook(snapshot);
    const lines = tables.flatMap((each) =>
      each.lists.flatMap((list) =>
        list.lines
          .filter(
            (line, index) =>
              line.code !== undefined &&
              !list.lines.some(({ parent }) => parent === index) &&
              line.figures.filter(({ amount }) => amount !== undefined && amount !== 0n).length > 1,
          )
          .map((line) => ({ sheet: each.sheet, line })),
      ),
    );
    for (const { sheet, line } of random.shuffled(lines).slice(0, Math.ceil(draws / 4))) {
      tally.tried += 1;
      const columns = snapshot.sheets.find((each) => each.name === sheet)?.rows[line.at]?.length ?? 0;
      const without = Array.from({ length: columns }).reduce<WorkbookSnapshot>(
        (workbook, _, column) => withContent(workbook, { sheet, row: line.at, column }, undefined),
        snapshot,
      );
      const judged = judgeWorkbook(without);
      const { groups } = diagnose(judged.equations, judged.tables);
      const amounts = line.figures.flatMap(({ amount }) => (amount === undefined || amount === 0n ? [] : [amount]));
      const isMissingLine = (repair: Repair | undefined): boolean =>
        repair?.insertedLine?.table.sheet === sheet &&
        (exact
          ? repair.insertedLine.columns.map(({ amount }) => amount).join() === amounts.join()
          : repair.insertedLine.columns.length === amounts.length);
      if (groups.length === 0) tally.unseen += 1;
      else if (groups.some(({ repairs }) => isMissingLine(repairs[0]))) tally.named += 1;
      else if (groups.some(({ repairs }) => repairs.some(isMissingLine))) tally.listed += 1;
      else if (verbose) report('omitted-line', [{ sheet, row: line.at, column: 0 }], [line.caption], { groups });
    }
  }
  return [
    name,
    String(tally.tried),
    String(tally.unseen),
    share(tally.named, tally.tried - tally.unseen),
    share(tally.named + tally.listed, tally.tried - tally.unseen),
  ];
}

function twoSlips({ workbooks, exact, draws = 150 }: Collection): Tally {
  const tally = emptyTally();
  const random = createRandom(SEED + 1);
  for (const snapshot of workbooks) {
    const whole = judgeWorkbook(snapshot);
    const figures = figuresIn(whole);
    for (let draw = 0; draw < draws; draw += 1) {
      const [one, two] = [drawSlip(random, snapshot, whole, figures), drawSlip(random, snapshot, whole, figures)];
      if (
        one === undefined ||
        two === undefined ||
        one.cells.some((cell) => two.cells.some((other) => cellKey(cell) === cellKey(other)))
      )
        continue;
      const both = two.again(one.injured.snapshot);
      if (both === undefined) continue;
      tally.trials += 1;
      const determined = [one, two].map((slip) => isDetermined(slip.injured, exact));
      const judged = judgeWorkbook(both.snapshot);
      const score = scoreOf(judged, [...one.cells, ...two.cells], [...one.injured.was, ...two.injured.was]);
      if (determined.includes('unseen')) {
        tally.unseen += 1;
        continue;
      }
      tally.times.push(score.milliseconds);
      if (determined.includes('no')) {
        tally.undetermined += 1;
        if (score.amongThree) tally.undeterminedNamed += 1;
        continue;
      }
      tally.determined += 1;
      count(
        tally,
        score,
        determined.every((each) => each === 'value'),
      );
      if (verbose && !score.first)
        report(
          `${one.injured.injury} + ${two.injured.injury}`,
          [...one.cells, ...two.cells],
          [...one.injured.was, ...two.injured.was],
          score.diagnosis,
        );
    }
  }
  return tally;
}

function drawSlip(random: Random, snapshot: WorkbookSnapshot, { tables }: Judged, figures: readonly CellRef[]) {
  const cell = random.pick(figures);
  const injury = random.pick(INJURIES);
  const injured = injure(snapshot, tables, cell, injury, (below) => random.int(0, below - 1));
  if (injured === undefined) return undefined;
  const again = (other: WorkbookSnapshot): Injured | undefined => {
    const injuredSheets = new Map(injured.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    let result = other;
    for (const each of injured.cells) {
      const content = injuredSheets.get(each.sheet)?.rows[each.row]?.[each.column];
      result = withContent(result, each, content);
    }
    return { ...injured, snapshot: result };
  };
  return { injured, cells: injured.cells, again };
}

function withContent(snapshot: WorkbookSnapshot, cell: CellRef, content: CellContent | undefined): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== cell.sheet) return sheet;
      const rows = [...sheet.rows];
      const row = [...(rows[cell.row] ?? [])];
      row[cell.column] = content;
      rows[cell.row] = row;
      return { ...sheet, rows };
    }),
  };
}

function isDetermined({ cells, snapshot }: Injured, exact: boolean): 'unseen' | 'no' | 'cell' | 'value' {
  const judged = judgeWorkbook(snapshot);
  if (judged.equations.every(({ verdict, equation }) => verdict.kind !== 'differs' || equation.strength === 'soft'))
    return 'unseen';
  if (cells.length > 1) return 'value';
  const possible = singleRepairs(judged.equations, exact);
  const keys = new Set(cells.map(cellKey));
  if (possible.length === 0 || possible.some(({ cell }) => !keys.has(cellKey(cell)))) return 'no';
  return possible.some(({ values }) => values.length === 1) ? 'value' : 'cell';
}

function row(name: string, tally: Tally): readonly string[] {
  const times = [...tally.times].sort((a, b) => a - b);
  return [
    name,
    String(tally.trials),
    String(tally.unseen),
    String(tally.undetermined),
    share(tally.undeterminedNamed, tally.undetermined),
    String(tally.determined),
    share(tally.first, tally.determined),
    share(tally.amongThree, tally.determined),
    share(tally.right, tally.valueDetermined),
    String(tally.wrongProposal),
    milliseconds(times[Math.floor(times.length / 2)] ?? 0),
    milliseconds(times.at(-1) ?? 0),
  ];
}

/** Columns of text, the first from the left, the others from the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((each) => each[column]?.length ?? 0)));
  return rows
    .map((each) =>
      each
        .map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function report(
  kind: string,
  cells: readonly CellRef[],
  was: readonly string[],
  { groups }: Pick<ReturnType<typeof scoreOf>['diagnosis'], 'groups'>,
): void {
  const lines = groups.flatMap(({ outcome, headline, repairs, equations }) => [
    `  ${outcome} ${headline.zh}`,
    ...equations.map(({ equation }) => `    ${equation.id}`),
    ...repairs.slice(0, 3).map(({ score, why }) => `    ${score.toFixed(2)} ${why.zh}`),
  ]);
  process.stdout.write(
    `${kind}: ${cells.map((cell, index) => `${cell.sheet} r${cell.row + 1} c${cell.column + 1} was ${was[index] ?? ''}`).join(', ')}\n${lines.join('\n')}\n`,
  );
}

void main();
