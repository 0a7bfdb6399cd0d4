import { textCell } from '../print';
import { createRandom } from '../random';
import { recut, type Dress } from './dressed';

/** What the nine tables are called elsewhere, by the words they have in Xinjiang. */
const WORDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/财政拨款收支/, ['财政拨款收支总表', '财政拨款收支预算总表', '财政拨款收支总体情况表']],
  [/收支/, ['部门收支总表', '收支预算总表', '预算单位财务收支预算总表', '部门财务收支预算总表', '收支总体情况表']],
  [/收入/, ['部门收入总表', '部门收入预算总表', '收入总体情况表', '预算单位收入预算总表']],
  [
    /三公/,
    ['“三公”经费支出预算表', '一般公共预算“三公”经费支出表', '财政拨款“三公”经费预算情况表', '"三公"经费支出情况表'],
  ],
  [/基本支出/, ['一般公共预算基本支出表', '一般公共预算基本支出部门预算经济分类预算表', '一般公共预算基本支出预算表']],
  [/项目支出/, ['一般公共预算项目支出表', '项目支出预算表', '一般公共预算项目支出预算表']],
  [/政府性基金/, ['政府性基金预算支出表', '政府性基金预算支出功能分类预算表', '政府性基金支出预算表']],
  [/一般公共预算支出/, ['一般公共预算支出表', '一般公共预算支出功能分类预算表', '一般公共预算支出预算表']],
  [/支出/, ['部门支出总表', '部门支出预算总表', '支出总体情况表', '预算单位支出预算总表']],
];

const TITLE = /^[^：:]*(?:收支|收入|支出)[^：:]*表$/;
const TABLE_NUMBER = /^表([一二三四五六七八九])[：:]?$/;
const NUMERALS = '一二三四五六七八九';

/** Titles in the words of other provinces, with year and unit in front, and other marks for the number of a table. */
export const titlesReworded: Dress = (snapshot, seed) => {
  const random = createRandom(seed);
  const year = random.pick(['', '2023年', '2024年度', '2025年']);
  const number = random.pick([
    (n: number) => `公开0${n}表`,
    (n: number) => `附表${n}`,
    (n: number) => `表${n}`,
    (n: number) => `3.${n + 10}`,
    () => '',
  ]);
  return recut(snapshot, (content) => {
    if (content.kind !== 'text') return content;
    const numeral = TABLE_NUMBER.exec(content.text)?.[1];
    if (numeral !== undefined) {
      const mark = number(NUMERALS.indexOf(numeral) + 1);
      return mark === '' ? undefined : textCell(mark);
    }
    if (!TITLE.test(content.text)) return content;
    const wording = WORDINGS.find(([words]) => words.test(content.text))?.[1];
    return wording === undefined ? content : textCell(`${year}${random.pick(wording)}`);
  });
};
