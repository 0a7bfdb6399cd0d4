import type { StatementPlace } from '../../model/finding';
import { isFinal, type DisclosureTable } from '../../model/table';
import { factsOf } from '../facts';
import { blank, decimalsFor, unitFor, type Material } from './figures';
import * as budget from './budget-sections';
import * as final from './final-sections';

/** An explanatory text written from the tables, and the places in it that only a person can fill in. */
export interface NarrativeDraft {
  readonly text: string;
  readonly blanks: readonly StatementPlace[];
}

/** Marks what only a person can fill in. */
export const BLANK = /【请填写[^】]*】/g;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * Drafts the explanatory text (情况说明) from the tables. Comparisons are written where last year's tables are given;
 * reasons stay blank. Sections that the tables say nothing of are left to be filled in.
 */
export function draftNarrative(
  tables: readonly DisclosureTable[],
  lastYear?: readonly DisclosureTable[],
): NarrativeDraft {
  const year = tables.find((table) => table.year !== undefined)?.year;
  const unit = unitFor(tables);
  const material: Material = {
    facts: factsOf(tables),
    lastYear: lastYear === undefined ? undefined : factsOf(lastYear),
    unit,
    decimals: decimalsFor(tables, unit),
    year: year === undefined ? '' : `${year}年`,
    organisation: tables.find(({ organisation }) => organisation !== undefined)?.organisation ?? blank('单位名称'),
  };
  const { organisation } = material;
  const known = tables.filter(({ layout }) => layout !== 'unknown');
  const isOfFinal = known.filter(isFinal).length * 2 > known.length;
  const parts = isOfFinal
    ? FINAL.map(({ about, write }, index) => `${NUMERALS[index] ?? ''}、${about}\n${write(material)}`)
    : BUDGET.map(
        ({ about, write }, index) =>
          `${NUMERALS[index] ?? ''}、关于${organisation}${material.year}${about}\n${write(material)}`,
      );
  const title = `${organisation}${material.year === '' ? blank('年份') : material.year}${isOfFinal ? '度决算' : '预算'}情况说明`;
  const text = wide(`${title}\n\n${parts.join('\n\n')}\n`);
  const blanks = [...text.matchAll(BLANK)].map((match) => ({
    start: match.index,
    length: match[0].length,
    quote: match[0],
  }));
  return { text, blanks };
}

/** Captions come in narrow form; a published text has wide brackets. */
function wide(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）');
}

interface Section {
  readonly about: string;
  readonly write: (material: Material) => string;
}

const BUDGET: readonly Section[] = [
  { about: '收支预算情况的总体说明', write: budget.overview },
  { about: '收入预算情况说明', write: budget.revenue },
  { about: '支出预算情况说明', write: budget.expenditure },
  { about: '财政拨款收支预算情况说明', write: budget.fiscal },
  { about: '一般公共预算当年拨款情况说明', write: budget.generalPublic },
  { about: '一般公共预算基本支出情况说明', write: budget.basic },
  { about: '一般公共预算项目支出情况说明', write: budget.projects },
  { about: '“三公”经费预算情况说明', write: budget.threePublic },
  { about: '政府性基金预算拨款情况说明', write: budget.governmentFund },
  { about: '国有资本经营预算拨款情况说明', write: budget.stateCapital },
  { about: '其他重要事项的情况说明', write: budget.other },
];

/** The parts that the national form of final accounts prescribes. */
const FINAL: readonly Section[] = [
  { about: '收入支出决算总体情况说明', write: final.overview },
  { about: '收入决算情况说明', write: final.revenue },
  { about: '支出决算情况说明', write: final.expenditure },
  { about: '财政拨款收入支出决算总体情况说明', write: final.fiscal },
  { about: '一般公共预算财政拨款支出决算情况说明', write: final.generalPublic },
  { about: '一般公共预算财政拨款基本支出决算情况说明', write: final.basic },
  { about: '财政拨款“三公”经费支出决算情况说明', write: final.threePublic },
  { about: '政府性基金预算财政拨款收入支出决算情况说明', write: final.governmentFund },
  { about: '国有资本经营预算财政拨款支出决算情况说明', write: final.stateCapital },
  { about: '其他重要事项的情况说明', write: final.other },
];
