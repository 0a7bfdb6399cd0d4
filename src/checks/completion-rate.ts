import { roundingRoom } from '../core/amount';
import { isPrinted, parseFigure, type Figure } from '../core/figure';
import { budgetAndFinal, figureIn, length } from '../model/compared-years';
import type { Finding } from '../model/finding';
import type { DisclosureTable } from '../model/table';
import type { Check } from './check';
import { cellsOf, findingIn } from './support/finding';
import { wording } from './support/wording';

const { say } = wording('completion-rate');

const head = {
  id: 'completion-rate',
  title: {
    zh: '完成预算的百分比与预算数、决算数相符',
    en: 'The share of the budget carried out follows from both figures',
  },
  basis: {
    zh: '完成预算百分比 = 决算数 ÷ 预算数',
    en: 'The share of the budget carried out is the final account divided by the budget',
  },
  severity: 'error',
  examples: {
    valid: [
      {
        sheets: `
# 表八
“三公”经费支出决算表
单位：某局|||单位：万元
项目|预算数|决算数|完成预算%
合计|8.25|6.18|74.91
1.因公出国（境）费||
2.公务用车购置及运行维护费|5.15|4.12|80.00
（1）公务用车购置费||
（2）公务用车运行维护费|5.15|4.12|80.00
3.公务接待费|3.10|2.06|66.45`,
      },
    ],
    invalid: [
      {
        sheets: `
# 表八
“三公”经费支出决算表
单位：某局|||单位：万元
项目|预算数|决算数|完成预算%
合计|8.25|6.18|74.91
1.因公出国（境）费||
2.公务用车购置及运行维护费|5.15|4.12|80.00
（1）公务用车购置费||
（2）公务用车运行维护费|5.15|4.12|80.00
3.公务接待费|3.10|2.06|61.45`,
      },
    ],
  },
} as const;

/** 完成预算% = 决算数 ÷ 预算数, as far as rounded figures can tell. */
export const completionRate: Check = {
  ...head,
  run: ({ tables }) => {
    const rated = tables.map((table) => ({ table, lines: ratedLines(table) })).filter(({ lines }) => lines.length > 0);
    if (rated.length === 0) return { kind: 'not-applicable' };
    return { kind: 'ran', findings: rated.flatMap(({ table, lines }) => judge(table, lines)) };
  },
};

interface RatedLine {
  readonly figure: Figure;
  readonly operands: readonly Figure[];
  readonly decimals: number;
  readonly expected: number;
  /** By how much more than rounding explains the printed share misses. */
  readonly excess: number;
  /** Rounded amounts leave more than the last digit open: it can be said to be wrong, not what it is. */
  readonly isVague: boolean;
}

function judge(table: DisclosureTable, lines: readonly RatedLine[]): readonly Finding[] {
  const right = lines.filter(({ excess }) => excess <= 0).length;
  // Shares that most lines do not follow are shares of something else.
  if (right < 2 || right * 2 <= lines.length) return [];
  return lines.flatMap(({ figure, operands, decimals, expected, excess, isVague }) => {
    if (excess <= 0) return [];
    const should = expected.toFixed(isVague ? 0 : decimals);
    const severity = excess <= 10 ** -decimals ? 'notice' : head.severity;
    const message = say((words, nameOf) =>
      (isVague ? words.about : words.differs)(
        nameOf(table),
        figure.text.trim(),
        should,
        operands.map(({ text }) => text.trim()).join(' ÷ '),
      ),
    );
    const finding = findingIn(
      table,
      head.id,
      severity,
      message,
      cellsOf([figure, ...operands]),
      `${figure.row}:${figure.column}`,
    );
    return [{ ...finding, stated: figure.text, ...(isVague ? {} : { expected: should }) }];
  });
}

function ratedLines(table: DisclosureTable): readonly RatedLine[] {
  return budgetAndFinal(table).flatMap(({ budget, final, rate }) =>
    Array.from({ length: length(rate) }, (_, at) => at).flatMap((at): RatedLine[] => {
      const [figure, planned, spent] = [figureIn(rate, at), figureIn(budget, at), figureIn(final, at)];
      if (figure === undefined || planned?.amount === undefined || spent?.amount === undefined) return [];
      const reading = parseFigure(figure.text);
      if ((reading.kind !== 'printed' && reading.kind !== 'percentage') || !isPrinted(planned)) return [];
      if (planned.amount <= 0n || spent.amount < 0n) return [];
      const { decimals } = reading;
      const printed = Number(reading.mantissa) / 10 ** decimals;
      const expected = (100 * Number(spent.amount)) / Number(planned.amount);
      const step = (100 * Number(roundingRoom(table.step))) / Number(planned.amount);
      const room = 0.5 * 10 ** -decimals + (step / 2) * (1 + expected / 100) + 1e-9;
      const isFraction = !figure.text.includes('%') && Math.abs(100 * printed - expected) <= 100 * room;
      const excess = isFraction ? 0 : Math.abs(printed - expected) - room;
      const isVague = room > 10 ** -decimals;
      return [{ figure, operands: [spent, planned], decimals, expected, excess, isVague }];
    }),
  );
}
