import type { LayoutId } from '../model/table';
import type { TieOut } from './identity';

const ITEMS = [
  { item: 'overseas', codes: ['30212'], named: /因公出国/, zh: '因公出国（境）费', en: 'overseas visits' },
  { item: 'hospitality', codes: ['30217'], named: /公务接待/, zh: '公务接待费', en: 'official hospitality' },
  {
    item: 'vehicle-running',
    codes: ['30231'],
    named: /公务用车运行/,
    zh: '公务用车运行维护费',
    en: 'running of official vehicles',
  },
  {
    item: 'vehicle-purchase',
    codes: ['31013', '30913'],
    named: /公务用车购置/,
    zh: '公务用车购置费',
    en: 'purchase of official vehicles',
  },
] as const;

/**
 * Each 三公 item counts basic and project money, so it is at least what basic expenditure shows under its economic
 * code (财政拨款口径). Equality is never demanded. A code under another name is a matter of codes, not of amounts.
 */
export function threePublicItems(threePublic: LayoutId, basic: LayoutId, measure?: 'final'): TieOut[] {
  return ITEMS.map(({ item, codes, named, zh, en }) => ({
    id: `${measure === undefined ? '' : 'final-'}three-public-${item}`,
    title: {
      zh: `“三公”经费${zh} ≥ 基本支出 ${codes.join('、')}`,
      en: `Three public expenses: ${en} ≥ basic expenditure ${codes.join(', ')}`,
    },
    basis: {
      zh: '“三公”经费口径为财政拨款安排的基本支出与项目支出之和，经济分类科目一一对应',
      en: 'The three public expenses are basic and project money of fiscal appropriation under these economic codes',
    },
    strength: 'hard',
    kind: 'copy',
    relation: '>=',
    severity: 'error',
    left: [
      {
        layout: threePublic,
        column: [item],
        line: { roles: ['total'] },
        ...(measure === undefined ? {} : { measure }),
      },
    ],
    right: [{ layout: basic, column: ['total'], line: { codes, named } }],
  }));
}
