import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseAddress } from '../../src/core/cell';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { coveredFigures, readByEvidence } from '../../src/evidence';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { alterations, withCell, type Alteration } from './alter';
import { describe, judgeAltered, judgeWorkbook, lookUp, place, raised, type Judged } from './look-up';

const USAGE = `Usage: measure.ts FOLDER… [--filter=TEXT] [--half=dev|held] [--alter=20] [--seed=1] [--verbose]
Reads every .xlsx of the folders by evidence. FILE.bad.xlsx with FILE.planted.json holds known mistakes, all others are
taken for sound. Prints errors and warnings on sound files, figures under a law, altered figures noticed and named.
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Tally {
  files: number;
  tables: number;
  milliseconds: number;
  errors: number;
  warnings: number;
  figures: number;
  covered: number;
  altered: number;
  noticed: number;
  first: number;
  equal: number;
  planted: number;
  found: number;
  named: number;
  wrongFirst: number;
}

/** Which half of the files one belongs to: told by its name, so that nobody chooses. */
function halfOf(file: string): 'dev' | 'held' {
  const name = path.basename(file).split('.')[0] ?? '';
  return (createHash('sha1').update(name).digest()[0] ?? 0) % 2 === 0 ? 'dev' : 'held';
}

async function snapshotOf(file: string): Promise<WorkbookSnapshot> {
  return openFileWorkbook(path.basename(file), fs.readFileSync(file)).read();
}

async function measureSound(file: string, tally: Tally, options: Options): Promise<void> {
  const snapshot = await snapshotOf(file);
  const started = performance.now();
  const judged = judgeWorkbook(snapshot);
  tally.milliseconds += performance.now() - started;
  tally.tables += judged.tables.length;
  for (const finding of judged.findings) {
    if (finding.severity === 'note') continue;
    if (finding.severity === 'error') tally.errors++;
    else tally.warnings++;
    if (options.verbose) say(`  ${finding.severity} ${path.basename(file)} ${describe(judged, finding)}`);
  }
  for (const table of judged.tables) {
    const covered = coveredFigures(table);
    const open: string[] = [];
    for (const { row, column, entry } of table.figures.entries()) {
      if (entry.steps === 0 || !table.lists.some((list) => list.amounts.includes(column))) continue;
      tally.figures++;
      if (covered.has(`${row} ${column}`)) tally.covered++;
      else open.push(place(table.plane.cell(row, column)));
    }
    if (options.verbose && open.length > 0)
      say(`  open ${path.basename(file)} ${open.length}: ${open.slice(0, 8).join(' ')}`);
  }
  const before = new Map(snapshot.sheets.map((sheet) => [sheet.name, readByEvidence(sheet)] as const));
  for (const alteration of alterations(
    judged.tables,
    snapshot,
    `${options.seed} ${path.basename(file)}`,
    options.alter,
  )) {
    const sheet = snapshot.sheets.find(({ name }) => name === alteration.cell.sheet);
    if (sheet === undefined) continue;
    const result = judgeAltered(before, withCell(sheet, alteration));
    const { noticed, first, equal } = lookUp(result, new Set([place(alteration.cell)]));
    tally.altered++;
    if (noticed) tally.noticed++;
    if (first) tally.first++;
    if (equal) tally.equal++;
    if (options.verbose && !first) sayAltered(file, alteration, noticed, result);
  }
}

function sayAltered(file: string, { cell, kind, from, to }: Alteration, noticed: boolean, judged: Judged): void {
  const others = judged.findings.slice(0, 3).map((finding) => describe(judged, finding));
  const what = `${path.basename(file)} ${place(cell)} ${kind} ${from} → ${to}`;
  say(`  ${noticed ? 'other' : 'unseen'} ${what} | ${others.join(' || ')}`);
}

async function measurePlanted(file: string, tally: Tally, options: Options): Promise<void> {
  const planted = JSON.parse(fs.readFileSync(file.replace(/\.bad\.xlsx$/, '.planted.json'), 'utf8')) as readonly {
    sheet: string;
    cells: readonly string[];
    type: string;
  }[];
  const judged = judgeWorkbook(await snapshotOf(file));
  const all = new Set<string>();
  for (const { sheet, cells, type } of planted) {
    const wanted = new Set(
      cells.flatMap((text) => {
        const at = parseAddress(text);
        return at === undefined ? [] : [place({ sheet, ...at })];
      }),
    );
    for (const cell of wanted) all.add(cell);
    const { noticed, first } = lookUp(judged, wanted);
    tally.planted++;
    if (noticed) tally.found++;
    if (first) tally.named++;
    if (options.verbose && !first)
      say(`  ${noticed ? 'found' : 'MISSED'} ${path.basename(file)} ${sheet} ${cells.join(',')} ${type}`);
  }
  for (const finding of raised(judged))
    if (!all.has(place(finding.cell)) && !(finding.movedTo !== undefined && all.has(place(finding.movedTo)))) {
      tally.wrongFirst++;
      if (options.verbose) say(`  wrong first ${path.basename(file)} ${describe(judged, finding)}`);
    }
}

const NOTHING: Tally = {
  files: 0,
  tables: 0,
  milliseconds: 0,
  errors: 0,
  warnings: 0,
  figures: 0,
  covered: 0,
  altered: 0,
  noticed: 0,
  first: 0,
  equal: 0,
  planted: 0,
  found: 0,
  named: 0,
  wrongFirst: 0,
};

interface Options {
  readonly alter: number;
  readonly seed: string;
  readonly verbose: boolean;
}

function sayTally(name: string, tally: Tally): void {
  const cost = (tally.milliseconds / Math.max(1, tally.tables)).toFixed(1);
  say(`${name}: ${tally.files} sound files, ${tally.tables} tables, ${cost} ms a table`);
  say(`  errors ${tally.errors}, warnings ${tally.warnings}; figures under a law ${tally.covered}/${tally.figures}`);
  const altered = `noticed ${tally.noticed}, first suspect ${tally.first} (with equals ${tally.equal})`;
  say(`  altered ${tally.altered}: ${altered}`);
  say(
    `  planted ${tally.planted}: found ${tally.found}, named ${tally.named}; other first suspects ${tally.wrongFirst}`,
  );
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const option = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  const folders = words.filter((word) => !word.startsWith('--'));
  if (folders.length === 0) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const options: Options = {
    alter: Number(option('alter') ?? '20'),
    seed: option('seed') ?? '1',
    verbose: words.includes('--verbose'),
  };
  const tallies = { dev: { ...NOTHING }, held: { ...NOTHING } };
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => path.join(folder, name)),
  );
  for (const file of files.sort()) {
    if (!path.basename(file).includes(option('filter') ?? '')) continue;
    const half = halfOf(file);
    if (option('half') !== undefined && option('half') !== half) continue;
    if (file.endsWith('.bad.xlsx')) await measurePlanted(file, tallies[half], options);
    else {
      tallies[half].files++;
      await measureSound(file, tallies[half], options);
    }
  }
  for (const half of ['dev', 'held'] as const)
    if (tallies[half].files + tallies[half].planted > 0) sayTally(half, tallies[half]);
}

void main();
