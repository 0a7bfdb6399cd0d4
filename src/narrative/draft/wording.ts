import { formatAmount, magnitude, roundAmount, subtract, ZERO, type Amount } from '../../core/amount';
import { percentage } from '../ratio';
import { addsUp } from './ledger';
import type { Base, Material } from './material';

/** A part of a whole, by name. */
export type Part = readonly [name: string, amount: Amount];

export function money({ unit, decimals }: Material, amount: Amount): string {
  return `${formatAmount(amount, unit, decimals)}${unit}`;
}

/** A place to be filled in by whoever knows. */
export function blank(what: string): string {
  return `【请填写${what}】`;
}

export const REASON = `主要原因是${blank('原因')}`;

/** X年 and X年度 as the sentences of budgets and of final accounts have it; '' where no table tells the year. */
export function inYear({ year, isFinal }: Material): string {
  return year === undefined ? '' : `${year}年${isFinal ? '度' : ''}`;
}

/** Who and when: the beginning of a sentence. */
export function who(material: Material): string {
  return `${material.subject}${inYear(material)}`;
}

/** ，占X的P%; nothing where there is no whole. */
export function shareOf(part: Amount, whole: Amount | undefined, of: string): string {
  return whole === undefined || whole <= ZERO ? '' : `，占${of}的${percentage(part, whole, 2)}%`;
}

/** ，比2025年预算增加X，增长P%，主要原因是…, with all its cases: 持平, last year or this year nought, not known. */
export function compared(material: Material, now: Amount, base: Base, reason = `，${REASON}`): string {
  if (base.amount === undefined) return `，与${base.name}相比${blank('增减额、增减幅度和主要原因')}`;
  // Last year may be printed in another unit: what is compared is what this text would print.
  const before = roundAmount(base.amount, material.unit, material.decimals);
  const change = subtract(now, before);
  if (change === ZERO) return `，与${base.name}持平`;
  if (before === ZERO) return `，${base.name}无此项，增加${money(material, magnitude(change))}${reason}`;
  return `，比${base.name}${changed(material, change, before)}${reason}`;
}

/** 增加X，增长P%. */
function changed(material: Material, change: Amount, before: Amount): string {
  const [amountWord, rateWord] = change > 0n ? ['增加', '增长'] : ['减少', '下降'];
  const rate = before > 0n ? `，${rateWord}${percentage(magnitude(change), before, 2)}%` : '';
  return `${amountWord}${money(material, magnitude(change))}${rate}`;
}

/** 与2023年度相比，X增加…: the comparison as a sentence of its own, as final accounts have it. */
export function comparison(material: Material, what: string, now: Amount, base: Base): string {
  const start = `与${base.name}相比，${what}`;
  if (base.amount === undefined) return `${start}${blank('增减额、增减幅度和主要原因')}。`;
  const before = roundAmount(base.amount, material.unit, material.decimals);
  const change = subtract(now, before);
  if (change === ZERO) return `${start}持平。`;
  const words =
    before === ZERO ? `增加${money(material, change)}（${base.name}无此项）` : changed(material, change, before);
  return `${start}${words}，${REASON}。`;
}

/** Whether parts are all of a whole, as far as figures of these tables can tell. */
export function isAll(material: Material, parts: readonly Part[], whole: Amount): boolean {
  return addsUp(
    parts.map(([, amount]) => amount),
    whole,
    material.step,
  );
}

/**
 * A、B、C, where that is all; with a blank for the rest where it is not. Where the parts exceed the whole, which of them
 * are inside others only the unit can say.
 *
 * @param share what the sentence calls the whole, where each part is to have its share of it
 */
export function listed(material: Material, parts: readonly Part[], whole: Amount | undefined, share = ''): string {
  const shown = parts.filter(([, amount]) => amount !== ZERO);
  const all = whole === undefined || isAll(material, shown, whole);
  const added = shown.reduce((sum, [, amount]) => sum + amount, 0n);
  if (!all && (shown.length === 0 || added > whole)) return blank('各项金额');
  const each = shown.map(
    ([name, amount]) => `${name}${money(material, amount)}${share === '' ? '' : shareOf(amount, whole, share)}`,
  );
  return [...each, ...(all ? [] : [blank('其余各项')])].join(share === '' ? '、' : '；');
}

/** The first of several ways to part a whole that adds up to it; else the first that says anything, for the rest is a blank. */
export function bestParting(material: Material, ways: readonly (readonly Part[])[], whole: Amount | undefined) {
  const shown = ways.map((parts) => parts.filter(([, amount]) => amount !== ZERO));
  const proven =
    whole === undefined ? undefined : shown.find((parts) => parts.length > 0 && isAll(material, parts, whole));
  return proven ?? shown.find((parts) => parts.length > 0) ?? [];
}
