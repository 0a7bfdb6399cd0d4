import * as cue from '../figures/cues';
import type { Figure } from '../figures/figure';
import { isLevel, type Figures } from '../figures/read';
import { REVENUE_SOURCES, type FactKey } from '../grammar/facts';
import { isSet } from './completeness';
import { levelsFrom, type List } from './list';

/** Kinds of expenditure that make up all of it. */
const KINDS: ReadonlySet<string> = new Set<FactKey>(['basic', 'project']);
const MOST_ITEMS = 40;

/**
 * Lists that no word opens: a sentence of parts behind the sentence of their whole, items behind dashes, sources of a
 * revenue that another paragraph names. Nothing but their sum proves them.
 */
export function looseLists(figures: Figures): readonly List[] {
  return [
    ...kindsByShares(figures),
    ...totalsBehind(figures),
    ...sentencesBehind(figures),
    ...dashes(figures),
    ...elsewhere(figures),
  ];
}

/** 收入 X。学费等收入 A；房租收入 B。 and 按…划分，A X，B Y。 */
function sentencesBehind(figures: Figures): readonly List[] {
  const lists: List[] = [];
  let heads: Figure[] = [];
  for (const first of figures.all) {
    if (!isLevel(first)) continue;
    const before = lastLevel(figures, first);
    if (before?.sentence === first.sentence) continue;
    const parts = levelsFrom(figures, first, first.bracket);
    heads = heads.filter(({ paragraph }) => first.paragraph - paragraph <= 2).slice(-4);
    if (parts.length >= 2 && !first.isReason) {
      const isRegrouped = cue.GROUPING.test(first.words);
      if (before?.paragraph === first.paragraph)
        lists.push({ whole: before, parts: sentencesOn(figures, first), kind: 'order', opened: '' });
      for (const whole of heads)
        if (isRegrouped || whole !== before) lists.push({ whole, parts, kind: 'order', opened: first.words });
    }
    heads.push(first);
  }
  return lists;
}

/** A X，加上 B Y，合计 Z: the total stands behind its parts. */
function totalsBehind(figures: Figures): readonly List[] {
  const lists: List[] = [];
  for (const whole of figures.all) {
    if (!isLevel(whole) || !(cue.TOTAL.test(whole.clause) || /[两二三四五六七八九]项合计/.test(whole.words))) continue;
    const parts: Figure[] = [];
    for (let at = whole.index - 1; at >= 0 && parts.length < MOST_ITEMS; at--) {
      const each = figures.all[at];
      const isNear =
        each?.sentence === whole.sentence ||
        (/^(?:上述|以上)/.test(whole.words) &&
          each?.sentence === whole.sentence - 1 &&
          each.paragraph === whole.paragraph);
      if (!isNear || (isLevel(each) && cue.TOTAL.test(each.clause))) break;
      if (isLevel(each) && each.bracket === whole.bracket && !each.isReason) parts.unshift(each);
    }
    // 总收入 X，其中 A；加上 B，合计 Z: A stands for itself.
    if (parts[1] !== undefined && parts.length > 2 && cue.LIST.test(parts[1].words)) parts.shift();
    const isAdded =
      /加|[两二三四五六七八九]项合计|上述|以上/.test(
        [...parts, whole].map(({ words }) => words.slice(0, 30)).join(''),
      ) || isSet(whole, parts);
    if (parts.length >= 2) lists.push({ whole, parts, kind: isAdded ? 'sentence' : 'order', opened: '' });
  }
  return lists;
}

/** 工资福利、商品和服务、对个人和家庭 one after the other, each with its share of the 基本支出 that stands near. */
function kindsByShares(figures: Figures): readonly List[] {
  const set: readonly FactKey[] = ['economic-301', 'economic-302', 'economic-303'];
  return (figures.byKey.get(set[0] ?? '') ?? []).flatMap((first) => {
    if (!isLevel(first)) return [];
    const near = figures.all.slice(first.index, first.index + 14).filter(isLevel);
    const parts = set.map((key) => near.find((each) => each.key === key)).filter((part) => part !== undefined);
    const ofBasic = parts.filter((part) =>
      /^[,，(]占[^,，。；;]{0,8}基本支出/.test((figures.words[part.paragraph] ?? '').slice(part.token.to)),
    );
    const [whole] = (figures.byKey.get('basic') ?? []).filter(
      (each) => isLevel(each) && Math.abs(each.index - first.index) <= 24 && each.year === first.year,
    );
    return parts.length === set.length && ofBasic.length === set.length && whole !== undefined
      ? [{ whole, parts, kind: 'set' as const, opened: '' }]
      : [];
  });
}

function lastLevel({ all }: Figures, figure: Figure): Figure | undefined {
  for (let at = figure.index - 1; at >= 0 && figure.index - at < 24; at--) {
    const each = all[at];
    if (each !== undefined && isLevel(each) && each.depth === figure.depth) return each;
  }
  return undefined;
}

/** The levels of a paragraph from one on. */
function sentencesOn({ all }: Figures, first: Figure): readonly Figure[] {
  const parts: Figure[] = [];
  for (let at = first.index; at < all.length && parts.length < MOST_ITEMS; at++) {
    const each = all[at];
    if (each?.paragraph !== first.paragraph) break;
    if (isLevel(each) && each.bracket === first.bracket && !each.isReason) parts.push(each);
  }
  return parts;
}

/** Paragraphs behind dashes are items of the paragraph above that has none. */
function dashes(figures: Figures): readonly List[] {
  const lists: List[] = [];
  let whole: Figure | undefined;
  let parts: Figure[] = [];
  const end = () => {
    if (whole !== undefined && parts.length >= 2) lists.push({ whole, parts, kind: 'order', opened: '' });
    parts = [];
  };
  for (const [paragraph, words] of figures.words.entries()) {
    const levels = (figures.inParagraph.get(paragraph) ?? []).filter(isLevel);
    if (/^-{1,4}/.test(words) || /^[·●•◆■▪*]/.test(words)) {
      if (levels[0] !== undefined && parts.length < MOST_ITEMS) parts.push(levels[0]);
    } else {
      end();
      whole = levels.at(-1);
    }
  }
  end();
  return lists;
}

/** A sentence of sources of revenue, or of kinds of expenditure, whose total stands in another paragraph. */
function elsewhere(figures: Figures): readonly List[] {
  const lists: List[] = [];
  for (const [key, members, least] of [
    ['revenue', REVENUE_SOURCES, 2],
    ['expenditure', KINDS, 2],
  ] as const) {
    const wholes = (figures.byKey.get(key) ?? []).filter(isLevel);
    if (wholes.length === 0) continue;
    for (const first of figures.all) {
      if (
        !isLevel(first) ||
        !members.has(first.key as FactKey) ||
        lastLevel(figures, first)?.sentence === first.sentence
      )
        continue;
      const parts = levelsFrom(figures, first, first.bracket);
      const whole = wholes.findLast(({ index }) => index < first.index);
      if (whole === undefined || whole.sentence === first.sentence || first.paragraph - whole.paragraph > 4) continue;
      if (parts.length >= least && parts.every((part) => members.has(part.key as FactKey)))
        lists.push({ whole, parts, kind: 'order', opened: '' });
    }
  }
  return lists;
}
