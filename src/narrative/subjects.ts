import type { StatementPlace } from '../model/finding';
import { functionalClassByName } from '../forms/classification/codes';
import { factOf } from './grammar/facts';
import { BEFORE_CAPTION, BEHIND_CAPTION, PURPOSE } from './grammar/words';
import type { FunctionalPath, Subject } from './narrative';

const LEVEL = /(.+?)\((类|款|项|\d{7}|\d{5}|\d{2,3})\)+/y;
const CODED = /^(\d{7}|\d{5}|\d{3})-?(?=[\u4e00-\u9fff])(.+)$/;

/** The subject that the words before an amount name; undefined where they are formula words only. */
export function subjectIn(words: string, place: (from: number, to: number) => StatementPlace): Subject | undefined {
  let from = 0;
  let to = words.length;
  for (
    let before = BEFORE_CAPTION.exec(words.slice(from, to));
    before !== null && before[0] !== '';
    before = BEFORE_CAPTION.exec(words.slice(from, to))
  ) {
    from += before[0].length;
  }
  for (
    let behind = BEHIND_CAPTION.exec(words.slice(from, to));
    behind !== null && behind[0] !== '';
    behind = BEHIND_CAPTION.exec(words.slice(from, to))
  ) {
    to -= behind[0].length;
  }
  const caption = words.slice(from, to).replace(/["]/g, '');
  if (caption === '' || /^[\d.]+$/.test(caption) || PURPOSE.test(caption)) return undefined;
  const path = pathIn(caption) ?? classNamed(caption);
  const bare = caption.replace(/\((?:以[^()]*|[^()]*口径[^()]*)\)$/, '');
  const fact = path === undefined ? factOf(bare) : undefined;
  return {
    caption: path?.names.at(-1) ?? fact?.words ?? bare,
    fact: fact?.fact,
    path,
    generalPublic: caption.includes('一般公共预算'),
    place: place(from, to),
  };
}

function classNamed(caption: string): FunctionalPath | undefined {
  return functionalClassByName(caption) === undefined ? undefined : { code: undefined, names: [caption], depth: 1 };
}

/** 类、款、项 by bracketed codes, by bracketed levels, by dashes, or by a code in front of the name. */
export function pathIn(caption: string): FunctionalPath | undefined {
  const names: string[] = [];
  let code = '';
  let rest = caption;
  LEVEL.lastIndex = 0;
  for (let match = LEVEL.exec(caption); match !== null; match = LEVEL.exec(caption)) {
    names.push(match[1] ?? '');
    if (/\d/.test(match[2] ?? '')) code += match[2] ?? '';
    rest = caption.slice(LEVEL.lastIndex);
    if (LEVEL.lastIndex >= caption.length) break;
  }
  if (names.length > 0 && /^(?:科目|支出)?$/.test(rest)) {
    // A bracketed number of two digits alone is an item number, not a code.
    if (code !== '' && code.length < 3) return undefined;
    return { code: code === '' ? undefined : code, names, depth: names.length };
  }
  const coded = CODED.exec(caption);
  if (coded?.[1] !== undefined && coded[2] !== undefined) {
    return { code: coded[1], names: [coded[2]], depth: coded[1].length === 3 ? 1 : coded[1].length === 5 ? 2 : 3 };
  }
  const dashed = caption.split('-');
  if (dashed.length === 3 && dashed.every((name) => /[\u4e00-\u9fff]{2}/.test(name)))
    return { code: undefined, names: dashed, depth: 3 };
  return undefined;
}
