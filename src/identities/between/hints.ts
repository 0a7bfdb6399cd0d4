import type { ColumnRole } from '../../model/roles';
import { at, tieOutsOf, type Condition, type Selector, type TieOut } from '../identity';

const THREE_PUBLIC = [
  { item: 'total', zh: '合计', en: 'total' },
  { item: 'overseas', zh: '因公出国（境）费', en: 'overseas visits' },
  { item: 'vehicle-purchase', zh: '公务用车购置费', en: 'purchase of official vehicles' },
  { item: 'vehicle-running', zh: '公务用车运行维护费', en: 'running of official vehicles' },
  { item: 'hospitality', zh: '公务接待费', en: 'official hospitality' },
] as const;

const threePublic = tieOutsOf({
  zh: '“三公”经费应控制在预算之内，决算大于预算须说明原因',
  en: 'The three public expenses are to stay within the budget; more than that has to be explained',
});

function measured(column: ColumnRole, measure: 'budget' | 'final'): Selector {
  return { ...at('final-three-public-expenses', column, { roles: ['total'] }), measure };
}

const BUDGET_IS_SHOWN: Condition = {
  some: [measured('total', 'budget')],
  says: { zh: '“三公”经费决算表列有预算数', en: 'the final table shows the budget' },
};

/** 决算数 over 预算数: no mistake by itself, but what a reader asks about. */
const overBudget = THREE_PUBLIC.map(({ item, zh, en }): TieOut =>
  threePublic({
    id: `final-three-public-over-budget-${item}`,
    title: {
      zh: `“三公”经费决算：${zh}决算数不大于预算数`,
      en: `Final three public expenses, ${en}: no more than the budget`,
    },
    strength: 'soft',
    severity: 'notice',
    relation: '>=',
    when: [BUDGET_IS_SHOWN],
    hint: {
      zh: '前者是预算数，后者是决算数；支出大于预算如属实，请在说明中写明原因，否则请核对是否填错。',
      en: 'The former is the budget, the latter what was spent; if so, give the reason in the text, else check both.',
    },
    left: [measured(item, 'budget')],
    right: [measured(item, 'final')],
  }),
);

/**
 * Contributions that an employer pays, by function and by economic code. Medical ones are taken together, for units
 * book 公务员医疗补助 under either code.
 */
const CONTRIBUTIONS = [
  {
    id: 'pension',
    functional: ['2080505'],
    economic: ['30108'],
    named: /养老/,
    zh: '机关事业单位基本养老保险缴费',
    en: 'basic pension contributions',
  },
  {
    id: 'annuity',
    functional: ['2080506'],
    economic: ['30109'],
    named: /职业年金/,
    zh: '职业年金缴费',
    en: 'occupational annuity contributions',
  },
  {
    id: 'medical',
    functional: ['2101101', '2101102', '2101103'],
    economic: ['30110', '30111'],
    named: /医疗/,
    zh: '医疗保险缴费和公务员医疗补助',
    en: 'medical contributions',
  },
  {
    id: 'housing',
    functional: ['2210201'],
    economic: ['30113'],
    named: /住房公积金/,
    zh: '住房公积金',
    en: 'housing fund contributions',
  },
] as const;

const contribution = tieOutsOf({
  zh: '社会保险和住房公积金缴费的功能科目与经济科目通常一一对应；由别的科目或项目列支时会不同',
  en: 'Contributions usually stand under one functional and one economic code each; money under other codes or projects differs',
});

const contributions = CONTRIBUTIONS.map(({ id, functional, economic, named, zh, en }): TieOut => {
  const left = at('general-public-expenditure', 'basic', { codes: functional, named });
  const right = at('basic-expenditure', 'total', { codes: economic, named });
  return contribution({
    id: `contribution-${id}`,
    title: {
      zh: `${zh}：一般公共预算支出表 ${functional.join('、')} 的基本支出与基本支出表 ${economic.join('、')} 相同`,
      en: `${en}: basic expenditure under ${functional.join(', ')} is that under ${economic.join(', ')}`,
    },
    strength: 'soft',
    severity: 'notice',
    when: [
      { some: [left], says: { zh: `列有${zh}（功能科目）`, en: `${en} are shown by function` } },
      { some: [right], says: { zh: `列有${zh}（经济科目）`, en: `${en} are shown by economic code` } },
    ],
    hint: {
      zh: '两处通常是同一笔缴费；如有部分在其他科目列支可不理会，否则请核对。',
      en: 'The two are usually the same contributions; disregard this if some are booked elsewhere, else check them.',
    },
    left: [left],
    right: [right],
  });
});

/** What is no mistake by itself, but worth a look: notices only. */
export const hints: readonly TieOut[] = [...overBudget, ...contributions];
