import type { Equation, JudgedEquation, Verdict } from '../model/equation';
import { judge } from '../model/judge';
import { oncePer } from '../core/once-per';
import type { Tally } from '../identities/tally';
import { saysSomething } from '../identities/terms';
import { equationsOfRelation, tallyOfRelation, type RelationSeries } from './relation-series';

/** The equations of a workbook: those stated over lists as series, the others judged one by one. */
export interface JudgedRelations {
  readonly series: readonly RelationSeries[];
  readonly equations: readonly JudgedEquation[];
}

/** What became of everything that identities and laws state. */
export interface Judgement extends JudgedRelations {
  /** The equations that may have something to say: all but those of series that hold throughout. */
  readonly notable: readonly JudgedEquation[];
  /** How many equations ended in each way, those of the series included. */
  readonly verdicts: Readonly<Record<Verdict['kind'], number>>;
  /** By identity, how many equations could be judged and how many of them hold. */
  readonly tallies: ReadonlyMap<string, Tally>;
}

/** What is stated over the tables of a workbook, not yet judged. */
export interface StatedRelations {
  /** What is stated over lists, not yet spelled out. */
  readonly series: readonly RelationSeries[];
  readonly equations: readonly Equation[];
}

export function judgeRelations(stated: StatedRelations): Judgement {
  const { series } = stated;
  const verdicts = { holds: 0, rounding: 0, differs: 0, undecidable: 0 };
  const tallies = new Map<string, Tally>();
  const notable: JudgedEquation[] = [];
  for (const each of series) {
    const { equations, holding } = tallyOfRelation(each);
    if (equations > holding) for (const judged of spelledOut(each)) notable.push(judged);
    else {
      verdicts.holds += holding;
      enter(tallies, each.identity, equations, holding);
    }
  }
  const equations = judgeAll(stated.equations);
  for (const judged of equations) notable.push(judged);
  count(notable, verdicts, tallies);
  return { series, equations, notable, verdicts, tallies };
}

/** The same with further equations, judged as well. */
export function withEquations(judgement: Judgement, more: readonly Equation[]): Judgement {
  if (more.length === 0) return judgement;
  const judged = judgeAll(more);
  const verdicts = { ...judgement.verdicts };
  const tallies = new Map([...judgement.tallies].map(([identity, tally]) => [identity, { ...tally }]));
  count(judged, verdicts, tallies);
  const { series, equations, notable } = judgement;
  return { series, equations: [...equations, ...judged], notable: [...notable, ...judged], verdicts, tallies };
}

/** Enters the equations of series that are spelled out, and the single ones. */
function count(
  judged: readonly JudgedEquation[],
  verdicts: Record<Verdict['kind'], number>,
  tallies: Map<string, Tally>,
): void {
  for (const { equation, verdict } of judged) {
    verdicts[verdict.kind]++;
    if (verdict.kind !== 'undecidable') enter(tallies, equation.identity, 1, verdict.kind === 'holds' ? 1 : 0);
  }
}

function enter(tallies: Map<string, Tally>, identity: string, equations: number, holding: number): void {
  const tally = tallies.get(identity);
  if (tally === undefined) tallies.set(identity, { equations, holding });
  else {
    tally.equations += equations;
    tally.holding += holding;
  }
}

/** Every equation, those within tables first. */
export function everyEquation({ series, equations }: JudgedRelations): readonly JudgedEquation[] {
  return series.length === 0 ? equations : [...series.flatMap(spelledOut), ...equations];
}

/** Lines of a long list that are spelled out at a time. */
const LINES_AT_A_TIME = 1_000;

/** Like `everyEquation`, for looking at each once: of a long list no more than some lines are spelled out at a time. */
export function* eachEquation({ series, equations }: JudgedRelations): Generator<JudgedEquation> {
  for (const each of series) {
    if (each.kind !== 'sum' || each.direction === 'down' || each.list.lines.length <= LINES_AT_A_TIME) {
      yield* spelledOut(each);
      continue;
    }
    const { list } = each;
    for (let from = 0; from < list.lines.length; from += LINES_AT_A_TIME) {
      const lines = list.lines.slice(from, from + LINES_AT_A_TIME);
      yield* judgeAll(equationsOfRelation({ ...each, list: { ...list, lines } }));
    }
  }
  yield* equations;
}

/** The same objects at every call, for they are told apart by identity. */
export const spelledOut = oncePer((series: RelationSeries): readonly JudgedEquation[] =>
  judgeAll(equationsOfRelation(series)),
);

/** Where nothing is printed there is nothing to judge. */
export function judgeAll(equations: readonly Equation[]): JudgedEquation[] {
  const judged: JudgedEquation[] = [];
  for (const equation of equations) if (saysSomething(equation)) judged.push(judge(equation));
  return judged;
}
