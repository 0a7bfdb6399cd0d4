import { arithmetic, detail, ONE_FIGURE, TEXT_EXPLAINS_TABLES } from '../../model/basis';
import { checkRelations, tallyOfRelations } from './relation-check';
import { omittedItems } from './omitted-items';
import { uncovered } from './uncovered';
import type { TextCheck } from './check';

/** 2.70元 among 万元: under the other unit a relation holds that fails as it stands. */
export const unit: TextCheck = {
  id: 'narrative-unit',
  title: { zh: '金额单位前后一致', en: 'Amounts in the unit that they are meant in' },
  basis: ONE_FIGURE,
  severity: 'error',
  run: (context) => checkRelations(unit.id, context, 'unit'),
};

/** An amount that is said twice must be the same; 收支总计 must balance. */
export const repeatedAmount: TextCheck = {
  id: 'narrative-repeated-amount',
  title: { zh: '同一金额前后一致', en: 'An amount said twice is the same' },
  basis: ONE_FIGURE,
  severity: 'error',
  run: (context) => checkRelations(repeatedAmount.id, context, 'repeat', 'balance'),
};

/** A whole is the sum of its parts, and the closing balance what opening, revenue and expenditure leave. */
export const parts: TextCheck = {
  id: 'narrative-parts',
  title: { zh: '“其中”“包括”各项之和等于总额', en: 'Parts after “其中” and “包括” add up to their whole' },
  basis: arithmetic('总额等于其各组成部分之和', 'a whole is the sum of its parts'),
  severity: 'error',
  run(context) {
    const tally = tallyOfRelations(parts.id, context, 'sum', 'account', 'left-over');
    for (const list of context.narrative.enumerations) {
      omittedItems(context, tally, list);
      uncovered(context, tally, list);
    }
    return tally.result();
  },
};

export const share: TextCheck = {
  id: 'narrative-share',
  title: { zh: '占比等于部分除以总额', en: 'Shares equal the part divided by the whole' },
  basis: arithmetic('占比 = 部分 ÷ 总额', 'a share is the part divided by the whole'),
  severity: 'error',
  run: (context) => checkRelations(share.id, context, 'share', 'points'),
};

export const rate: TextCheck = {
  id: 'narrative-rate',
  title: { zh: '增减幅度由增减额和上年数算得', en: 'Rates follow from the change and last year’s amount' },
  basis: arithmetic('增减幅度 = 增减额 ÷ 上年数', 'a rate is the change divided by last year’s amount'),
  severity: 'error',
  run: (context) => checkRelations(rate.id, context, 'rate'),
};

/** Of nothing there is no percentage. */
export const zeroBase: TextCheck = {
  id: 'narrative-zero-base',
  title: { zh: '上年为零不计算增幅', en: 'No rate where last year was nought' },
  basis: arithmetic('分母为零时没有百分比', 'nothing is a percentage of nought'),
  severity: 'notice',
  run: (context) => checkRelations(zeroBase.id, context, 'zero-base'),
};

export const completion: TextCheck = {
  id: 'narrative-completion',
  title: { zh: '完成预算的百分比等于决算除以预算', en: 'Completion equals the final account divided by the budget' },
  basis: arithmetic('完成预算的百分比 = 决算数 ÷ 预算数', 'completion is the final account divided by the budget'),
  severity: 'error',
  run: (context) => checkRelations(completion.id, context, 'completion'),
};

/** 增加, 减少 and 持平 as the two amounts have it, and the change as their difference. */
export const direction: TextCheck = {
  id: 'narrative-direction',
  title: { zh: '增减方向与金额一致', en: 'Words of increase and decrease agree with the amounts' },
  basis: arithmetic('增减的方向由两个金额的大小决定', 'which of two amounts is greater decides the direction'),
  severity: 'error',
  run: (context) => checkRelations(direction.id, context, 'difference', 'direction'),
};

export const changeParts: TextCheck = {
  id: 'narrative-change-parts',
  title: { zh: '各项增减之和等于总增减', en: 'Changes of the parts add up to the whole change' },
  basis: arithmetic('各部分增减之和等于总额的增减', 'the changes of the parts add up to the change of the whole'),
  severity: 'error',
  run: (context) => checkRelations(changeParts.id, context, 'change-sum'),
};

export const reason: TextCheck = {
  id: 'narrative-reason',
  title: { zh: '原因所列增减之和等于增减额', en: 'Amounts given as reasons add up to the change' },
  basis: detail(TEXT_EXPLAINS_TABLES, '；所列原因说明全部增减', '; the reasons given account for the whole change'),
  severity: 'warning',
  run: (context) => checkRelations(reason.id, context, 'reason'),
};

export const changeAgreement: TextCheck = {
  id: 'narrative-change-agreement',
  title: { zh: '同一增减额前后一致', en: 'A change said twice is the same' },
  basis: ONE_FIGURE,
  severity: 'warning',
  run: (context) => checkRelations(changeAgreement.id, context, 'agreement'),
};

/** Things counted after 其中 add up to their whole; an average is the amount by the number. */
export const counts: TextCheck = {
  id: 'narrative-counts',
  title: { zh: '各类数量之和等于总数', en: 'Numbers of things add up to their total' },
  basis: arithmetic('总数等于各类数量之和', 'a total is the sum of its kinds'),
  severity: 'error',
  run: (context) => checkRelations(counts.id, context, 'count', 'average'),
};
