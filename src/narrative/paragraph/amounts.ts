import {
  BUDGET_LEVEL,
  EARLIER_LEVEL,
  EARLIER_WORDS,
  FINAL_LEVEL,
  INITIAL_BUDGET,
  ONLY_BY_YEAR,
  PURPOSE,
} from '../grammar/words';
import type { Token } from '../lex';
import type { Subject } from '../narrative';
import type { PassageDraft } from '../passage-draft';
import { sameSubject } from '../reader';
import { place, stated, type Clause, type Here } from './clause';
import { leavesReason, namedSubject, target } from './naming';

/** This year's amount, last year's, or the budget as first voted. */
export function readAmount(here: Here, clause: Clause): boolean {
  const { words } = clause.piece;
  const earlier = EARLIER_LEVEL.exec(words);
  const year = earlier?.groups?.['year'] ?? earlier?.groups?.['before'];
  const isOfEarlierYear =
    earlier !== null && (year === undefined || here.reader.year === undefined || Number(year) < here.reader.year);
  const named = completed(
    here,
    clause,
    namedSubject(here, clause, isOfEarlierYear ? withoutEarlierYear(words) : withoutBudget(words)),
  );
  const isEarlier = isOfEarlierYear && (named?.fact !== undefined || !ONLY_BY_YEAR.test(words));
  if (here.inReason && !leavesReason(here, named, words)) return false;
  const subject = named ?? here.reader.item ?? here.reader.current()?.subject;
  if (subject === undefined || (named === undefined && isSpentOn(here, words))) return false;
  const amount = stated(here, clause);
  if (amount === undefined) return false;
  if (isEarlier) {
    const passage = target(here, named ?? subject);
    passage.lastYear ??= amount;
    return true;
  }
  if (INITIAL_BUDGET.test(words)) {
    target(here, subject).initialBudget ??= amount;
    return true;
  }
  const current = here.reader.current();
  if (FINAL_LEVEL.test(words) && current !== undefined && sameSubject(current.subject, subject) && isBudget(current))
    current.initialBudget = current.levels.pop();
  // Only a passage that says the same again without naming its subject goes on.
  const goesOn =
    current !== undefined &&
    sameSubject(current.subject, subject) &&
    (named === undefined || current.levels.length === 0) &&
    current.paragraph === here.paragraph.index;
  const goesOnBelow = current !== undefined && named === undefined && sameSubject(current.subject, subject);
  const passage = goesOn || goesOnBelow ? current : here.reader.about(subject, here.paragraph.index, true);
  passage.levels.push(amount);
  if (!goesOn && !goesOnBelow) here.reader.offer(passage);
  return true;
}

/** What is left to name a subject: nothing of 比上年 and 比上年预算. */
function withoutEarlierYear(words: string): string {
  if (/^(?:与|较|比)[^,]{1,6}[年度]的?$/.test(words)) return '';
  const named = words.replace(/^(?:与|较|比)/, '').replace(EARLIER_WORDS, '');
  return /^(?:上一?年度?|去年)(?:当年)?$/.test(named) ? '' : named;
}

function withoutBudget(words: string): string {
  return words.replace(INITIAL_BUDGET, '').replace(/^(?:[与较比]|完成)/, '');
}

/** 主要用于办公费 X: part of an amount that is said already. */
function isSpentOn(here: Here, words: string): boolean {
  return PURPOSE.test(words) && (here.reader.current()?.levels.length ?? 0) > 0;
}

/** Its one amount was called 预算. */
function isBudget({ levels, initialBudget }: PassageDraft): boolean {
  return (
    initialBudget === undefined &&
    levels.length === 1 &&
    BUDGET_LEVEL.test(levels[0]?.clause.quote.replace(/\s+/g, '') ?? '')
  );
}

/** 奖4.66万元金: the last word of the caption slipped behind the amount. */
function completed(here: Here, { token }: Clause, subject: Subject | undefined): Subject | undefined {
  const rest = /^(?:金|费|贴|资|费用|补助|补贴|支出)(?=[、，,；;。])/.exec(here.paragraph.clean.slice(token.to))?.[0];
  if (rest === undefined || subject === undefined || subject.fact !== undefined || subject.path !== undefined)
    return subject;
  return { ...subject, caption: `${subject.caption}${rest}`, isSplit: true };
}

/** 收、支总计各是 X、Y: the second of two figures is that of the expenditure, with the words of the first. */
export function readPaired(here: Here, token: Token): boolean {
  const current = here.reader.current();
  const first = current?.pairOf === undefined ? current : here.reader.passage(current.pairOf);
  if (first?.subject.fact !== 'balance' || here.inReason) return false;
  const at = place(here, token.from, token.to);
  const figure = { figure: token.figure, place: at, clause: at };
  let second = here.reader.pairOf(first.index);
  second ??= here.reader.about(
    { ...first.subject, caption: '支出总计', fact: 'expenditure' },
    here.paragraph.index,
    true,
  );
  second.pairOf = first.index;
  if (token.unit !== undefined) {
    const amount = { ...figure, unit: token.unit, year: undefined };
    if (first.change === undefined) second.levels.push(amount);
    else second.change = { ...first.change, amount, place: at, clause: at };
  } else if (first.rate !== undefined) {
    second.rate = { ...first.rate, ...figure };
  }
  return true;
}
