import type { Context } from '../context';
import type { Enumeration, Passage } from '../narrative';

/** What the two totals of the accounts consist of by their form: this year's amount, and what comes before or stays behind. */
const ACCOUNTS: readonly { readonly total: RegExp; readonly own: RegExp; readonly others: RegExp }[] = [
  { total: /收入总计$/, own: /本年.*收入/, others: /使用.*结余|弥补收支差额|(?:年初|上年).*(?:结转|结余)/ },
  { total: /支出总计$/, own: /本年.*支出/, others: /结余分配|年末.*(?:结转|结余)/ },
];

/** 收入总计 X，其中：本年收入合计…，使用非财政拨款结余…，年初结转和结余…: such a list with its parts, complete by the form of the accounts. */
export function accountTotal({ narrative: { passages } }: Context, list: Enumeration): Enumeration | undefined {
  const whole = list.whole === undefined ? undefined : passages[list.whole];
  const account = ACCOUNTS.find(({ total }) => whole !== undefined && total.test(whole.subject.caption));
  if (whole === undefined || account === undefined) return undefined;
  const parts = partsBehind(passages, whole, account);
  const isWhole =
    parts.some((part) => account.own.test(wordsOf(part))) && parts.some((part) => account.others.test(wordsOf(part)));
  return isWhole ? { ...list, marker: 'includes', parts: parts.map(({ index }) => index) } : undefined;
}

function partsBehind(
  passages: readonly Passage[],
  whole: Passage,
  { own, others }: (typeof ACCOUNTS)[number],
): readonly Passage[] {
  const parts: Passage[] = [];
  for (const passage of passages.slice(whole.index + 1)) {
    const words = wordsOf(passage);
    if (passage.paragraph !== whole.paragraph || (!own.test(words) && !others.test(words))) break;
    parts.push(passage);
  }
  return parts;
}

/** The whole clause: captions leave 年初 and 本年 out. */
function wordsOf({ levels, subject }: Passage): string {
  return (levels[0]?.clause.quote ?? subject.caption).replace(/\s+/g, '');
}
