import { EXPENSES } from '../grammar/facts';
import type { Subject } from '../narrative';
import type { Paragraph } from '../paragraphs';
import type { Reader } from '../reader';
import { pathIn, subjectIn } from '../subjects';
import { place, type Here } from './clause';

const NUMBERED = /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}[、.．](?!\d)|[一二三四五六七八九十]{1,3}、)/;

/** A numbered paragraph that begins with a functional item is about it to its end, and beyond where it goes on. */
export function noteItem({ reader, paragraph }: Here): void {
  const project = /^(?:\(?\d{1,2}[、.．)])?项目名称[:：](.+)$/.exec(paragraph.clean);
  if (project?.[1] !== undefined) {
    const start = paragraph.clean.length - project[1].length;
    reader.item = {
      caption: project[1],
      fact: 'one-project',
      path: undefined,
      generalPublic: false,
      place: place({ paragraph, reader }, start, paragraph.clean.length),
    };
    return;
  }
  const numbered = NUMBERED.exec(paragraph.clean);
  const begin = numbered?.[0].length ?? 0;
  const words = paragraph.clean.slice(begin).split(/[,，。；;:：]/)[0] ?? '';
  const caption = words
    .replace(/\d+(?:\.\d+)?(?:万?元).*$/, '')
    .replace(/["]/g, '')
    .replace(/科目$/, '');
  const isPath = pathIn(caption) !== undefined;
  if (isPath) reader.item = subjectIn(caption, (from, to) => place({ paragraph, reader }, begin + from, begin + to));
  else if (numbered !== null) reader.item = expenseNamed(reader, paragraph);
}

/** A numbered paragraph that begins, or a heading that consists, of the name of an expense: 1.公务接待费。2024年预算数为…. */
export function expenseNamed(reader: Reader, paragraph: Paragraph): Subject | undefined {
  const begin = NUMBERED.exec(paragraph.clean)?.[0].length ?? 0;
  const name = /^[^,，。；;:：\d]{3,24}(?=[。:：]|$)/.exec(paragraph.clean.slice(begin))?.[0];
  const subject =
    name === undefined
      ? undefined
      : subjectIn(name, (from, to) => place({ paragraph, reader }, begin + from, begin + to));
  return subject?.fact !== undefined && EXPENSES.has(subject.fact) ? subject : undefined;
}
