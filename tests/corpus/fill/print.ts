import { inColumns } from '../columns';
import { percentage } from '../print';
import type { BarMeasure } from './measure';
import { ANSWERED, BARS } from './bars';

const HEAD = [
  'blanked and filled',
  'blanked',
  'determined',
  'with repetitions',
  'right',
  'of determined',
  'WRONG',
  'by rounding',
  'beside errors',
  'open, why',
  'silent',
];

/** One line a bar, over all workbooks. */
export function barTable(measures: readonly BarMeasure[]): string {
  const rows = [...BARS, ANSWERED].map(({ name }) => {
    const own = measures.filter(({ bar }) => bar === name);
    const sum = (count: (measure: BarMeasure) => number): number => own.reduce((total, each) => total + count(each), 0);
    return [
      name,
      sum(({ blanked }) => blanked),
      sum(({ determined }) => determined),
      sum(({ withRepetitions }) => withRepetitions),
      sum(({ right }) => right),
      percentage({
        part: sum(({ rightOfDetermined }) => rightOfDetermined),
        whole: sum(({ determined }) => determined),
      }),
      sum(({ wrong }) => wrong.length),
      sum(({ rounded }) => rounded),
      sum(({ beside }) => beside.length),
      sum(({ open }) => open),
      sum(({ silent }) => silent.length),
    ];
  });
  return inColumns([HEAD, ...rows]);
}

/** Every wrong figure; with `verbose` also what was left open though it is determined, and what was left without a word. */
export function barComplaints(measures: readonly BarMeasure[], verbose: boolean): readonly string[] {
  return measures.flatMap(({ wrong, beside, missed, silent }) => [
    ...wrong.map((line) => `wrong: ${line}`),
    ...(verbose
      ? [
          ...beside.map((line) => `beside errors: ${line}`),
          ...missed.map((line) => `missed: ${line}`),
          ...silent.map((line) => `silent: ${line}`),
        ]
      : []),
  ]);
}
