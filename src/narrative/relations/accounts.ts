import { signed, type Figure } from '../figures/figure';
import { isLevel, type Figures } from '../figures/read';
import { isWithin } from './fit';
import type { Evidence } from './relation';

/** The sides of an account: 收入总计 = 支出总计, and what was there + what came − what went = what is left. */
export function accounts(figures: Figures, evidence: Evidence): void {
  for (const closing of figures.all) leftOver(figures, closing, evidence);
  for (const all of figures.inParagraph.values()) {
    const levels = all.filter((each) => isLevel(each) && each.depth === 0).slice(0, 80);
    for (const [place, level] of levels.entries()) {
      if (isPair(level)) balance(level, levels[place - 1], evidence);
      else balance(level, otherSide(figures, levels, level), evidence);
    }
    carriedOver(levels, evidence);
    sinceOpening(all, levels, evidence);
  }
}

/** 收、支总计各是 X、Y. */
function isPair({ key, run, runPlace }: Figure): boolean {
  return key === 'balance' && run?.length === 2 && runPlace === 1;
}

/** The 收入总计 that belongs to a 支出总计, or the 收入预算 where the text says that the two are even. */
function otherSide(figures: Figures, levels: readonly Figure[], level: Figure): Figure | undefined {
  if (!/收入|支出|^[,，、]?支/.test(level.clause)) return undefined;
  const before = levels.filter(
    (each) => each.index < level.index && level.index - each.index <= 8 && each.year === level.year,
  );
  const isTotal = ({ clause }: Figure, side: RegExp): boolean => side.test(clause) && /总计(?:均?为|是)?$/.test(clause);
  for (const [one, other] of [
    [/收/, /支/],
    [/支/, /收/],
  ] as const) {
    if (!isTotal(level, other) || one.test(level.clause)) continue;
    const total = before.findLast((each) => isTotal(each, one) && !other.test(each.clause) && sameMoney(each, level));
    if (total !== undefined) return total;
  }
  const isEven = /收支(?:相抵)?(?:平衡|相等)/.test((figures.words[level.paragraph] ?? '').slice(0, level.token.from));
  return isEven && level.key === 'expenditure'
    ? before.findLast(({ key, sentence }) => key === 'revenue' && sentence === level.sentence)
    : undefined;
}

/** 财政拨款收入总计 is not held against 支出总计 of all money. */
function sameMoney(one: Figure, other: Figure): boolean {
  return /财政拨款|一般公共|政府性基金/.test(one.clause) === /财政拨款|一般公共|政府性基金/.test(other.clause);
}

function balance(spent: Figure, earned: Figure | undefined, evidence: Evidence): void {
  if (earned === undefined) return;
  const difference = spent.value - earned.value;
  evidence.add({
    kind: 'balance',
    figures: [spent, earned],
    state: difference === 0n ? 'holds' : isWithin(difference, spent.half + earned.half) ? 'rounding' : 'violated',
    expected: { amount: earned.value },
  });
}

/** 年初结转 A，本年收入 B，本年支出 C，年末结转 D: A + B − C = D. */
function carriedOver(levels: readonly Figure[], evidence: Evidence): void {
  for (const closing of levels) {
    if (!/年[末终](?:财政拨款)?(?:结转|结余|滚存)/.test(closing.clause)) continue;
    const near = levels.filter((each) => each.sentence === closing.sentence && each.index < closing.index);
    const opening = near.filter(({ clause }) => /(?:年初|上年)(?:财政拨款)?(?:结转|结余)/.test(clause));
    const earned = near.filter(({ clause }) => /(?:本|当)年(?:度)?(?:收入|拨款)/.test(clause));
    const spent = near.filter(({ clause }) => /(?:本|当)年(?:度)?支出/.test(clause));
    const [a, b, c] = [opening[0], earned[0], spent[0]];
    if (a === undefined || b === undefined || c === undefined || near.length !== 3) continue;
    const left = (a.value + b.value - c.value) as Figure['value'];
    const isMet = isWithin(left - closing.value, a.half + b.half + c.half + closing.half);
    evidence.add({
      kind: 'account',
      figures: [closing, a, b, c],
      state: isMet ? 'holds' : 'violated',
      expected: { amount: left },
    });
  }
}

/** 年初 A …；年末 B，比年初减少 C. */
function sinceOpening(all: readonly Figure[], levels: readonly Figure[], evidence: Evidence): void {
  for (const change of all) {
    if (
      change.role !== 'change' ||
      change.kind !== 'amount' ||
      change.sign === 0 ||
      !/[比较](?:年初|期初)(?!预算)[^,，]{0,6}$/.test(change.words)
    )
      continue;
    const before = levels.filter(({ index }) => index < change.index);
    const closing = before.findLast(({ clause }) => /年[末终]/.test(clause));
    const opening = before.findLast(({ clause }) => /年初(?!预算)/.test(clause));
    if (closing === undefined || opening === undefined) continue;
    const difference = (closing.value - opening.value) as Figure['value'];
    const isMet = isWithin(difference - signed(change), closing.half + opening.half + change.half);
    evidence.add({
      kind: 'difference',
      figures: [change, closing, opening],
      state: isMet ? 'holds' : 'violated',
      expected: { amount: difference },
    });
  }
}

/** 上述收支相抵，年终结余 X: what came less what went, by the totals of the paragraphs before, or by their amounts. */
function leftOver(figures: Figures, closing: Figure, evidence: Evidence): void {
  if (!isLevel(closing) || !/收支相抵[^。]{0,12}(?:结余|结转)/.test(closing.words)) return;
  const before: Figure[] = [];
  for (let at = closing.index - 1; at >= 0 && closing.index - at < 24; at--) {
    const each = figures.all[at];
    if (each === undefined || closing.paragraph - each.paragraph > 2 || each.words.includes('收支相抵')) break;
    if (isLevel(each) && each.depth === 0) before.unshift(each);
  }
  const total = (side: RegExp) => before.filter(({ clause }) => side.test(clause)).at(-1);
  const [earned, spent] = [total(/收入(?:合计|总计)(?:为|是)?$/), total(/支出(?:合计|总计)(?:为|是)?$/)];
  const isGone = ({ clause }: Figure): boolean => /支出|上解|调出|偿还|安排/.test(clause);
  const terms = earned !== undefined && spent !== undefined ? [earned, spent] : before;
  if (terms.length < 2 || !terms.some(isGone)) return;
  const left = terms.reduce((sum, each) => (isGone(each) ? sum - each.value : sum + each.value), 0n) as Figure['value'];
  const slack = terms.reduce<bigint>((sum, { half }) => sum + half, closing.half);
  const isMet = isWithin(left - closing.value, slack);
  const isSure =
    isMet || (earned !== undefined && spent !== undefined) || isWithin((left - closing.value) * 10n, closing.value);
  if (isSure)
    evidence.add({
      kind: 'left-over',
      figures: [closing, ...terms],
      state: isMet ? 'holds' : 'violated',
      expected: { amount: left },
    });
}
