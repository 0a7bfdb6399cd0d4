import type { Context } from '../context';
import { normaliseCaption } from '../../core/captions';
import { printedYear } from '../../model/table';
import { CUSTOM, DISCLOSURE_CATALOGUE, detail } from '../../model/basis';
import type { RuleResult } from '../../model/rule';
import { likeness } from '../captions';
import { placeIn } from '../paragraphs';
import type { Figure } from '../figures/figure';
import { clauseOf } from '../relations/report';
import { agreement } from './agreement';
import { say, tallyFor, type Tally, type TextCheck } from './check';

/** One unit and one year in the whole text, and the tables' own. */
export const identity: TextCheck = {
  id: 'narrative-identity',
  title: { zh: '单位名称、年度前后一致', en: 'One unit and one year throughout' },
  basis: detail(CUSTOM, '：一份公开材料属于一个单位、一个年度', ': a disclosure is of one unit and one year'),
  severity: 'error',
  run: checkIdentity,
};

function checkIdentity(context: Context): RuleResult {
  const tally = tallyFor(identity.id);
  const { text, paragraphs, sections, year } = context.narrative;
  const names = new Map<string, { readonly place: ReturnType<typeof placeIn>; times: number }>();
  for (const paragraph of paragraphs) {
    for (const pattern of NAMES) {
      const match = pattern.exec(paragraph.clean);
      const name = match?.groups?.['name'];
      if (match === null || name === undefined) continue;
      const at = match.index + match[0].indexOf(name);
      const known = names.get(name);
      if (known === undefined) names.set(name, { place: placeIn(text, paragraph, at, at + name.length), times: 1 });
      else known.times++;
    }
  }
  const printed = context.facts.tables.find(({ organisation }) => organisation !== undefined)?.organisation;
  const usual = printed ?? [...names].sort(([, a], [, b]) => b.times - a.times)[0]?.[0];
  for (const [name, { place }] of names) {
    if (usual === undefined || isSameName(name, usual)) {
      tally.holds();
    } else if (
      likeness(name, usual) > 0.8 &&
      !name.includes(normaliseCaption(usual)) &&
      !normaliseCaption(usual).includes(name)
    ) {
      tally.finds({
        severity: 'warning',
        place,
        stated: name,
        expected: usual,
        message: say((m) => m.organisation(name, usual)),
      });
    }
  }
  const [tableYear] = context.facts.tables.flatMap((table) => printedYear(table) ?? []);
  const right = tableYear ?? year;
  for (const section of sections) {
    const said = /(20\d{2})年/.exec(section.heading)?.[1];
    if (said === undefined || right === undefined) continue;
    if (Number(said) === right) tally.holds();
    else
      tally.finds({
        severity: 'error',
        place: section.place,
        stated: said,
        expected: `${right}`,
        message: say((m) => m.yearSlip(said, `${right}`)),
      });
  }
  if (right !== undefined) yearsOfAmounts(context, tally, right);
  return tally.result();
}

/**
 * 2023年支出预算为 X in a text of 2024: left over from another year's where no amount of this year stands beside it, and X
 * is what the tables print for this year, or the year is yet to come.
 */
function yearsOfAmounts(context: Context, tally: Tally, right: number): void {
  const { passages, figures } = context.narrative;
  for (const passage of passages) {
    const [level] = passage.levels;
    const said = level?.year;
    if (said === undefined || level === undefined) continue;
    const beside = figures.inParagraph.get(passage.paragraph) ?? [];
    const isCompared = beside.some(
      ({ year, baseYear, index }) =>
        (year !== said && year !== undefined && Math.abs(index - passage.figure.index) <= 6) || baseYear === said,
    );
    if (said === right || isCompared) tally.holds();
    else if (said > right || context.factsFor(passage).some((fact) => agreement(context, level, fact) === 'equal'))
      tally.finds({
        severity: 'warning',
        place: level.clause,
        stated: `${said}`,
        expected: `${right}`,
        message: say((m) => m.yearSlip(`${said}`, `${right}`)),
      });
  }
  for (const figure of figures.all) {
    const { base, baseYear, kind } = figure;
    if (base !== 'earlier' || baseYear === undefined || kind === 'count' || baseYear < right) continue;
    const paragraph = context.narrative.paragraphs[figure.paragraph];
    if (paragraph === undefined || baseYear !== right || !isLastOfComparison(figure)) continue;
    tally.finds({
      severity: 'warning',
      place: clauseOf(figure, (from, to) => placeIn(context.narrative.text, paragraph, from, to)),
      stated: `${baseYear}`,
      expected: `${right - 1}`,
      message: say((m) => m.yearOfItself(`${baseYear}`)),
    });
  }
}

/** 比2024年增加 X, in so many words: the figures behind it only inherit the year. */
function isLastOfComparison({ words, baseYear }: Figure): boolean {
  return new RegExp(`[比较与]${baseYear ?? ''}年(?!度?(?:年初)?预算)`).test(words);
}

/** 关于X2021年…, 2021年X收入预算…: where a text names its unit. */
const NAMES: readonly RegExp[] = [
  /关于(?<name>[\u4e00-\u9fff()]{4,40}?)20\d{2}年/,
  /^20\d{2}年度?[,，]?(?<name>[\u4e00-\u9fff()]{4,40}?(?:局|办|办公室|委员会|委|院|学校|中心|处|所|站|厅|街道办事处|镇|乡|政府|队))(?=收入预算|支出预算|所属|政府采购|部门预算|机关运行|无|的机关)/,
  /^(?<name>[\u4e00-\u9fff()]{4,40}?(?:局|办|办公室|委员会|委|院|学校|中心|处|所|站|厅|街道办事处|镇|乡|政府|队))20\d{2}年度?(?=收入|支出|一般|政府|收支|预算|无|[“"])/,
];

function isSameName(left: string, right: string): boolean {
  return normaliseCaption(left) === normaliseCaption(right);
}

/** The glossary's 财政拨款 names every budget that the tables count with it. */
export const glossary: TextCheck = {
  id: 'narrative-glossary',
  title: { zh: '名词解释与公开表口径一致', en: 'The glossary covers what the tables count' },
  basis: detail(DISCLOSURE_CATALOGUE, '：对专业名词作出解释', ': terms of the trade are explained'),
  severity: 'notice',
  run: checkGlossary,
};

function checkGlossary(context: Context): RuleResult {
  const tally = tallyFor(glossary.id);
  const match = /财政拨款[：:]\s*(?:是)?指(?<words>[^。\n]*)/.exec(context.narrative.text);
  const words = match?.groups?.['words'];
  const list = context.facts.table('revenue-expenditure-summary')?.lists.find(({ key }) => key === 'revenue');
  if (match === null || words === undefined || list === undefined) return tally.result();
  const place = { start: match.index, length: match[0].length, quote: match[0] };
  if (!words.includes('一般公共预算') || !words.includes('政府性基金')) return tally.result();
  for (const [role, name, pattern] of BUDGETS) {
    if (!list.lines.some((line) => line.role === role)) continue;
    if (pattern.test(words)) tally.holds();
    else
      tally.finds({
        severity: 'notice',
        place,
        stated: match[0].replace(/\s+/g, ''),
        expected: name,
        message: say((m) => m.glossary(name)),
      });
  }
  return tally.result();
}

const BUDGETS = [
  ['general-public', '一般公共预算', /一般公共预算/],
  ['government-fund', '政府性基金预算', /政府性基金/],
  ['state-capital', '国有资本经营预算', /国有资本/],
] as const;
