import type { StatementPlace } from '../../core/finding';
import type { DisclosureTable } from '../../core/table';
import { factsOf } from '../facts';
import { blank, decimalsFor, unitFor, type Material } from './figures';
import * as sections from './sections';

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
export function draftNarrative(tables: readonly DisclosureTable[], lastYear?: readonly DisclosureTable[]): NarrativeDraft {
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
  const parts = SECTIONS.map(({ about, write }, index) => `${NUMERALS[index] ?? ''}、关于${organisation}${material.year}${about}\n${write(material)}`);
  const title = `${organisation}${material.year === '' ? blank('年份') : material.year}预算情况说明`;
  const text = wide(`${title}\n\n${parts.join('\n\n')}\n`);
  const blanks = [...text.matchAll(BLANK)].map((match) => ({ start: match.index, length: match[0].length, quote: match[0] }));
  return { text, blanks };
}

/** Captions come in narrow form; a published text has wide brackets. */
function wide(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）');
}

const SECTIONS: readonly { readonly about: string; readonly write: (material: Material) => string }[] = [
  { about: '收支预算情况的总体说明', write: sections.overview },
  { about: '收入预算情况说明', write: sections.revenue },
  { about: '支出预算情况说明', write: sections.expenditure },
  { about: '财政拨款收支预算情况说明', write: sections.fiscal },
  { about: '一般公共预算当年拨款情况说明', write: sections.generalPublic },
  { about: '一般公共预算基本支出情况说明', write: sections.basic },
  { about: '一般公共预算项目支出情况说明', write: sections.projects },
  { about: '“三公”经费预算情况说明', write: sections.threePublic },
  { about: '政府性基金预算拨款情况说明', write: sections.governmentFund },
  { about: '国有资本经营预算拨款情况说明', write: sections.stateCapital },
  { about: '其他重要事项的情况说明', write: sections.other },
];
