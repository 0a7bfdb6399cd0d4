import { economicCodesOf, factsOfRole, THREE_PUBLIC_ITEMS } from '../model/roles';
import type { LayoutId } from '../model/table';
import { THREE_PUBLIC_NAMES } from '../forms/words/three-public-words';
import type { TieOut } from './identity';

/** In the order of their economic codes. */
const BY_CODE = THREE_PUBLIC_ITEMS.toSorted((one, other) =>
  (economicCodesOf(one)[0] ?? '').localeCompare(economicCodesOf(other)[0] ?? ''),
);

/**
 * Each 三公 item counts basic and project money, so it is at least what basic expenditure shows under its economic
 * code (财政拨款口径). Equality is never demanded. A code under another name is a matter of codes, not of amounts.
 */
export function threePublicItems(threePublic: LayoutId, basic: LayoutId, measure?: 'final'): TieOut[] {
  return BY_CODE.map((item): TieOut => {
    const { zh, en } = factsOfRole(item);
    const codes = economicCodesOf(item);
    return {
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
      right: [{ layout: basic, column: ['total'], line: { codes, named: new RegExp(THREE_PUBLIC_NAMES[item]) } }],
    };
  });
}
