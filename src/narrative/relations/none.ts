import { THREE_PUBLIC_NAMES } from '../../forms/words/three-public-words';
import type { FactKey } from '../grammar/facts';

/** 没有因公出国（境）费, 未安排公务接待费: the expenses of the 三公 that a paragraph says in words to be none. */
const NONE_OF: readonly (readonly [FactKey, RegExp])[] = [
  ['overseas', said(THREE_PUBLIC_NAMES.overseas)],
  ['hospitality', said(THREE_PUBLIC_NAMES.hospitality)],
  ['vehicle-running', said(`(?:${THREE_PUBLIC_NAMES.vehicles}|${THREE_PUBLIC_NAMES['vehicle-running']})`)],
  ['vehicle-purchase', said(THREE_PUBLIC_NAMES['vehicle-purchase'])],
];

/** Between the negation and an expense only others may stand: 不断规范公务用车和公务接待 denies nothing. */
function said(expense: string): RegExp {
  return new RegExp(
    `(?:没有|未|无|不)(?:再)?(?:安排|发生|编列|列支)?(?:[因公出国境务用车购置运行维护接待费经支"()和与及、]{0,40}?[和与及、])?(?:财政拨款)?${expense}`,
  );
}

export function saidToBeNone(paragraph: string): readonly FactKey[] {
  if (!/没有|未|无|不/.test(paragraph)) return [];
  return NONE_OF.filter(([, pattern]) => pattern.test(paragraph)).map(([fact]) => fact);
}
