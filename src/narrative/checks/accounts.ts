import type { Context } from '../context';
import type { Enumeration, Passage } from '../narrative';

/** What the two totals of the accounts consist of by their form: this year's amount, and what comes before or stays behind. */
const ACCOUNTS: readonly { readonly total: RegExp; readonly own: RegExp; readonly others: RegExp }[] = [
  { total: /收入总计$/, own: /本年.*收入/, others: /使用.*结余|(?:年初|上年).*(?:结转|结余)/ },
  { total: /支出总计$/, own: /本年.*支出/, others: /结余分配|年末.*(?:结转|结余)/ },
];

/** 收入总计 X，其中：本年收入合计…，使用非财政拨款结余…，年初结转和结余…: lists that are complete by the form of the accounts. */
export function* accountTotals({ narrative: { passages, enumerations } }: Context): Generator<Enumeration> {
  for (const { whole, place } of enumerations) {
    const passage = whole === undefined ? undefined : passages[whole];
    const account = ACCOUNTS.find(({ total }) => passage !== undefined && total.test(passage.subject.caption));
    if (passage === undefined || account === undefined) continue;
    const parts = partsBehind(passages, passage, account);
    if (parts.length < 2 || !parts.some((part) => account.own.test(wordsOf(part))) || !parts.some((part) => account.others.test(wordsOf(part)))) continue;
    yield { marker: 'includes', place, whole: passage.index, subject: passage.subject, section: passage.section, parts: parts.map(({ index }) => index) };
  }
}

function partsBehind(passages: readonly Passage[], whole: Passage, { own, others }: (typeof ACCOUNTS)[number]): readonly Passage[] {
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
