import * as cue from './cues';
import type { Figure, Measure } from './figure';

/** What was read of a sentence so far. */
export interface Sentence {
  sentence: number;
  base: Pick<Figure, 'base' | 'baseMeasure' | 'baseYear'> | undefined;
  /** The last amount of each bracket that is still open, the outermost first. */
  levels: readonly Figure[];
  /** What was read of it, figures as #. */
  words: string;
}

export function isEarlier(what: string, year: number | undefined): boolean {
  const said = Number(cue.YEAR.exec(what)?.[1]);
  return cue.NAMED_EARLIER.test(what) || (said > 0 && year !== undefined && said < year);
}

/** Whether words speak of a budget or of an outturn; of neither, undefined. */
export function measureIn(words: string): Measure | undefined {
  return cue.NAMED_FINAL.test(words) ? 'final' : cue.NAMED_BUDGET.test(words) ? 'budget' : undefined;
}

/** What a change or a rate compares with: said in front of it, else as the figure before it, else the last said in the sentence. */
export function compared(
  figure: Figure,
  previous: Figure | undefined,
  state: Sentence,
  year: number | undefined,
): void {
  const said = [...figure.words.matchAll(cue.COMPARED)].at(-1);
  if (said !== undefined && figure.base === undefined) {
    const what = said.groups?.['what'] ?? '';
    figure.base =
      said.groups?.['same'] !== undefined || isEarlier(what, year) || !cue.NAMED_BUDGET.test(what)
        ? 'earlier'
        : 'budget';
    figure.baseMeasure = measureIn(what);
    figure.baseYear = Number(cue.YEAR.exec(what)?.[1]) || undefined;
    state.base = figure;
  } else if (figure.base === undefined) {
    const from =
      previous !== undefined &&
      (previous.role === 'change' || previous.role === 'rate' || previous.role === 'base') &&
      previous.base !== undefined &&
      previous.base !== 'whole'
        ? previous
        : state.base;
    figure.base = from?.base ?? 'earlier';
    figure.baseMeasure = from?.baseMeasure;
    figure.baseYear = from?.baseYear;
  }
  // 扣除该因素后 compares what the text does not print.
  if (figure.kind === 'unchanged' && /扣除|剔除|还原后/.test(figure.words)) figure.role = 'other';
  // 一致 and 持平 say something only where something is compared.
  if (
    figure.kind === 'unchanged' &&
    said === undefined &&
    !/[比较与同]/.test(figure.words) &&
    previous?.role !== 'base'
  )
    figure.role = 'other';
}

/** Whether two comparisons are with the same thing. */
export function comparesAlike(one: Figure, other: Figure): boolean {
  return (
    one.base === other.base &&
    (one.baseMeasure === other.baseMeasure || one.baseMeasure === undefined || other.baseMeasure === undefined) &&
    (one.baseYear === other.baseYear || one.baseYear === undefined || other.baseYear === undefined)
  );
}
