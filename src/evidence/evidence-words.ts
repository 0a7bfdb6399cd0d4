import { remembering, withoutNumbering } from '../core/captions';

/**
 * The few words the evidence reader needs. They decide what a figure cannot be (a count, a ratio, a number of a line)
 * and give a total its prior; which figures add up is decided by the figures.
 */

const TOTAL = /合计|总计|小计|共计|总额/;
const PART = /^(?:其中|#)/;
const RATIO = /率|%|比重|占比|比例|权重|人均|户均|平均|±|[增降涨]幅|幅度|^(?:同比|环比)$/;
const COUNT = new RegExp(
  [
    '人数|人员数|编制数|车辆数|辆数|台数|套数|数量|面积|个数|批次|人次|户数|在职|退休数|职工数|学生数',
    '\\((?:辆|台|个|人|批次|人次|次|套|户|平方米|㎡)\\)',
    '单位:(?:辆|台|人|个)',
  ].join('|'),
);
const UNIT_PRICE = /单价|单位价格|价格/;
const ATTRIBUTE = new RegExp(
  '^(?:单位|计量单位|单位名称|规格|型号|规格型号|数量|采购方式|组织形式|采购组织形式|采购类型|资金性质|备注|说明' +
    '|是否.*|项目简介|简介|依据|.*目标|行次|序号|.*指标.*)$',
);
const NUMBERS_OF_LINES = /行次|栏次|序号|顺序号/;
const CODE = /编码|代码|编号/;
const CODE_PART = /^(?:类|款|项)$/;
const MONEY = /金额|万元|预算数|决算数|合计|经费|资金|支出|收入|\(元\)/;
const COUNTED_UNIT = /^(?:人|辆|台|个|批次|人次|次|套|户|件|平方米|㎡|%|％|项|所|家)$/;
const NOTE = /^(?:注|备注|说明|填表说明|附注)[:：\d]?/;

/** Whether a caption words a total: 合计, 本年收入合计, 小计. 其中 never does. */
export function wordsTotal(caption: string): boolean {
  return caption.length <= 14 && TOTAL.test(caption) && !PART.test(caption);
}

/** Whether a caption says that its figure is subtracted: 减：上年结余. */
export function wordsMinus(caption: string): boolean {
  return /^(?:[一二三四五六七八九十]+、|\d+\.)?减[:：]/.test(caption);
}

/** Whether a caption is introduced by 其中, so that it is a part of what stands before it. */
export function wordsPart(caption: string): boolean {
  return PART.test(caption);
}

/** Words that say a column or line holds no money; undefined where they say nothing. */
export function notMoney(caption: string): 'count' | 'ratio' | 'unit-price' | undefined {
  if (UNIT_PRICE.test(caption)) return 'unit-price';
  const last = caption.slice(caption.lastIndexOf('|') + 1);
  if (RATIO.test(last) && !/税率?收入|汇率/.test(last)) return 'ratio';
  if (COUNT.test(caption) && !/(?:金额|万元|合计|经费|\(元\))$/.test(last)) return 'count';
  return undefined;
}

export function wordsAttribute(caption: string): boolean {
  return ATTRIBUTE.test(caption);
}

export function wordsLineNumbers(caption: string): boolean {
  return NUMBERS_OF_LINES.test(caption);
}

export function wordsCode(captions: readonly string[]): boolean {
  return captions.some((caption) => CODE.test(caption) || CODE_PART.test(caption));
}

export function wordsMoney(caption: string): boolean {
  return MONEY.test(caption);
}

/** 辆, 人, 个: a unit in which money is not counted. */
export function isCountedUnit(text: string): boolean {
  return COUNTED_UNIT.test(text);
}

export function wordsNote(text: string): boolean {
  return NOTE.test(text) || text.length > 60;
}

const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.．,]/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}[、.．](?!\d)/,
  /^\(\d{1,2}\)/,
  /^[①-⑳]/,
];

/** How deep its item number puts a caption: 一、 0, （一） 1, 1. 2, （1） 3, ① 4; undefined without one. */
export function numberingDepth(caption: string): number | undefined {
  const text = caption.replace(/^其中[:：]?/, '');
  const depth = NUMBERINGS.findIndex((pattern) => pattern.test(text));
  return depth < 0 ? undefined : depth;
}

/** The caption by which lines and columns of different tables are the same: without 其中, numbering and code. */
export const captionKey = remembering((caption: string): string => {
  let text = caption.replace(/^其中[:：]?/, '');
  for (let round = 0; round < 2; round++) {
    text = withoutNumbering(text);
    for (const pattern of NUMBERINGS) text = text.replace(pattern, '');
  }
  text = text.replace(/^\d{3,7}(?=\D)/, '').replace(/^[-—]+/, '');
  return text === '总计' || text === '总额' || text === '共计' ? '合计' : text;
});
