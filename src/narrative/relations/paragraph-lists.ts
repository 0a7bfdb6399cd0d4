import { ZERO } from '../../core/amount';
import type { Figure, Measure } from '../figures/figure';
import { LIST } from '../figures/cues';
import { isLevel, type Figures } from '../figures/read';
import { named, NAMELESS } from '../figures/subject';
import { REVENUE_SOURCES, WHOLES, type FactKey } from '../grammar/facts';
import { isSet } from './completeness';
import type { List } from './list';

const NUMBERED =
  /^(?:(?<a>[一二三四五六七八九十]{1,3})[、.．]|\((?<b>[一二三四五六七八九十]{1,3})\)|(?<c>\d{1,2})[.、．](?!\d)|\((?<d>\d{1,2})\))/;
const CHINESE = '一二三四五六七八九十';
const MOST_PARAGRAPHS = 60;

export interface Numbering {
  readonly style: string;
  readonly number: number;
}

export function numberingOf(words: string): Numbering | undefined {
  const groups = NUMBERED.exec(words)?.groups;
  const style = groups === undefined ? undefined : Object.keys(groups).find((key) => groups[key] !== undefined);
  const said = style === undefined ? undefined : groups?.[style];
  if (style === undefined || said === undefined) return undefined;
  const ten =
    said.startsWith('十') && said.length > 1 ? 10 + CHINESE.indexOf(said.charAt(1)) + 1 : CHINESE.indexOf(said) + 1;
  return { style, number: /\d/.test(said) ? Number(said) : ten };
}

/** Parts that stand in paragraphs of their own, numbered or ended by ；, behind a paragraph that opens the list. */
export function paragraphLists(figures: Figures): readonly List[] {
  const lists: List[] = [];
  for (const [paragraph, words] of figures.words.entries()) {
    const opensLast = /(?:其中|包括)[:：。]?$/.test(words);
    const opensFirst =
      /(?:如下|具体情况|包括|分项情况)[^。]{0,6}[:：。]?$/.test(words) ||
      /(?:具体(?:使用)?情况|主要内容)(?:说明)?[:：。]?$/.test(words);
    if (!opensLast && !opensFirst) continue;
    const levels = (figures.inParagraph.get(paragraph) ?? []).filter(
      (each) => isLevel(each) && !each.isReason && each.depth === 0,
    );
    if (numberingOf(figures.words[paragraph + 1] ?? '') === undefined) {
      const whole = levels.at(-1);
      const parts = opensLast ? partsBelow(figures, paragraph, whole) : [];
      // Sources of revenue may go on in ways that no form tells; only kinds that are all there is prove a list.
      const isProven =
        whole !== undefined && (!REVENUE_SOURCES.has((parts[0]?.key ?? '') as FactKey) || isSet(whole, parts));
      if (whole !== undefined && parts.length >= 2)
        lists.push({
          whole,
          parts,
          kind: isProven ? 'paragraphs' : 'broken',
          opened: words.replace(/\([^()]*\)/g, '').slice(-40),
        });
      continue;
    }
    for (const measure of ['budget', 'final', undefined] as const) {
      const whole = wholeOf(figures, paragraph, levels, opensLast, measure);
      if (whole !== undefined) lists.push(...numbered(figures, paragraph, words, whole, measure));
      else if (measure === undefined && levels.length === 0) lists.push(...ofUnprinted(figures, paragraph, words));
    }
  }
  return lists;
}

/** The amount in front of the list; of a paragraph that only names what the list is of, the amount that the text gives for it before. */
function wholeOf(
  figures: Figures,
  paragraph: number,
  levels: readonly Figure[],
  isLast: boolean,
  measure: Measure | undefined,
): Figure | undefined {
  const measured = levels.filter((each) => measure === undefined || each.measure === measure);
  if (levels.length > 0) {
    if (measure === undefined && new Set(levels.map((each) => each.measure)).size > 1) return undefined;
    return isLast ? measured.at(-1) : measured[0];
  }
  if (measure !== undefined) return undefined;
  const { key } = headingOf(figures, paragraph);
  return key === ''
    ? undefined
    : (figures.byKey.get(key) ?? []).findLast((each) => isLevel(each) && each.paragraph < paragraph);
}

/** What a paragraph without an amount says that the list below is of. */
function headingOf({ words }: Figures, paragraph: number): typeof NAMELESS {
  const name = /^(?<name>.{2,60}?)(?:具体使用情况|主要内容|具体内容|主要情况|具体情况|使用情况|支出情况)/.exec(
    words[paragraph] ?? '',
  )?.groups?.['name'];
  return name === undefined ? NAMELESS : named(name);
}

/** The text prints no amount of the whole; the tables may. */
function ofUnprinted(figures: Figures, paragraph: number, words: string): readonly List[] {
  const { key, caption } = headingOf(figures, paragraph);
  const first = (figures.inParagraph.get(paragraph + 1) ?? []).find(isLevel);
  if (key === '' || first === undefined) return [];
  const whole = { ...first, index: -1, value: ZERO, key, caption };
  return numbered(figures, paragraph, words, whole, undefined).flatMap((list) =>
    list.kind === 'paragraphs' ? [{ ...list, kind: 'named' as const }] : [],
  );
}

function numbered(
  figures: Figures,
  paragraph: number,
  words: string,
  whole: Figure,
  measure: Measure | undefined,
): readonly List[] {
  const first = (at: number) =>
    (figures.inParagraph.get(at) ?? []).find(
      (each) => isLevel(each) && (measure === undefined || each.measure === measure),
    );
  const { parts, isWhole } = numberedParts(figures, paragraph, numberingOf(words)?.style, first);
  const found = parts.filter((part) => part !== undefined);
  // 具体情况如下 behind a list that the paragraphs say again: its first amount is a part.
  if (found.length < 2 || (whole.key !== '' && found.some(({ key }) => key === whole.key))) return [];
  return [
    {
      whole,
      parts: found,
      kind: isWhole ? 'paragraphs' : 'broken',
      opened: words.replace(/\([^()]*\)/g, '').slice(-40),
    },
  ];
}

/** One paragraph with all the parts, or one for each, ended by ；. */
function partsBelow(figures: Figures, paragraph: number, whole: Figure | undefined): readonly Figure[] {
  const below = (figures.inParagraph.get(paragraph + 1) ?? []).filter(
    (each) => isLevel(each) && !each.isReason && each.depth === 0,
  );
  const [first] = below;
  const together = below.filter(({ sentence }) => sentence === first?.sentence);
  const members = membersBelow(figures, paragraph, whole?.key ?? '');
  if (members.length >= 2) return members;
  // What opens a list of its own is one part, whatever stands in it.
  const opensOwn = together[1] !== undefined && LIST.test(together[1].words);
  return !opensOwn && new Set(together.map(({ key }) => key)).size >= 2 ? together : semicolonParts(figures, paragraph);
}

/** 其中： with a sentence for each kind that makes up the whole, in a paragraph of its own. */
function membersBelow(figures: Figures, paragraph: number, key: string): readonly Figure[] {
  const sources = key === 'revenue' || key === 'balance' ? [...REVENUE_SOURCES] : [];
  const kinds = WHOLES.filter(({ of }) => of.some((each) => each === key)).flatMap(({ complete }) => complete.flat());
  const members = new Set<string>([...kinds, ...sources]);
  const parts: Figure[] = [];
  for (let at = paragraph + 1; at < paragraph + 14 && members.size > 0; at++) {
    const [first] = (figures.inParagraph.get(at) ?? []).filter(isLevel);
    if (first === undefined || numberingOf(figures.words[at] ?? '') !== undefined) break;
    // The list goes on with something else: nothing tells its end.
    if (!members.has(first.key) || parts.some((part) => part.key === first.key)) return [];
    parts.push(first);
  }
  return parts;
}

function semicolonParts(figures: Figures, paragraph: number): readonly Figure[] {
  const parts: Figure[] = [];
  for (let at = paragraph + 1; at < paragraph + MOST_PARAGRAPHS; at++) {
    const words = figures.words[at] ?? '';
    const [first] = (figures.inParagraph.get(at) ?? []).filter(isLevel);
    if (first === undefined || numberingOf(words) !== undefined) break;
    parts.push(first);
    if (!/[；;]$/.test(words)) break;
  }
  return parts;
}

/** The first amount of each paragraph numbered 1, 2, 3 …; a caption alone may have it in the next paragraph. */
export function numberedParts(
  figures: Figures,
  paragraph: number,
  above: string | undefined,
  firstOf: (at: number) => Figure | undefined = (at) => (figures.inParagraph.get(at) ?? []).find(isLevel),
): { readonly parts: readonly (Figure | undefined)[]; readonly isWhole: boolean } {
  const parts: (Figure | undefined)[] = [];
  let style: string | undefined;
  let isWhole = true;
  let open = false;
  for (let at = paragraph + 1; at <= paragraph + MOST_PARAGRAPHS && at < figures.words.length; at++) {
    const numbering = numberingOf(figures.words[at] ?? '');
    if (numbering === undefined) {
      if (style === undefined) break;
      // The caption stands alone, its amount below.
      if (open && parts.at(-1) === undefined) parts[parts.length - 1] = firstOf(at);
      continue;
    }
    if (style === undefined) {
      if (numbering.number !== 1 || numbering.style === above) break;
      style = numbering.style;
    }
    if (numbering.style === style) {
      if (numbering.number !== parts.length + 1) {
        if (numbering.number !== 1) isWhole = false;
        break;
      }
      open = true;
      parts.push(firstOf(at));
    } else if (numbering.style === above || numbering.style < style)
      break; // 一、 ends what is numbered (一), and that 1.
    else open = false;
  }
  return { parts, isWhole: isWhole && parts.every((part) => part !== undefined) };
}
