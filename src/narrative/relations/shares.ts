import * as cue from '../figures/cues';
import type { Figure } from '../figures/figure';
import { significance } from '../figures/figure';
import { isLevel, levelsBefore, type Figures } from '../figures/read';
import { named } from '../figures/subject';
import { fit, fitsTightly, percent } from './fit';
import { siblingShares, type ShareOf } from './sibling-shares';
import type { List } from './list';
import type { Evidence } from './relation';
import type { Summed } from './sums';
import type { Tabled } from './tabled';

/** 占 X%: the part over its whole, which the words name, or the list, or the sum of what stands beside it. */
export function shares(
  figures: Figures,
  lists: readonly List[],
  summed: readonly Summed[],
  evidence: Evidence,
  tabled: Tabled,
): void {
  const wholeOf = new Map<Figure, Figure>();
  const listedIn = new Map<Figure, Figure>();
  for (const { whole, parts } of summed) for (const part of parts) wholeOf.set(part, whole);
  for (const { whole, parts, kind } of lists) if (kind !== 'order') for (const part of parts) listedIn.set(part, whole);
  const open: ShareOf[] = [];
  for (const share of figures.all) {
    if (share.role !== 'share') continue;
    const of = partAndWhole(figures, share, wholeOf, listedIn);
    if (of === undefined) continue;
    if (!judge(figures, of, evidence)) open.push(of);
  }
  for (const of of open) {
    const whole = wholeOfMates(of.share, evidence) ?? wholeOfNeighbours(figures, of.share, evidence);
    judge(figures, whole === undefined ? of : { ...of, whole, sureness: 2 }, evidence, true);
  }
  siblingShares(
    figures,
    open.filter(({ share }) => evidence.of(share).length === 0),
    evidence,
  );
  for (const of of open) {
    // What the text does not say the tables may.
    if (evidence.of(of.share).length > 0 || of.named === '') continue;
    const whole = tabled.of(of.named, of.part);
    if (whole !== undefined) judge(figures, { ...of, whole, sureness: 2 }, evidence);
  }
}

/** Shares one after the other, each of the same whole, have one between them that is of another: it is wrong. */
function wholeOfNeighbours({ all }: Figures, share: Figure, evidence: Evidence): Figure | undefined {
  const { index } = share;
  const near = [
    ...inSteps(share, all.slice(Math.max(0, index - 4), index).reverse()),
    ...inSteps(share, all.slice(index + 1, index + 5)),
  ];
  const wholes = near.map(
    (each) => evidence.of(each).find(({ kind, figures }) => kind === 'share' && figures.length === 3)?.figures[2],
  );
  const [whole] = wholes;
  return whole !== undefined && wholes.length >= 2 && wholes.every((each) => each?.value === whole.value)
    ? whole
    : undefined;
}

/** Shares on one side of another, each at most a paragraph from the one before: 1. 占 A；2. 占 B；3. 占 C. */
function inSteps({ paragraph }: Figure, side: readonly Figure[]): readonly Figure[] {
  const found: Figure[] = [];
  for (const each of side) {
    if (each.role !== 'share' || each.percent === 0) continue;
    if (Math.abs(each.paragraph - (found.at(-1)?.paragraph ?? paragraph)) > 1) break;
    found.push(each);
  }
  return found;
}

/** X，其中： at the end of the paragraph above. */
function openedAbove(figures: Figures, { paragraph }: Figure): Figure | undefined {
  if (!/其中[:：]$/.test(figures.words[paragraph - 1] ?? '')) return undefined;
  return (figures.inParagraph.get(paragraph - 1) ?? []).findLast(isLevel);
}

/** 占比依次为 A、B、C: one whole for all of them. */
function wholeOfMates({ run }: Figure, evidence: Evidence): Figure | undefined {
  for (const mate of run ?? []) {
    const found = evidence.of(mate).find(({ kind, figures }) => kind === 'share' && figures.length === 3);
    if (found !== undefined) return found.figures[2];
  }
  return undefined;
}

function partAndWhole(
  figures: Figures,
  share: Figure,
  wholeOf: ReadonlyMap<Figure, Figure>,
  listedIn: ReadonlyMap<Figure, Figure>,
): ShareOf | undefined {
  const inSentence = levelsBefore(figures, share);
  // 三类支出占比依次为 A、B、C: the amounts stand in the sentences before, as many as there are shares.
  const inParagraph = levelsBefore(figures, share, 0);
  const isSpread =
    share.run !== undefined &&
    inSentence.length === 0 &&
    inParagraph.length === share.run.length &&
    !(share.run[0]?.words ?? '').includes('、');
  const levels = isSpread ? inParagraph : inSentence;
  const before = figures.all[share.index - 1];
  const part =
    share.run === undefined
      ? levels.at(-1)
      : levels.length < share.run.length
        ? undefined
        : levels.slice(-share.run.length)[share.runPlace];
  if (part === undefined) return undefined;
  if (before?.base === 'whole' && before.sentence === share.sentence)
    return { share, part, whole: before, sureness: 3, named: '' };
  const words = share.run?.[0]?.words ?? share.words;
  const said = cue.SHARE_OF.exec(words)?.groups?.['whole'] ?? '';
  const name = /^(?:比|总|的|比例|比重)?$/.test(said) ? '' : said;
  const key = name === '' ? '' : named(name).key;
  if (key !== '') {
    const all = (figures.byKey.get(key) ?? []).filter(
      // 支出总计 holds what is left at the end of the year, 本年支出合计 does not.
      (each) => isLevel(each) && each !== part && !(name.includes('合计') && each.clause.includes('总计')),
    );
    const isNow = ({ year }: Figure) => year === undefined || year === part.year;
    const whole = all.findLast((each) => each.index < share.index && isNow(each)) ?? all.find(isNow);
    if (whole !== undefined) return { share, part, whole, sureness: 3, named: key };
    const bare = name.replace(/["]/g, '');
    const like = levelsBefore(figures, share, 8).findLast(
      (each) =>
        each !== part &&
        (each.caption.includes(bare) || (key.length >= 4 && !/^[a-z]/.test(key) && each.key.endsWith(key))),
    );
    if (like !== undefined) return { share, part, whole: like, sureness: 3, named: key };
    return { share, part, whole: undefined, sureness: 0, named: key };
  }
  const summed = wholeOf.get(part);
  if (summed !== undefined) return { share, part, whole: summed, sureness: 3, named: '' };
  const listed = name === '' ? (listedIn.get(part) ?? openedAbove(figures, part)) : undefined;
  return { share, part, whole: listed, sureness: listed === undefined ? 0 : 2, named: '' };
}

/**
 * Whether a share was decided.
 *
 * @param isLast nothing else will be known of it: an amount under which it holds but for rounding is as good as any
 */
function judge(figures: Figures, of: ShareOf, evidence: Evidence, isLast = false): boolean {
  const { share, part, whole, sureness } = of;
  if (share.percent === 0 && part.value === 0n) {
    evidence.add({ kind: 'share', figures: [share, part], state: 'holds' });
    return true;
  }
  const found = whole === undefined || whole.value === 0n ? undefined : fit(share, part, whole);
  if (whole !== undefined && (found === 'holds' || found === 'rounding')) {
    evidence.add({
      kind: 'share',
      figures: [share, part, whole],
      state: found,
      expected: { percent: percent(part, whole) },
    });
    return true;
  }
  const amounts = figures.all
    .slice(Math.max(0, share.index - 40), share.index + 12)
    .filter(
      (each) =>
        each.kind === 'amount' &&
        (each.role === 'level' || each.role === 'base') &&
        each !== part &&
        Math.abs(each.paragraph - share.paragraph) <= 8,
    );
  const others =
    significance(share) >= 3 && share.percent !== 100
      ? amounts.filter((each) => each.value > 0n && fitsTightly(share, part, each)).map((each) => [part, each] as const)
      : [];
  const beside = share.percent < 100 && share.run === undefined ? otherParts(figures, share, part, whole, amounts) : [];
  const readings = [...others, ...beside];
  const other = readings.find((each) => fit(share, ...each) === 'holds') ?? readings[0];
  if (other !== undefined) {
    // The shares beside it may tell of which whole it is, and so which digit was meant.
    if (!isLast && whole === undefined && fit(share, ...other) !== 'holds') return false;
    evidence.add({ kind: 'share', figures: [share, ...other], state: 'holds' });
    return true;
  }
  if (whole === undefined || whole.value === 0n || sureness < 2) return false;
  evidence.add({
    kind: 'share',
    figures: [share, part, whole],
    state: found === 'near' ? 'near' : 'violated',
    expected: { percent: percent(part, whole) },
  });
  return true;
}

/** A share of an earlier amount of the sentence. */
function otherParts(
  figures: Figures,
  share: Figure,
  part: Figure,
  whole: Figure | undefined,
  amounts: readonly Figure[],
): readonly (readonly [Figure, Figure])[] {
  const wholes = [
    ...(whole === undefined ? [] : [whole]),
    ...amounts.filter(({ sentence }) => sentence === share.sentence),
  ];
  return levelsBefore(figures, share)
    .slice(-24)
    .filter((each) => each !== part)
    .flatMap((each) =>
      wholes
        .filter((of) => of !== each && of.value > 0n && fitsTightly(share, each, of))
        .map((of) => [each, of] as const),
    );
}
