import type { Figure } from './figures/figure';
import { isLevel, levelsBefore, type Figures } from './figures/read';
import { itemsOf, keyOf } from './figures/items';
import type {
  Enumeration,
  EnumerationMarker,
  Passage,
  Section,
  StatedAmount,
  StatedFigure,
  Subject,
} from './narrative';
import { placeIn, type Paragraph } from './paragraphs';
import { factOf, type FactKey } from './grammar/facts';
import { listsOf } from './relations/lists';
import { parsesOf } from './relations/parses';
import { clauseWords } from './relations/report';
import { bestParse } from './relations/sums';
import { subjectIn } from './subjects';

/** What the text says amount by amount, for whoever holds it against tables or names: one passage a level. */
export function passagesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  figures: Figures,
  sections: readonly Section[],
): { readonly passages: readonly Passage[]; readonly enumerations: readonly Enumeration[] } {
  const sectionAt = sectionsByParagraph(paragraphs.length, sections);
  const items = itemsOf(paragraphs, text);
  const passages: Passage[] = [];
  const ofFigure = new Map<Figure, Passage>();
  const begin = (figure: Figure, subject: Subject): Passage => {
    const passage: Passage = {
      index: passages.length,
      section: sectionAt[figure.paragraph] ?? -1,
      paragraph: figure.paragraph,
      subject,
      figure,
      levels: [],
      initialBudget: undefined,
      share: undefined,
      counts: [],
    };
    passages.push(passage);
    return passage;
  };
  const placed = (figure: Figure): StatedFigure => {
    const paragraph = paragraphs[figure.paragraph];
    const { from, to } = figure.token;
    const last = clauseWords(figure.raw);
    const at = (start: number) => (paragraph === undefined ? NOWHERE : placeIn(text, paragraph, start, to));
    return {
      figure: figure.token.figure,
      unit: figure.unit,
      place: at(from),
      clause: at(Math.max(0, from - last.length)),
    };
  };
  const amount = (figure: Figure): StatedAmount => ({
    ...placed(figure),
    unit: figure.unit ?? '万元',
    year: figure.words.includes(`${figure.year ?? ''}年`) ? figure.year : undefined,
  });
  let budget: Figure | undefined;
  for (const figure of figures.all) {
    if (figure.isReason) continue;
    const before = figures.all[figure.index - 1];
    if (isLevel(figure)) {
      const next = figures.all[figure.index + 1];
      if (
        figure.measure === 'budget' &&
        next !== undefined &&
        isLevel(next) &&
        next.measure === 'final' &&
        next.key === figure.key &&
        next.sentence === figure.sentence
      ) {
        budget = figure;
        continue;
      }
      // 预算为 X，决算为 Y: the second names nothing, it is what the first is of.
      const first = budget?.index === figure.index - 1 ? budget : figure;
      const subject = subjectOf(first, paragraphs[first.paragraph], text, items.get(first.paragraph));
      const passage = begin(figure, subject);
      ofFigure.set(figure, {
        ...passage,
        levels: [amount(figure)],
        initialBudget: budget?.index === figure.index - 1 ? amount(budget) : undefined,
      });
      budget = undefined;
    } else if (figure.role === 'share') {
      const level = figure.run === undefined ? levelsBefore(figures, figure).at(-1) : undefined;
      const passage = level === undefined ? undefined : ofFigure.get(level);
      if (level !== undefined && passage !== undefined && passage.share === undefined)
        ofFigure.set(level, {
          ...passage,
          share: { ...placed(figure), sign: figure.token.kind === 'percentage' ? 'present' : 'missing' },
        });
    } else if (figure.role === 'base' && figure.base === 'budget' && before !== undefined) {
      const passage = ofFigure.get(before);
      if (passage !== undefined && passage.initialBudget === undefined)
        ofFigure.set(before, { ...passage, initialBudget: amount(figure) });
    } else if (figure.role === 'count') {
      const subject = subjectOf(figure, paragraphs[figure.paragraph], text, undefined);
      const passage = begin(figure, subject);
      ofFigure.set(figure, {
        ...passage,
        counts: [{ ...placed(figure), noun: subject.caption, measure: figure.token.measure }],
      });
    }
  }
  for (const passage of ofFigure.values()) passages[passage.index] = passage;
  return { passages, enumerations: enumerationsOf(figures, paragraphs, text, ofFigure) };
}

const NOWHERE = { start: 0, length: 0, quote: '' };

function sectionsByParagraph(count: number, sections: readonly Section[]): readonly number[] {
  const found: number[] = [];
  let at = -1;
  for (let paragraph = 0; paragraph < count; paragraph++) {
    while (sections[at + 1] !== undefined && (sections[at + 1]?.paragraphs ?? 0) <= paragraph) at += 1;
    found.push(at);
  }
  return found;
}

function subjectOf(figure: Figure, paragraph: Paragraph | undefined, text: string, item: Subject | undefined): Subject {
  const words = figure.raw;
  if (item !== undefined && keyOf(item).key === figure.key) return item;
  const last = clauseWords(words);
  const from = figure.token.from - last.length;
  const place = (start: number, end: number) =>
    paragraph === undefined ? NOWHERE : placeIn(text, paragraph, Math.max(0, from + start), from + end);
  const own = subjectIn(last, place);
  if (own !== undefined && !/^(?:实际|支出|收入|其中)?$/.test(own.caption)) return own;
  const head = subjectIn(words, (start, end) =>
    paragraph === undefined
      ? NOWHERE
      : placeIn(text, paragraph, figure.token.from - words.length + start, figure.token.from - words.length + end),
  );
  return (
    head ??
    item ?? {
      caption: figure.caption,
      fact: undefined,
      path: undefined,
      generalPublic: false,
      place: place(0, last.length),
    }
  );
}

/** A whole that is only named: 支出预算包括：…. */
function subjectNamed({ key, caption, words }: Figure): Subject {
  const fact = factOf(caption)?.fact ?? (/^[a-z-]+$/.test(key) ? (key as FactKey) : undefined);
  return { caption, fact, path: undefined, generalPublic: words.includes('一般公共预算'), place: NOWHERE };
}

/** Lists that a word opens, with the passages that are their wholes and parts. */
function enumerationsOf(
  figures: Figures,
  paragraphs: readonly Paragraph[],
  text: string,
  ofFigure: ReadonlyMap<Figure, Passage>,
): readonly Enumeration[] {
  const listed = new Map<Figure, Set<Figure>>();
  const found: Enumeration[] = [];
  for (const list of listsOf(figures)) {
    const { whole, kind, opened } = list;
    if (kind === 'order' || kind === 'broken' || kind === 'set') continue;
    // A list in a list: those parts that add up to the whole. Without a word for it small amounts add up by chance.
    const isNested = list.parts.some(({ words }, place) => place > 0 && /其中|包括|[;；]/.test(words));
    const parts = (isNested ? bestParse(list, parsesOf(list.parts))?.parts : undefined) ?? list.parts;
    // 收支总计 X，收入包括：A；支出包括：B is listed twice.
    const before = listed.get(whole);
    if (before !== undefined && parts.some((part) => before.has(part))) continue;
    listed.set(whole, new Set([...(before ?? []), ...parts]));
    const passage = ofFigure.get(whole);
    const paragraph = paragraphs[whole.paragraph];
    const members = parts.flatMap((part) => ofFigure.get(part)?.index ?? []);
    if ((passage === undefined && kind !== 'named') || paragraph === undefined || members.length === 0) continue;
    const marker: EnumerationMarker = /主要(?:包括|是)/.test(opened)
      ? 'mainly-includes'
      : /包括|包含|如下/.test(opened)
        ? 'includes'
        : 'of-which';
    found.push({
      marker,
      place: placeIn(text, paragraph, whole.token.from, whole.token.to),
      whole: passage?.index,
      subject: passage?.subject ?? subjectNamed(whole),
      parts: members,
    });
  }
  return found;
}
