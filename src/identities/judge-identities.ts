import type { Equation, JudgedEquation, Verdict } from '../core/equation';
import { judge } from '../core/judge';
import type { StatedIdentities } from '.';
import { equationsOfSum, tallyOf, type ListSum, type Tally } from './list-sum';
import { saysSomething } from './terms';

/** The equations of a workbook: those that lists state again and again as sums, the others judged one by one. */
export interface JudgedIdentities {
  readonly sums: readonly ListSum[];
  readonly equations: readonly JudgedEquation[];
}

/** What became of everything that the identities state. */
export interface Judgement extends JudgedIdentities {
  /** The equations that may have something to say: all but those of sums that hold wherever they are stated. */
  readonly notable: readonly JudgedEquation[];
  /** How many equations ended in each way, those of the sums included. */
  readonly verdicts: Readonly<Record<Verdict['kind'], number>>;
  /** By identity, how many equations could be judged and how many of them hold. */
  readonly tallies: ReadonlyMap<string, Tally>;
}

export function judgeIdentities(stated: StatedIdentities): Judgement {
  const { sums } = stated;
  const verdicts = { holds: 0, rounding: 0, differs: 0, undecidable: 0 };
  const tallies = new Map<string, Tally>();
  const enter = (identity: string, equations: number, holding: number): void => {
    const tally = tallies.get(identity);
    if (tally === undefined) tallies.set(identity, { equations, holding });
    else {
      tally.equations += equations;
      tally.holding += holding;
    }
  };
  const notable: JudgedEquation[] = [];
  for (const sum of sums) {
    const { equations, holding } = tallyOf(sum);
    if (equations > holding) notable.push(...spelledOut(sum));
    else {
      verdicts.holds += holding;
      enter(sum.identity, equations, holding);
    }
  }
  const equations = judgeAll(stated.equations);
  notable.push(...equations);
  for (const { equation, verdict } of notable) {
    verdicts[verdict.kind]++;
    if (verdict.kind !== 'undecidable') enter(equation.identity, 1, verdict.kind === 'holds' ? 1 : 0);
  }
  return { sums, equations, notable, verdicts, tallies };
}

/** Every equation, those within tables first. */
export function everyEquation({ sums, equations }: JudgedIdentities): readonly JudgedEquation[] {
  return sums.length === 0 ? equations : [...sums.flatMap(spelledOut), ...equations];
}

const spelled = new WeakMap<ListSum, readonly JudgedEquation[]>();

/** The same objects at every call, for they are told apart by identity. */
function spelledOut(sum: ListSum): readonly JudgedEquation[] {
  let equations = spelled.get(sum);
  if (equations === undefined) spelled.set(sum, (equations = judgeAll(equationsOfSum(sum))));
  return equations;
}

/** Where nothing is printed there is nothing to judge. */
function judgeAll(equations: readonly Equation[]): JudgedEquation[] {
  const judged: JudgedEquation[] = [];
  for (const equation of equations) if (saysSomething(equation)) judged.push(judge(equation));
  return judged;
}
