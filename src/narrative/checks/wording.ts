import { codesByName } from '../../forms/classification/codes';
import { CUSTOM } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import { DOUBLED_MARKS, DOUBLED_WORDS, NO_COMPARATOR, RESIDUES } from '../grammar/words';
import { headingLevel } from '../grammar/sections';
import type { Context } from '../context';
import { placeIn, type Paragraph } from '../paragraphs';
import { percentageText } from '../ratio';
import { say, tallyFor, type TextCheck, type Tally } from './check';

/** 增加（减少） and other choices and blanks of the form are gone. */
export const residue: TextCheck = {
  id: 'narrative-residue',
  title: { zh: '模板选项和空白已填好', en: 'Choices and blanks of the form are filled in' },
  basis: CUSTOM,
  severity: 'warning',
  run: checkResidue,
};

function checkResidue(context: Context): RuleResult {
  const tally = tallyFor(residue.id);
  const { text, paragraphs } = context.narrative;
  for (const paragraph of paragraphs) {
    const taken: (readonly [number, number])[] = [];
    for (const { pattern, kind, hints } of RESIDUES) {
      if (!hints.some((hint) => paragraph.clean.includes(hint))) continue;
      for (const match of paragraph.clean.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (taken.some(([from, to]) => match.index < to && end > from)) continue;
        taken.push([match.index, end]);
        const words = match[0];
        const place = placeIn(text, paragraph, match.index, end);
        const message = say((m) =>
          kind === 'alternatives'
            ? m.alternatives(words)
            : kind === 'blank'
              ? m.blank(words)
              : kind === 'left-over'
                ? m.leftOver(words)
                : m.noReason,
        );
        tally.finds({ severity: kind === 'left-over' ? 'notice' : 'warning', place, stated: words, message });
      }
    }
  }
  if (tally.findings.length === 0) tally.holds();
  return tally.result();
}

/** Words and marks that stand twice, names with a figure inside, and numbering of two styles. */
export const wording: TextCheck = {
  id: 'narrative-wording',
  title: { zh: '没有重复、多余的字词和标点', en: 'No doubled or superfluous words and marks' },
  basis: CUSTOM,
  severity: 'notice',
  run: checkWording,
};

function checkWording(context: Context): RuleResult {
  const tally = tallyFor(wording.id);
  const { text, paragraphs } = context.narrative;
  for (const paragraph of paragraphs) {
    const { clean } = paragraph;
    const at = (from: number, length: number) => placeIn(text, paragraph, from, from + length);
    for (const { from, word } of doubledIn(clean)) {
      tally.remarks({
        severity: 'notice',
        place: at(from, word.length * 2),
        stated: word + word,
        expected: word,
        message: say((m) => m.doubled(word)),
      });
    }
    for (const match of clean.matchAll(NO_COMPARATOR)) {
      const right = `比${match[0].slice(1)}`;
      tally.remarks({
        severity: 'notice',
        place: at(match.index, match[0].length),
        stated: match[0],
        expected: right,
        message: say((m) => m.comparisonWord(match[0], right)),
      });
    }
    for (const match of clean.matchAll(DOUBLED_MARKS)) {
      tally.remarks({
        severity: 'notice',
        place: at(match.index, match[0].length),
        stated: match[0],
        message: say((m) => m.doubledMark(match[0])),
      });
    }
    for (const match of clean.matchAll(/\)\)/g)) {
      if (surplusBrackets(clean.slice(0, match.index + 2)) > 0)
        tally.remarks({
          severity: 'notice',
          place: at(match.index, 2),
          stated: '））',
          expected: '）',
          message: say((m) => m.bracket),
        });
    }
  }
  partedUnits(text, tally);
  splitNames(context, tally);
  numbering(text, paragraphs, tally);
  if (tally.findings.length === 0) tally.holds();
  return tally.result();
}

const HAN = /^[\u4e00-\u9fff]+$/;

/** Words that stand twice, one behind the other: some short ones, and any of three to eight characters. */
function doubledIn(clean: string): readonly { readonly from: number; readonly word: string }[] {
  const found = [...clean.matchAll(DOUBLED_WORDS)].map(({ index, 1: word = '' }) => ({ from: index, word }));
  const taken = new Uint8Array(clean.length);
  for (const { from, word } of found) taken.fill(1, from, from + 2 * word.length);
  for (let length = 3; length <= 8; length++) {
    let same = 0;
    for (let at = length; at < clean.length; at++) {
      same = clean.charCodeAt(at) === clean.charCodeAt(at - length) ? same + 1 : 0;
      if (same < length) continue;
      const word = clean.slice(at - length + 1, at + 1);
      const from = at + 1 - 2 * length;
      if (HAN.test(word) && taken[from] === 0 && taken[at] === 0) {
        found.push({ from, word });
        taken.fill(1, from, at + 1);
      }
      same = 0;
    }
  }
  return found;
}

/** 35.20 万元 in a text that mostly writes 35.20万元: said once for all of them. */
function partedUnits(text: string, tally: Tally): void {
  const parted = [...text.matchAll(/\d[ \u3000]+(?:[百千万亿]*元|[%％])/g)];
  const [first] = parted;
  const joined = text.match(/\d(?:[百千万亿]*元|[%％])/g)?.length ?? 0;
  if (first === undefined || parted.length > joined) return;
  const figure = /[\d,.]*$/.exec(text.slice(Math.max(0, first.index - 20), first.index))?.[0] ?? '';
  const [start, quote] = [first.index - figure.length, figure + first[0]];
  tally.remarks({
    severity: 'notice',
    place: { start, length: quote.length, quote },
    stated: quote,
    expected: quote.replace(/[ \u3000]+/g, ''),
    message: say((m) => m.unitParted(quote, parted.length)),
  });
}

/** 奖4.66万元金: the name goes on behind the amount. */
function splitNames({ narrative: { text, paragraphs, passages } }: Context, tally: Tally): void {
  for (const { figure, subject } of passages) {
    const paragraph = paragraphs[figure.paragraph];
    const tail = /^[一-龥]{1,4}(?=[、,，。；;])/.exec(
      paragraph?.clean.slice(figure.token.to, figure.token.to + 5) ?? '',
    )?.[0];
    const name = `${subject.caption}${tail ?? ''}`;
    if (paragraph === undefined || tail === undefined || codesByName(name).length === 0) continue;
    const place = placeIn(text, paragraph, figure.token.from - subject.caption.length, figure.token.to + tail.length);
    const said = place.quote.replace(/\s+/g, '');
    tally.remarks({
      severity: 'notice',
      place,
      stated: said,
      expected: name,
      message: say((m) => m.split(said, name)),
    });
  }
}

/** 一、 followed by 2、, and 1. beside 2、 in one list. */
function numbering(text: string, paragraphs: readonly Paragraph[], tally: Tally): void {
  let last: { readonly number: number; readonly mark: string; readonly level: number } | undefined;
  let isSaid = false;
  for (const paragraph of paragraphs) {
    const match = /^(?:(\d{1,2})([、.．])(?!\d)|([一二三四五六七八九十]+)([、.．]))/.exec(paragraph.clean);
    const level = headingLevel(paragraph.clean);
    if (level !== undefined && level < 3 && match === null) last = undefined;
    if (match === null || level === undefined) continue;
    const number = match[1] === undefined ? '一二三四五六七八九十'.indexOf(match[3] ?? '') + 1 : Number(match[1]);
    const mark = match[1] === undefined ? 'chinese' : (match[2] ?? '');
    const follows = last !== undefined && number === last.number + 1 && number > 1;
    const isMixed =
      follows &&
      last !== undefined &&
      mark !== last.mark &&
      (mark === 'chinese' || last.mark === 'chinese' ? last.mark === 'chinese' && number === 2 : true);
    if (isMixed && !isSaid && last !== undefined) {
      const before = last.mark === 'chinese' ? '一、' : `${last.number}${last.mark}`;
      const here = match[0];
      isSaid = true;
      tally.remarks({
        severity: 'notice',
        place: placeIn(text, paragraph, 0, here.length),
        stated: here,
        message: say((m) => m.numbering(before, here)),
      });
    }
    last = { number, mark, level };
  }
}

function surplusBrackets(words: string): number {
  let depth = 0;
  let surplus = 0;
  for (const character of words.replace(/^\d{1,2}\)/, '')) {
    if (character === '(') depth++;
    else if (character === ')' && depth-- === 0) {
      depth = 0;
      surplus++;
    }
  }
  return surplus;
}

/** Shares that stand side by side are printed to the same digit. */
export const precision: TextCheck = {
  id: 'narrative-precision',
  title: { zh: '同类百分比小数位数一致', en: 'Like percentages have the same number of decimals' },
  basis: CUSTOM,
  severity: 'notice',
  run: checkPrecision,
};

function checkPrecision(context: Context): RuleResult {
  const tally = tallyFor(precision.id);
  const groups = new Map<
    string,
    {
      readonly decimals: Set<number>;
      readonly texts: string[];
      readonly first: NonNullable<(typeof context.narrative.passages)[number]['share']>;
    }
  >();
  for (const passage of context.narrative.passages) {
    const { share } = passage;
    if (share === undefined || ['0', '100'].includes(percentageText(share.figure).replace(/\.0+$/, ''))) continue;
    const enumeration = context.enumerationOf(passage);
    const key =
      enumeration === undefined
        ? `section ${passage.section}`
        : `list ${context.narrative.enumerations.indexOf(enumeration)}`;
    const group = groups.get(key) ?? { decimals: new Set<number>(), texts: [], first: share };
    group.decimals.add(share.figure.decimals);
    group.texts.push(`${percentageText(share.figure)}%`);
    groups.set(key, group);
  }
  for (const { decimals, texts, first } of groups.values()) {
    if (texts.length < 2) continue;
    const list = texts.join('、');
    if (decimals.size > 1)
      tally.finds({ severity: 'notice', place: first.clause, stated: list, message: say((m) => m.precision(list)) });
    else tally.holds();
  }
  return tally.result();
}
