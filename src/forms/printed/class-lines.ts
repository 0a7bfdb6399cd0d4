import { functionalName } from '../classification/codes';
import type { Determined, PrintedLine, Reference } from './printed-set';

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** 类 that a budget can spend under, in the order of the forms. */
export const ALL_CLASSES = [...range(201, 217), ...range(219, 224), 227, ...range(229, 234)].map(String);
/** Those that a department spends under, as forms of recent years print them. */
export const DEPARTMENT_CLASSES = ALL_CLASSES.filter((code) => !['209', '227', '230', '233'].includes(code));

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一 … 三十一. */
export function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens === 0 ? '' : `${tens === 1 ? '' : (NUMERALS[tens] ?? '')}十`}${NUMERALS[number % 10] ?? ''}`;
}

const STYLES = {
  coded: (code: string, name: string) => `${code} ${name}`,
  numbered: (_code: string, name: string, place: number) => `${numeral(place)}、${name}`,
  bracketed: (_code: string, name: string, place: number) => `（${numeral(place)}）${name}`,
};

/** A line for every 类: of each column, the lists whose lines of that 类 it adds up, and when they determine it. */
export function classLines(
  codes: readonly string[],
  style: keyof typeof STYLES,
  from: Readonly<Record<string, readonly Reference[]>>,
  when: Determined = {},
): PrintedLine[] {
  return codes.map((code, place) => ({
    key: code,
    text: STYLES[style](code, functionalName(code) ?? '', place + 1),
    from: Object.fromEntries(
      Object.entries(from).map(([column, of]) => [column, { kind: 'class' as const, code, of, ...when }]),
    ),
  }));
}
