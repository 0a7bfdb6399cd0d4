import {
  amountOf,
  formatAmount,
  magnitude,
  roundAmount,
  subtract,
  ZERO,
  type Amount,
  type MeasurementUnit,
} from '../../core/amount';
import { figuresOf, type DisclosureTable, unitOf } from '../../model/table';
import type { Fact, Facts } from '../facts';
import type { Scope } from '../scope';
import type { FactKey } from '../grammar/facts';
import type { Subject } from '../narrative';
import { percentage } from '../ratio';

/** What a draft is written from: this year's tables, last year's if they are given, and the form of its figures. */
export interface Material {
  readonly facts: Facts;
  readonly lastYear: Facts | undefined;
  readonly unit: MeasurementUnit;
  readonly decimals: number;
  readonly year: string;
  readonly organisation: string;
}

const TEN_THOUSANDTH: Amount = amountOf({ mantissa: 100n, decimals: 0 }, '元');

/** 万元 with two decimals where that loses nothing, else 元: a text that rounds cannot add up. */
export function unitFor(tables: readonly DisclosureTable[]): MeasurementUnit {
  const isWhole = tables.every((table) => {
    if (unitOf(table) === '万元') return true;
    for (const { amount } of figuresOf(table)) if (amount !== undefined && amount % TEN_THOUSANDTH !== 0n) return false;
    return true;
  });
  return isWhole ? '万元' : '元';
}

/** Two decimals of 万元; of 元 as many as the tables print. */
export function decimalsFor(tables: readonly DisclosureTable[], unit: MeasurementUnit): number {
  return unit === '元'
    ? Math.max(0, ...tables.filter((table) => unitOf(table) === '元').map(({ decimals }) => decimals))
    : 2;
}

export function money({ unit, decimals }: Material, amount: Amount): string {
  return `${formatAmount(amount, unit, decimals)}${unit}`;
}

export function amountFor({ facts }: Material, fact: FactKey, scope?: Scope): Amount | undefined {
  return facts.fact(fact, scope)[0]?.amount;
}

/** 占 X%，, or nothing where there is no whole. */
export function shareOf(part: Amount, whole: Amount | undefined): string {
  return whole === undefined || whole === ZERO ? '' : `，占${percentage(part, whole, 2)}%`;
}

/** A blank to be filled in by whoever knows. */
export function blank(what: string): string {
  return `【请填写${what}】`;
}

/** How an amount compares with last year's; a blank where last year's tables are not given. */
export function comparedWith(material: Material, now: Amount, prior: Amount | undefined): string {
  if (prior === undefined) return `，与上年预算相比${CHANGE_TO_FILL_IN}`;
  const change = changeSince(material, now, prior);
  if (change === undefined) return '，与上年预算持平';
  return `，比上年预算${change.words}${change.rate ?? '，上年无此项'}，主要原因是${blank('原因')}`;
}

/** Where last year's tables are not given. */
export const CHANGE_TO_FILL_IN = `${blank('增减额、增减幅度')}，主要原因是${blank('原因')}`;

/** By how much an amount differs from last year's, in words; undefined where it does not, no rate where there was none. */
export function changeSince(
  material: Material,
  now: Amount,
  prior: Amount,
): { readonly words: string; readonly rate: string | undefined } | undefined {
  // Last year may be printed in another unit: what is compared is what this text would print.
  const before = roundAmount(prior, material.unit, material.decimals);
  const change = subtract(now, before);
  if (change === ZERO) return undefined;
  const [amountWord, rateWord] = change > 0n ? ['增加', '增长'] : ['减少', '下降'];
  return {
    words: `${amountWord}${money(material, magnitude(change))}`,
    rate: before === ZERO ? undefined : `，${rateWord}${percentage(magnitude(change), before, 2)}%`,
  };
}

/** Last year's amount of the same fact. */
export function priorOf({ lastYear }: Material, fact: FactKey, scope?: Scope): Amount | undefined {
  return lastYear === undefined ? undefined : (lastYear.fact(fact, scope)[0]?.amount ?? ZERO);
}

/** Items that last year's tables have and this year's do not. */
export function vanishedItems({ facts, lastYear }: Material, scope: Scope): readonly Fact[] {
  if (lastYear === undefined) return [];
  const now = new Set(
    facts
      .lines('functional', scope)
      .flatMap(({ code, amount }) => (code === undefined || amount === ZERO ? [] : [code])),
  );
  const lines = lastYear
    .lines('functional', scope)
    .filter(({ code, amount }) => code?.length === 7 && amount !== ZERO && !now.has(code));
  return lines.filter(({ table }) => table === lines[0]?.table);
}

export function priorOfItem({ lastYear }: Material, item: Fact, scope: Scope): Amount | undefined {
  if (lastYear === undefined || item.code === undefined) return lastYear === undefined ? undefined : ZERO;
  const subject: Subject = {
    caption: item.caption,
    fact: undefined,
    path: { code: item.code, names: [item.caption], depth: 3 },
    generalPublic: false,
    place: { start: 0, length: 0, quote: '' },
  };
  return lastYear.of(subject, scope)[0]?.amount ?? ZERO;
}

/** Lines of a classification that hold money, at one depth of their code. */
export function linesAt(
  { facts }: Material,
  kind: 'functional' | 'economic',
  scope: Scope,
  digits: number,
): readonly Fact[] {
  const lines = facts.lines(kind, scope).filter(({ code, amount }) => code?.length === digits && amount !== ZERO);
  // Classes are taken from a table that prints them where there is one.
  const first =
    lines.find(
      ({ table, code }) => digits > 3 || table.lists.some((list) => list.lines.some((line) => line.code === code)),
    ) ?? lines[0];
  // The same line may stand in more than one table; the first one speaks for all.
  return first === undefined ? [] : lines.filter(({ table }) => table === first.table);
}
