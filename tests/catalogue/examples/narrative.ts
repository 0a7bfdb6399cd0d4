import type { RuleExample, RuleExamples } from '../../../src/model/rule';
import { SHEETS } from '../../narrative/support/tables';
import { TEXT } from '../../narrative/support/text';

/** A text in which everything holds, and the same with one thing wrong; `sheets` are those of tests/narrative/support. */
function examples(right: string, wrong: string, sheets = SHEETS): RuleExamples {
  return { valid: [{ sheets, text: right }], invalid: [{ sheets, text: wrong }] };
}

/** The whole text of the example unit with some words changed; the whole is needed where a statement is held against others. */
function changed(from: string, to: string): RuleExamples {
  if (!TEXT.includes(from)) throw new Error(`The example text does not say ${from}.`);
  return examples(TEXT, TEXT.replace(from, to));
}

function withoutTables(right: string, wrong: string): RuleExamples {
  return { valid: [{ text: right }], invalid: [{ text: wrong }] };
}

type Indicator = readonly [kind: string, name: string, value: string];

/** A form of performance targets for the project 库房维护经费, which has 18.50万元. */
function target(project: string, [kind, name, value]: Indicator): RuleExample {
  return {
    sheets: `${SHEETS}
# 绩效
项目支出绩效目标表
预算单位|云岭县档案馆|项目名称|${project}
项目资金（万元）|年度资金总额：|18.50|其中：财政拨款|18.50|其他资金|
总体目标|年度目标
|全年开展库房巡查12次，组织消防演练2次以上。
绩效指标|一级指标|二级指标|三级指标|指标值
|项目完成|${kind}|${name}|'${value}`,
  };
}

const PROJECT = '库房维护经费';
const RIGHT: Indicator = ['数量指标', '库房巡查次数（次）', '≥12'];

/** A 收支总表 that prints 国有资本经营预算 among its revenue. */
const STATE_CAPITAL = `
# 表一
表一：部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一般公共预算|100.00|201一般公共服务支出|100.00
国有资本经营预算|100.00|223国有资本经营预算支出|100.00
收入总计|200.00|支出总计|200.00`;

/** For each check of the explanatory text words in which it finds nothing, and words in which it finds something. */
export const TEXT_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'narrative-amount': changed('收支总预算276.12万元', '收支总预算176.12万元'),
  'narrative-unit': withoutTables(
    '公务接待费3.30万元，比上年减少2.70万元，下降45.00%。',
    '公务接待费3.30万元，比上年减少2.70元，下降45.00%。',
  ),
  'narrative-repeated-amount': withoutTables(
    '2023年度收入总计812.40万元，支出总计812.40万元。',
    '2023年度收入总计812.40万元，支出总计821.40万元。',
  ),
  'narrative-parts': changed('政府采购服务预算12.00万元', '政府采购服务预算11.00万元'),
  'narrative-share': changed('占83.16%', '占83.61%'),
  'narrative-percent-sign': changed('占7.74%', '占%'),
  'narrative-missing-unit': changed('比上年预算增加1.10万元，增长3.64%', '比上年预算增加1.10，增长3.64%'),
  'narrative-rate': changed('比上年预算增加1.10万元，增长3.64%', '比上年预算增加1.10万元，增长3.52%'),
  'narrative-zero-base': changed('增加0.86万元，增长4.20%', '增加21.36万元，增长100%'),
  'narrative-completion': withoutTables(
    '2023年度“三公”经费财政拨款支出预算为0.60万元，支出决算为0.48万元，完成预算的80.00%。',
    '2023年度“三公”经费财政拨款支出预算为0.60万元，支出决算为0.48万元，完成预算的90.00%。',
  ),
  'narrative-direction': changed('减少3.50万元，下降7.00%。\n（二）', '减少3.50万元，增长7.00%。\n（二）'),
  'narrative-change-parts': changed('公务接待费减少0.02万元', '公务接待费减少0.20万元'),
  'narrative-reason': changed('公用经费支出增加1.10万元', '公用经费支出减少1.10万元'),
  'narrative-change-agreement': changed('公用经费支出增加1.10万元', '公用经费支出减少1.10万元'),
  'narrative-name': changed('行政单位医疗（01）', '行政单位医疗补贴（01）'),
  'narrative-residue': changed('比上年减少0.12万元', '比上年增加（减少）0.12万元'),
  'narrative-wording': changed('主要原因是缴存基数提高', '主要原因是缴存基数缴存基数提高'),
  'narrative-precision': changed('占5.80%', '占5.8%'),
  'narrative-staff': changed('编制数20人', '编制数18人'),
  'narrative-counts': changed('其他用车2辆', '其他用车1辆'),
  'narrative-vehicles': changed('车辆3辆，其中：一般公务用车1辆，执法执勤用车0辆，其他用车2辆', '车辆0辆'),
  'narrative-operating-cost': changed('机关运行经费财政拨款预算31.28万元', '机关运行经费财政拨款预算31.48万元'),
  'narrative-procurement': changed('预留政府采购项目预算金额12.00万元', '预留政府采购项目预算金额22.00万元'),
  'narrative-assets': changed('100万元以上专用设备', '100万元以上通用设备'),
  'narrative-nothing': examples('2023年本单位没有政府性基金预算。', '2023年本单位没有“三公”经费预算。'),
  'narrative-identity': changed('关于云岭县档案馆2023年收入预算', '关于云岭县档案馆2022年收入预算'),
  'narrative-glossary': examples(
    '财政拨款：指由一般公共预算、国有资本经营预算安排的财政拨款数。',
    '财政拨款：指由一般公共预算、政府性基金预算安排的财政拨款数。',
    STATE_CAPITAL,
  ),
  'performance-funds': changed('涉及预算金额46.50万元', '涉及预算金额45.50万元'),
  'performance-name': { valid: [target(PROJECT, RIGHT)], invalid: [target('库房维护项目', RIGHT)] },
  'performance-cost': {
    valid: [target(PROJECT, ['成本指标', '库房维护经费（万元）', '18.50'])],
    invalid: [target(PROJECT, ['成本指标', '库房维护经费（万元）', '28.50'])],
  },
  'performance-indicator': {
    valid: [target(PROJECT, ['数量指标', '库房巡查次数', '≥12'])],
    invalid: [target(PROJECT, ['数量指标', '库房巡查次数', '≥10'])],
  },
  'performance-comparator': {
    valid: [target(PROJECT, ['满意度指标', '满意度', '≥95%'])],
    invalid: [target(PROJECT, ['满意度指标', '满意度', '95%'])],
  },
};
