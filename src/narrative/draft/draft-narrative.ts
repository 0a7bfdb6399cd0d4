import type { StatementPlace } from '../../model/finding';
import type { DisclosureTable } from '../../model/table';
import * as totals from './budget-totals';
import { basic, CAPITAL, generalPublic, GOVERNMENT, ofFund } from './budget-funds';
import * as final from './final-sections';
import { GLOSSARY } from './glossary';
import { materialOf, type Beside, type Material } from './material';
import { others, projects, projectsHeading } from './matters';
import { budgeted, spent } from './three-public';
import { blank, inYear } from './wording';

/** An explanatory text written from the tables, and the places in it that only a person can fill in. */
export interface NarrativeDraft {
  readonly text: string;
  readonly blanks: readonly StatementPlace[];
}

/** Marks what only a person can fill in. */
export const BLANK = /【请填写[^】]*】/g;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

interface Section {
  readonly about: string | ((material: Material) => string);
  readonly write: (material: Material) => string;
}

/** The sections of a budget's text. */
const BUDGET: readonly Section[] = [
  { about: '收支预算总体情况说明', write: totals.overview },
  { about: '收入预算情况说明', write: totals.revenue },
  { about: '支出预算情况说明', write: totals.expenditure },
  { about: '财政拨款收支预算情况说明', write: totals.fiscal },
  { about: '一般公共预算支出情况说明', write: generalPublic },
  { about: '一般公共预算基本支出情况说明', write: basic },
  { about: projectsHeading, write: projects },
  { about: '“三公”经费预算情况说明', write: budgeted },
  { about: '政府性基金预算支出情况说明', write: ofFund(GOVERNMENT) },
  { about: '国有资本经营预算支出情况说明', write: ofFund(CAPITAL) },
  { about: '其他重要事项的情况说明', write: others },
];

/** The parts that the national form of final accounts prescribes. */
const FINAL: readonly Section[] = [
  { about: '收入支出决算总体情况说明', write: final.overview },
  { about: '收入决算情况说明', write: final.revenue },
  { about: '支出决算情况说明', write: final.expenditure },
  { about: '财政拨款收入支出决算总体情况说明', write: final.fiscal },
  { about: '一般公共预算财政拨款支出决算情况说明', write: final.generalPublic },
  { about: '一般公共预算财政拨款基本支出决算情况说明', write: basic },
  { about: '财政拨款“三公”经费支出决算情况说明', write: spent },
  { about: '政府性基金预算财政拨款收入支出决算情况说明', write: final.ofFund('government-fund') },
  { about: '国有资本经营预算财政拨款支出决算情况说明', write: final.ofFund('state-capital') },
  { about: '其他重要事项的情况说明', write: others },
];

/**
 * Drafts the explanatory text (情况说明) from the tables. What changed since last year is written where this year's
 * tables or last year's workbook tell it; reasons, and all that no table tells, are left blank, marked 【请填写…】.
 *
 * @param beside last year's tables, and for a final account its year's budget; `unfit` says whether they are these
 */
export function draftNarrative(tables: readonly DisclosureTable[], beside: Beside = {}): NarrativeDraft {
  const material = materialOf(tables, beside);
  const { organisation, year, isFinal, rank } = material;
  const title = `${organisation ?? blank('单位名称')}${year === undefined ? blank('年份') : inYear(material)}${rank}${isFinal ? '决算' : '预算'}情况说明`;
  const parts = (isFinal ? FINAL : BUDGET).map(
    ({ about, write }, index) =>
      `${numeral(index)}、${typeof about === 'string' ? about : about(material)}\n${write(material)}`,
  );
  const body = parts.join('\n\n');
  // What there is none of needs no explanation.
  const used = body.replace(BLANK, '').replace(/没有[^。，]*[。，]/g, '');
  const terms = GLOSSARY.filter(([term]) => used.includes(term));
  const glossary = terms.map(([term, meaning], index) => `${index + 1}.${term}：${meaning}`);
  const last = `${numeral(parts.length)}、名词解释\n${glossary.join('\n')}`;
  const text = wide(`${title}\n\n${body}\n\n${last}\n`);
  const blanks = [...text.matchAll(BLANK)].map((match) => ({
    start: match.index,
    length: match[0].length,
    quote: match[0],
  }));
  return { text, blanks };
}

function numeral(index: number): string {
  return NUMERALS[index] ?? '';
}

/** Captions come in narrow form; a published text has wide brackets. */
function wide(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）');
}
