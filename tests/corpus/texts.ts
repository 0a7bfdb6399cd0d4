import fs from 'node:fs';
import path from 'node:path';
import { alarmLine, alarmsOf } from './alarms';
import { reviewWorkbook, type Finding } from './engine';
import { chosen } from './files';
import type { Options } from './options';
import { alterText, readRelations, type TextAlteration } from './relations';

/** Errors and warnings on explanatory texts, held against what is wrong in them. */
export interface TextMeasure {
  readonly texts: number;
  readonly alarms: number;
  /** Of the alarms, those that quote the figure of a wrong statement. */
  readonly right: number;
  readonly wrong: number;
  readonly found: number;
  readonly falseAlarms: readonly string[];
  readonly missed: readonly string[];
  readonly alterations: readonly TextAlteration[];
}

interface WrongStatement {
  readonly text: string;
  readonly statement: string;
  readonly severity: string;
}

/** Measures `cases/<name>.txt` against the lines `name, statement, severity` of `wrong.tsv`. */
export function measureTexts(folder: string, options: Options): TextMeasure {
  const wrong = readWrong(path.join(folder, 'wrong.tsv'));
  const names = chosen(path.join(folder, 'cases'), '.txt', options);
  const read = names.map((name) => {
    const narrative = fs.readFileSync(path.join(folder, 'cases', `${name}.txt`), 'utf8');
    const alarms = alarmsOf(reviewWorkbook({ name, sheets: [] }, { narrative }));
    return { name, narrative, alarms, wrong: wrong.filter(({ text }) => text === name) };
  });
  const relations = readRelations(folder);
  const alterations = read.flatMap(({ name, narrative }) =>
    alterText(
      name,
      narrative,
      relations.filter(({ text }) => text === name),
    ),
  );
  const isRight = (finding: Finding, of: readonly WrongStatement[]): boolean =>
    of.some((each) => isAbout(finding, each));
  const errors = read.flatMap(({ alarms, wrong: of }) =>
    of.filter(({ severity }) => severity === 'error').map((each) => ({ alarms, each })),
  );
  const isFound = ({ alarms, each }: (typeof errors)[number]): boolean =>
    alarms.some((finding) => isAbout(finding, each));
  return {
    texts: names.length,
    alarms: read.reduce((sum, { alarms }) => sum + alarms.length, 0),
    right: read.reduce(
      (sum, { alarms, wrong: of }) => sum + alarms.filter((finding) => isRight(finding, of)).length,
      0,
    ),
    wrong: errors.length,
    found: errors.filter(isFound).length,
    missed: errors.filter((each) => !isFound(each)).map(({ each }) => `${each.text}: ${each.statement}`),
    alterations,
    falseAlarms: read.flatMap(({ name, alarms, wrong: of }) =>
      alarms.filter((finding) => !isRight(finding, of)).map((finding) => `${name}: ${alarmLine(finding)}`),
    ),
  };
}

/** Findings that are about words alone. */
const OF_WORDING = new Set([
  'narrative-residue',
  'narrative-wording',
  'narrative-percent-sign',
  'narrative-identity',
  'narrative-missing-unit',
]);

/**
 * A statement is described by its figures: the finding must state one of them, or quote the first, the wrong one. A slip
 * of wording is described in words of our own: any finding about wording in its text is taken for it.
 */
function isAbout({ check, stated, statement }: Finding, { statement: described, severity }: WrongStatement): boolean {
  if (severity !== 'error' && OF_WORDING.has(check)) return true;
  const figures = figuresIn(described);
  const said = figuresIn(stated ?? '');
  const quoted = figuresIn(statement?.quote ?? '');
  return figures.some((figure, place) => said.includes(figure) || (place === 0 && quoted.includes(figure)));
}

function figuresIn(text: string): readonly number[] {
  return (text.replace(/,/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

function readWrong(file: string): readonly WrongStatement[] {
  const [, ...lines] = fs
    .readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [text = '', statement = '', severity = ''] = line.split('\t');
    return { text, statement, severity };
  });
}
