import { roundingRoom } from '../core/amount';
import { isPrinted, parseFigure, type Figure } from '../core/figure';
import type { Finding, Severity } from '../model/finding';
import { comparedYears, figureIn, length, type ComparedYears } from '../model/compared-years';
import type { DisclosureTable } from '../model/table';
import type { Check } from './check';
import { cellsOf, findingIn } from './support/finding';
import { wording } from './support/wording';

const { say } = wording('change-rate');

const head = {
  id: 'change-rate',
  title: { zh: '增减率与两年的数字相符', en: 'A rate of change follows from the figures of both years' },
  basis: {
    zh: '增减率 =（本年数 − 上年数）÷ 上年数；上年数为零时没有增减率',
    en: 'The rate is the difference of both years divided by the earlier; with nothing in that year there is none',
  },
  severity: 'error',
  examples: {
    valid: [
      {
        sheets: `
# 表五
一般公共预算支出表
单位：某局|||||||单位：万元
科目编码|科目名称|2024年执行数|2025年预算数|2025年预算数|2025年预算数|2025年预算数比2024年执行数|2025年预算数比2024年执行数
|||小计|基本支出|项目支出|增减额|增减率
'2010301|行政运行|80.00|90.00|90.00||10.00|12.50%
|合计|80.00|90.00|90.00||10.00|12.50%`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表五
一般公共预算支出表
单位：某局|||||||单位：万元
科目编码|科目名称|2024年执行数|2025年预算数|2025年预算数|2025年预算数|2025年预算数比2024年执行数|2025年预算数比2024年执行数
|||小计|基本支出|项目支出|增减额|增减率
'2010301|行政运行|80.00|90.00|90.00||10.00|15.20%
|合计|80.00|90.00|90.00||10.00|12.50%`,
      },
    ],
  },
} as const;

/** 增减率 = (本年数 − 上年数) ÷ 上年数, as far as rounded figures can tell. */
export const changeRate: Check = {
  ...head,
  run: ({ tables }) => {
    const dated = tables.flatMap((table) => comparedYears(table).map((years) => ({ table, years })));
    const rated = dated.filter(({ years }) => years.rate !== undefined);
    if (rated.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: rated.flatMap(({ table, years }) => judge(table, years)) };
  },
};

/** One line whose rate is printed. Percentages are plain numbers: 5.3 is 5.3 %. */
interface RatedLine {
  readonly rate: number;
  readonly decimals: number;
  readonly figure: Figure;
  readonly operands: readonly Figure[];
  /** What the two years and the printed change make of it; undefined where last year is nought. */
  readonly expected: number | undefined;
  /** By how much less than half the last digit it misses, rounding of the amounts considered; nought or less is right. */
  readonly excess: number;
  /** Rounded amounts leave more than the last digit open: it can be said to be wrong, not what it is. */
  readonly isVague: boolean;
}

function judge(table: DisclosureTable, years: ComparedYears): readonly Finding[] {
  const lines = ratedLines(table, years);
  const decided = lines.filter(({ expected }) => expected !== undefined);
  const right = decided.filter(({ excess }) => excess <= 0);
  // Where none of several agrees the column is something else, such as a share.
  const isUnderstood = right.length > 0 || decided.length === 1;
  return lines.flatMap((line): Finding[] => {
    const { figure, operands, rate, decimals, expected, excess, isVague } = line;
    const at = `${figure.row}:${figure.column}`;
    const cells = cellsOf([figure, ...operands]);
    if (expected === undefined) {
      const message = say((words, nameOf) => words.noBase(nameOf(table), figure.text));
      return rate === 0 ? [] : [findingIn(table, head.id, 'notice', message, cells, at)];
    }
    if (excess <= 0 || !isUnderstood) return [];
    const should = `${expected.toFixed(decimals)}%`;
    const isLastDigit = excess <= 10 ** -decimals;
    const severity: Severity = isLastDigit ? 'notice' : right.length > 1 ? 'error' : 'warning';
    const message = say((words, nameOf) =>
      words.differs(nameOf(table), figure.text, should, operands.map(({ text }) => text.trim()).join(' → ')),
    );
    return [
      {
        ...findingIn(table, head.id, severity, message, cells, at),
        stated: figure.text,
        ...(isVague ? {} : { expected: should }),
      },
    ];
  });
}

function ratedLines(table: DisclosureTable, years: ComparedYears): readonly RatedLine[] {
  const { now, before, change, rate } = years;
  if (rate === undefined) return [];
  const read = Array.from({ length: length(rate) }, (_, at) => {
    const figure = figureIn(rate, at);
    const reading = figure === undefined ? undefined : parseFigure(figure.text);
    if (figure === undefined || (reading?.kind !== 'printed' && reading?.kind !== 'percentage')) return undefined;
    return { at, figure, printed: Number(reading.mantissa) / 10 ** reading.decimals, decimals: reading.decimals };
  });
  const hasSigns = read.some((each) => each !== undefined && each.printed < 0);
  return read.flatMap((each): RatedLine[] => {
    const [next, last] = each === undefined ? [] : [figureIn(now, each.at), figureIn(before, each.at)];
    if (each === undefined || next?.amount === undefined || last?.amount === undefined) return [];
    const { at, figure, printed, decimals } = each;
    const line = { rate: printed, decimals, figure, operands: [last, next], isVague: false };
    if (last.amount === 0n) return [{ ...line, expected: undefined, excess: 0 }];
    const base = Number(last.amount);
    const stated = change === undefined ? undefined : figureIn(change, at);
    const expected = (100 * Number(next.amount - last.amount)) / base;
    const options = [expected];
    // Where the printed change is not the difference that is said elsewhere; the rate may go by it.
    if (stated?.amount !== undefined && isPrinted(stated)) {
      options.push((100 * Number(stated.amount)) / base);
      if (next.amount !== stated.amount)
        options.push((100 * Number(stated.amount)) / Number(next.amount - stated.amount));
    }
    const step = (100 * Number(roundingRoom(table.step))) / Math.abs(base);
    // A decrease may be printed without its sign, and a fraction for a percentage.
    const readings = [printed, ...(hasSigns ? [] : [-printed])];
    const missed = (room: number, scale: number): number =>
      Math.min(...options.flatMap((option) => readings.map((value) => Math.abs(value * scale - option) - room)));
    const room = 0.5 * 10 ** -decimals + (step / 2) * (1 + Math.abs(1 + expected / 100)) + 1e-9;
    const isFraction = !figure.text.includes('%') && missed(room * 100, 100) <= 0;
    return [{ ...line, expected, excess: isFraction ? 0 : missed(room, 1), isVague: room > 10 ** -decimals }];
  });
}
