import { pathIn, subjectIn } from '../subjects';
import { place, type Here } from './clause';

/** A numbered paragraph that begins with a functional item is about it to its end, and beyond where it goes on. */
export function noteItem({ reader, paragraph }: Here): void {
  const project = /^(?:\(?\d{1,2}[、.．)])?项目名称[:：](.+)$/.exec(paragraph.clean);
  if (project?.[1] !== undefined) {
    const start = paragraph.clean.length - project[1].length;
    reader.item = { caption: project[1], fact: 'one-project', path: undefined, generalPublic: false, place: place({ paragraph, reader }, start, paragraph.clean.length) };
    return;
  }
  const numbered = /^(?:\(\d{1,2}\)|\d{1,2}[、.．](?!\d))/.exec(paragraph.clean);
  const begin = numbered?.[0].length ?? 0;
  const words = paragraph.clean.slice(begin).split(/[,，。；;:：]/)[0] ?? '';
  const caption = words.replace(/\d+(?:\.\d+)?(?:万?元).*$/, '').replace(/["]/g, '').replace(/科目$/, '');
  const isPath = pathIn(caption) !== undefined;
  if (isPath) reader.item = subjectIn(caption, (from, to) => place({ paragraph, reader }, begin + from, begin + to));
  else if (numbered !== null) reader.item = undefined;
}
