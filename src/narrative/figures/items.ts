import { EXPENSES } from '../grammar/facts';
import { isHeading } from '../grammar/sections';
import type { Subject } from '../narrative';
import type { StatementPlace } from '../../model/finding';
import { placeIn, type Paragraph } from '../paragraphs';
import { pathIn, subjectIn } from '../subjects';
import type { Named } from './subject';

const NUMBERED = /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}[、.．](?!\d)|[一二三四五六七八九十]{1,3}、)/;

/** What each paragraph is about where its figures do not say: the item, expense or project that it, or a numbered one above it, begins with. */
export function itemsOf(paragraphs: readonly Paragraph[], text = ''): ReadonlyMap<number, Subject> {
  const items = new Map<number, Subject>();
  let item: Subject | undefined;
  for (const paragraph of paragraphs) {
    const { clean, index } = paragraph;
    const project = /^(?:\(?\d{1,2}[、.．)])?项目名称[:：](.+)$/.exec(clean)?.[1];
    const numbered = NUMBERED.exec(clean)?.[0];
    const begin = numbered?.length ?? 0;
    const rest = clean.slice(begin, begin + 120);
    const isFirst = numbered !== undefined || isHeading(clean);
    const found =
      isFirst || /^[^,，。；;:：]*\([类款项]\)/.test(rest)
        ? subjectOf(rest, (from, to) => placeIn(text, paragraph, begin + from, begin + to))
        : undefined;
    const named = isFirst || found?.path !== undefined ? found : undefined;
    if (project !== undefined)
      item = {
        caption: project,
        fact: 'one-project',
        path: undefined,
        generalPublic: false,
        place: placeIn(text, paragraph, clean.length - project.length, clean.length),
      };
    else if (named?.path !== undefined) item = named;
    else if (isFirst) item = named?.fact !== undefined && EXPENSES.has(named.fact) ? named : undefined;
    if (item !== undefined) items.set(index, item);
  }
  return items;
}

/** The item as figures name their subjects. */
export function keyOf({ fact, path, caption }: Subject): Named {
  return { key: fact ?? (path === undefined ? caption : `path:${path.code ?? path.names.join('/')}`), caption };
}

function subjectOf(words: string, place: (from: number, to: number) => StatementPlace): Subject | undefined {
  const begun = words.startsWith('"') ? 1 : 0;
  const caption = (words.slice(begun).split(/[,，。；;:：]/)[0] ?? '')
    .replace(/\d+(?:\.\d+)?(?:万?元).*$/, '')
    .replace(/["]|科目$/g, '');
  const at = (from: number, to: number) => place(begun + from, begun + to);
  if (pathIn(caption) !== undefined) return subjectIn(caption, at);
  return caption.length >= 3 && caption.length <= 24 && !/\d/.test(caption) ? subjectIn(caption, at) : undefined;
}
