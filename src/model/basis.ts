import type { Bilingual } from '../core/bilingual';

/** Where rules are laid down: what several of them name as their basis. One that has its own says it itself. */

export const CUSTOM: Bilingual = { zh: '编报惯例', en: 'Reporting custom' };

export const CLASSIFICATION: Bilingual = {
  zh: '政府收支分类科目',
  en: 'Classification of government revenue and expenditure (政府收支分类科目)',
};

/** 财预〔2016〕143号 names the tables; the one of state capital was added about 2021. */
export const DISCLOSURE_RULES: Bilingual = {
  zh: '地方预决算公开操作规程（财预〔2016〕143号）；国有资本经营预算表为此后增加',
  en: 'Operating rules for local budget disclosure (地方预决算公开操作规程, 财预〔2016〕143号); the state capital table was added later',
};

/** The text is disclosed with the tables to explain them (财预〔2016〕143号), so it speaks of their figures. */
export const TEXT_EXPLAINS_TABLES: Bilingual = {
  zh: '地方预决算公开操作规程（财预〔2016〕143号）：情况说明解释公开表，所说的是表中的数字',
  en: 'Operating rules for local budget disclosure (财预〔2016〕143号): the text explains the tables, so its figures are theirs',
};

export const ONE_FIGURE: Bilingual = {
  zh: '同一口径的同一数字在一份公开材料中只有一个',
  en: 'One figure of one scope has one value throughout a disclosure',
};

/** The budget law has departments explain 机关运行经费 and disclose 政府采购 (预算法第十四条). */
export const BUDGET_LAW_14: Bilingual = {
  zh: '预算法第十四条：公开时说明机关运行经费等重要事项，公开政府采购情况',
  en: 'Budget Law, article 14: operating costs and other weighty matters are explained, procurement is disclosed',
};

/** The catalogue of what grass-roots disclosures hold. */
export const DISCLOSURE_CATALOGUE: Bilingual = {
  zh: '财政预决算领域基层政务公开标准目录',
  en: 'Standard catalogue of local budget disclosure (财政预决算领域基层政务公开标准目录)',
};

/** A basis made more exact. */
export function detail(basis: Bilingual, zh: string, en: string): Bilingual {
  return { zh: `${basis.zh}${zh}`, en: `${basis.en}${en}` };
}

/** A rule that follows from arithmetic alone. */
export function arithmetic(zh: string, en: string): Bilingual {
  return { zh: `算术：${zh}`, en: `Arithmetic: ${en}` };
}
