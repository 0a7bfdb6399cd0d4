import * as cue from '../figures/cues';
import type { Figure } from '../figures/figure';
import { behind, between, isLevel, type Figures } from '../figures/read';
import type { Amount } from '../../core/amount';
import { named, NAMELESS } from '../figures/subject';
import { WHOLES, type FactKey } from '../grammar/facts';
import { levelsFrom, MOST_PARTS, type List, type ListKind } from './list';
import { looseLists } from './loose-lists';
import { paragraphLists } from './paragraph-lists';

const MOST_IN_ORDER = 14;

/** Everything that may be a whole with its parts; sums decide. */
export function listsOf(figures: Figures): readonly List[] {
  const known = LISTS.get(figures);
  if (known !== undefined) return known;
  const lists = findLists(figures);
  LISTS.set(figures, lists);
  return lists;
}

/** Lists are asked for by whoever judges sums and by whoever tells what stands in them. */
const LISTS = new WeakMap<Figures, readonly List[]>();

function findLists(figures: Figures): readonly List[] {
  const lists: List[] = [];
  const owned = new Map<number, number>();
  for (const whole of figures.all) {
    if (!isLevel(whole)) continue;
    const inBracket = bracketParts(figures, whole);
    if (inBracket.length >= 2) lists.push({ whole, parts: inBracket, kind: 'bracket', opened: '(' });
    // Every amount of a long sentence as the whole of all behind it would cost its square.
    const times = owned.get(whole.sentence) ?? 0;
    owned.set(whole.sentence, times + 1);
    if (times < 24) lists.push(...sentenceLists(figures, whole));
  }
  lists.push(...paragraphLists(figures), ...namedSets(figures, lists), ...namedWholes(figures), ...looseLists(figures));
  const rank: readonly ListKind[] = ['bracket', 'open', 'sentence', 'paragraphs', 'set', 'named', 'order', 'broken'];
  return lists
    .map((list) => ({
      ...list,
      parts: ofOneMeasure(list.whole, list.parts).filter(
        (part) =>
          part !== list.whole &&
          !isSubtotal(part, list.whole) &&
          !isOfOtherYear(part, list.whole) &&
          !isCarriedOver(part, list.whole) &&
          isCountedAlike(figures, part, list.whole),
      ),
    }))
    .filter(({ parts }) => parts.length > 0)
    .sort((one, other) => rank.indexOf(one.kind) - rank.indexOf(other.kind));
}

function isSubtotal(part: Figure, whole: Figure): boolean {
  return (
    (part.clause.includes('年终结余') ||
      (cue.TOTAL.test(part.clause) && !part.clause.includes('本年') && !cue.TOTAL.test(whole.clause))) &&
    part.run === undefined
  );
}

/** 结转 is no part of what came or went this year. */
function isCarriedOver(part: Figure, whole: Figure): boolean {
  return /本年(?:度)?(?:收入|支出)/.test(whole.clause) && /结转|结余/.test(part.clause);
}

/** 车辆 3辆，价值 X；…；设备 1台，价值 Y: what is counted otherwise is no part. */
function isCountedAlike({ all }: Figures, part: Figure, whole: Figure): boolean {
  const [one, other] = [all[part.index - 1], all[whole.index - 1]];
  return one?.role !== 'count' || other?.role !== 'count' || one.token.measure === other.token.measure;
}

/** 预算 X，决算 Y of each part: those of the whole's measure. */
function ofOneMeasure(whole: Figure, parts: readonly Figure[]): readonly Figure[] {
  const isDouble = parts.some(
    (part, place) =>
      part.measure === 'budget' && parts[place + 1]?.measure === 'final' && parts[place + 1]?.key === part.key,
  );
  if (!isDouble) return parts;
  const wanted = whole.measure === 'budget' ? 'budget' : 'final';
  return parts.filter((part, place) => {
    const [before, next] = [parts[place - 1], parts[place + 1]];
    const hasTwin = [before, next].some(
      (each) => each?.key === part.key && each.measure !== undefined && each.measure !== part.measure,
    );
    return !hasTwin || part.measure === wanted;
  });
}

function isOfOtherYear(part: Figure, whole: Figure): boolean {
  return (
    part.year !== undefined &&
    whole.year !== undefined &&
    part.year !== whole.year &&
    new RegExp(`${part.year}年(?:度)?(?:[^,，]{0,24}(?:预算|决算|执行|支出|合计|安排)|$)`).test(part.words)
  );
}

function bracketParts(figures: Figures, whole: Figure): readonly Figure[] {
  if (!behind(figures, whole, 1).startsWith('(')) return [];
  const parts: Figure[] = [];
  let bracket: number | undefined;
  for (let at = whole.index + 1; at < figures.all.length && parts.length < MOST_PARTS; at++) {
    const each = figures.all[at];
    if (each?.paragraph !== whole.paragraph || each.depth <= whole.depth) break;
    if (!isLevel(each)) continue;
    bracket ??= each.bracket;
    if (each.bracket === bracket) parts.push(each);
  }
  return parts;
}

function sentenceLists(figures: Figures, whole: Figure): readonly List[] {
  const next = nextLevel(figures, whole);
  if (next?.paragraph !== whole.paragraph) return [];
  const gap = between(figures, whole, next)
    .slice(-400)
    .replace(/\([^()]*\)/g, '');
  const same = withoutAdditions(levelsFrom(figures, next, whole.bracket));
  if (same.length === 0) return [];
  const opens = cue.LIST.exec(gap);
  const isMainly = /^[,，:：]?主要是/.test(gap);
  const begins =
    opens !== null &&
    !(
      /原因|主要是/.test(gap.slice(0, opens.index)) && !/(?:[,，。；;:：])(?:其中|包括)[:：,，]?[^,，。；;]*$/.test(gap)
    );
  const isOpen =
    (begins || isMainly) &&
    !(/[；;]/.test(gap.slice(opens?.index ?? 0)) && !gap.slice(opens?.index ?? 0).includes('其中'));
  const other = otherNamed(figures, gap, whole);
  if (other !== undefined) return other === 'unknown' ? [] : [{ whole: other, parts: same, kind: 'open', opened: gap }];
  if (next.sentence === whole.sentence) {
    if (isOpen) return [{ whole, parts: same, kind: 'open', opened: gap }];
    return same.length >= 2 ? [{ whole, parts: same.slice(0, MOST_IN_ORDER), kind: 'order', opened: gap }] : [];
  }
  const sentences = gap.split('。').length - 1;
  if (next.sentence === whole.sentence + 1) {
    const inside = /。([^,，。；;]{2,40})中[,，:：]/.exec(gap)?.[1];
    if (inside !== undefined && named(inside).key === whole.key && sentences === 1)
      return [{ whole, parts: same, kind: 'sentence', opened: gap }];
  }
  return sentences <= 2 && /。(?:其中|包括|具体|分项|主要支出情况)/.test(gap)
    ? [{ whole, parts: same, kind: 'sentence', opened: gap }]
    : [];
}

/** X 万元；支出包括：A、B: what the list is of is named anew, and is not the amount before it. */
function otherNamed(figures: Figures, gap: string, whole: Figure): Figure | 'unknown' | undefined {
  const name = /(?:^|[,，。；;:：])(?<name>(?!主要|具体)[^,，。；;:：]{2,24}?)(?:主要|具体)?(?:包括|包含)/.exec(gap)
    ?.groups?.['name'];
  const key = name === undefined ? '' : named(name).key;
  if (key === '' || key === whole.key) return undefined;
  const keys = key === 'revenue' || key === 'expenditure' ? ['balance', 'fiscal-balance', key] : [key];
  const found = keys.flatMap((each) => figures.byKey.get(each) ?? []);
  const near = found.filter(
    (each) => isLevel(each) && each.index <= whole.index && whole.paragraph - each.paragraph <= 1,
  );
  return near.toSorted((one, next) => one.index - next.index).at(-1) ?? 'unknown';
}

/** 其中 A；加上 B: what is added stands beside the whole. */
function withoutAdditions(parts: readonly Figure[]): readonly Figure[] {
  const end = parts.findIndex(({ words }) => /(?:^|[,，；;])加(?:上|：|:|上级|[一-龥]{2,8}收入)/.test(words));
  return end < 0 ? parts : parts.slice(0, end);
}

/** …支出决算中，A X，B Y: the whole is named without its amount, which the text says elsewhere. */
function namedWholes(figures: Figures): readonly List[] {
  const lists: List[] = [];
  for (const first of figures.all) {
    if (!isLevel(first) || figures.all[first.index - 1]?.sentence === first.sentence) continue;
    const inside = /([^,，。；;]{2,60}?)(?:中[,，:：]|(?:主要)?(?:包括|包含)[:：]?)(?:其中)?[^,，。；;:：]*$/.exec(
      first.words,
    )?.[1];
    const { key, caption } = inside === undefined ? NAMELESS : named(inside);
    if (key === '') continue;
    const wholes = (figures.byKey.get(key) ?? []).filter(
      (each) =>
        isLevel(each) &&
        each.sentence !== first.sentence &&
        Math.abs(each.paragraph - first.paragraph) <= 3 &&
        (each.measure === first.measure || each.measure === undefined || first.measure === undefined),
    );
    const scope = [...(inside ?? '').matchAll(cue.SCOPE)].at(-1)?.[0] ?? first.scope;
    const meant = wholes.filter((each) => each.scope === scope || each.scope === '' || scope === '');
    const whole = meant.findLast(({ index }) => index < first.index) ?? meant[0];
    const parts = itemsBelow(figures, first, levelsFrom(figures, first, first.bracket));
    if (whole !== undefined) lists.push({ whole, parts, kind: 'sentence', opened: first.words });
    else if (parts.length >= 2)
      lists.push({
        whole: { ...first, index: -1, value: 0n as Amount, key, caption },
        parts,
        kind: 'named',
        opened: first.words,
      });
  }
  return lists;
}

/** 支出包括：201一般公共服务支出 X。 goes on in paragraphs that begin with classes of their own. */
function itemsBelow(figures: Figures, { key, paragraph }: Figure, parts: readonly Figure[]): readonly Figure[] {
  if (parts.length !== 1 || !key.startsWith('path:')) return parts;
  const all = [...parts];
  for (let at = paragraph + 1; at < paragraph + 30; at++) {
    const next = (figures.inParagraph.get(at) ?? []).find(isLevel);
    if (next?.key.length !== key.length || !next.key.startsWith('path:')) break;
    all.push(next);
  }
  return all;
}

/** Sets that are complete by definition, wherever their members stand behind the whole. */
function namedSets(figures: Figures, lists: readonly List[]): readonly List[] {
  const listed = new Set(lists.filter(({ kind }) => kind !== 'order' && kind !== 'broken').map(({ whole }) => whole));
  const sets: List[] = [];
  for (const { of, complete } of WHOLES.filter(
    ({ of: [key] }) => key === 'three-public' || key === 'vehicles' || key === 'basic',
  )) {
    for (const key of of) {
      const wholes = (figures.byKey.get(key) ?? []).filter(isLevel);
      for (const [place, whole] of wholes.entries()) {
        if (listed.has(whole)) continue;
        // 基本支出 of other money follows elsewhere; its parts stand near.
        const end = Math.min(wholes[place + 1]?.index ?? Infinity, key === 'basic' ? whole.index + 14 : Infinity);
        const parts = complete
          .map((set) => membersBehind(figures, whole, set, end))
          .find((found) => found !== undefined);
        if (parts !== undefined) sets.push({ whole, parts, kind: 'set', opened: '' });
      }
    }
  }
  return sets;
}

function membersBehind(
  figures: Figures,
  whole: Figure,
  set: readonly FactKey[],
  end: number,
): readonly Figure[] | undefined {
  const parts: Figure[] = [];
  for (const key of set) {
    const part = (figures.byKey.get(key) ?? []).find(
      (each) =>
        isLevel(each) && each.index > whole.index && each.index < end && each.year === whole.year && !each.isReason,
    );
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts.sort((one, other) => one.index - other.index);
}

function nextLevel({ all }: Figures, whole: Figure): Figure | undefined {
  for (let at = whole.index + 1; at < all.length && at - whole.index < 24; at++) {
    const each = all[at];
    if (each !== undefined && isLevel(each) && (each.bracket === whole.bracket || each.depth <= whole.depth))
      return each;
  }
  return undefined;
}
