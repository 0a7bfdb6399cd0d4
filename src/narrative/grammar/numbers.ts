import type { MeasurementUnit } from '../../core/amount';

/** Numbers that state no figure of the budget. */
export type IgnoredKind =
  'date' | 'ordinal' | 'code' | 'document' | 'threshold' | 'indicator' | 'cell' | 'measure' | 'alphanumeric';

/** A way in which digits are used. `figure` is the number itself, `unit` what stands behind it. */
export interface NumberForm {
  readonly kind: 'amount' | 'percentage' | 'count' | 'plain' | IgnoredKind;
  readonly pattern: RegExp;
}

const DECIMAL = '(?<figure>\\d{1,3}(?:[,，]\\d{3})+\\.\\d{1,4}(?!\\d)|(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)';
const LIMIT = '(?:\\((?:含|不含)\\)|及|\\(含本数\\))?以[上下内]|\\(含\\)';
const MONEY = '百万元|千万元|亿元|万元|千元|元|亿|万(?![一-鿿]*(?:户|人|亩|吨|册|字|平方米))';

/** Things that are counted, longest first. */
const MEASURES = [
  '个百分点',
  '人次',
  '批次',
  '平方米',
  '平方公里',
  '公里',
  '公顷',
  '台\\(套\\)',
  '台套',
  '个月',
  '季度',
  '次数',
  '小时',
  '分钟',
  '个',
  '名',
  '人',
  '辆',
  '台',
  '套',
  '件',
  '次',
  '场',
  '家',
  '户',
  '米',
  '层',
  '度',
  '分',
  '岁',
  '天',
  '周',
  '月',
  '年',
  '期',
  '种',
  '条',
  '部',
  '册',
  '项',
  '所',
  '间',
  '处',
  '座',
  '亩',
  '吨',
  '批',
  '位',
  '组',
  '篇',
  '份',
  '艘',
  '架',
  '只',
  '块',
  '间',
  '宗',
  '支',
  '类',
  '日',
  '倍',
  '级',
];

/** Tried in order wherever a number may begin. Patterns are sticky; the paragraph has no blanks. */
export const NUMBER_FORMS: readonly NumberForm[] = [
  { kind: 'document', pattern: /(?:\[|【|\()(?:19|20)\d{2}(?:\]|】|\))(?:第)?\d+号/y },
  { kind: 'document', pattern: /(?:第)?\d+号(?=文|令|文件)/y },
  { kind: 'date', pattern: /(?:19|20)\d{2}年?[-~至](?:19|20)\d{2}年(?:度)?/y },
  { kind: 'date', pattern: /(?:19|20)\d{2}年度?(?:\d{1,2}月(?:份)?(?:\d{1,2}日)?)?/y },
  { kind: 'date', pattern: /(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}日?/y },
  { kind: 'date', pattern: /\d{1,2}月\d{1,2}日?/y },
  { kind: 'code', pattern: /(?<=[一-鿿)])\((?:\d{7}|\d{5}|\d{3}|\d{2})\)/y },
  { kind: 'ordinal', pattern: /\(\d{1,2}\)/y },
  { kind: 'ordinal', pattern: /(?<=^|[。；;:：,，])\d{1,2}(?:[、)]|[.．](?!\d))/y },
  { kind: 'ordinal', pattern: /(?<=第)\d+(?=[、条章节款项号部季期批届次])/y },
  { kind: 'alphanumeric', pattern: /[A-Za-z]+-?\d+[\dA-Za-z-]*|\d+[+][\d]+|\d+[A-Za-z][\dA-Za-z]*/y },
  { kind: 'indicator', pattern: new RegExp(`[≥≦≧≤><=]=?-?${DECIMAL}(?:%|${MEASURES.join('|')}|${MONEY})?`, 'y') },
  { kind: 'threshold', pattern: new RegExp(`${DECIMAL}(?:${MONEY})(?:${LIMIT})`, 'y') },
  { kind: 'amount', pattern: new RegExp(`(?<sign>(?<![\\d])-)?${DECIMAL}(?<unit>${MONEY})`, 'y') },
  { kind: 'percentage', pattern: new RegExp(`(?<sign>(?<![\\d])-)?${DECIMAL}%`, 'y') },
  { kind: 'measure', pattern: new RegExp(`\\d+(?:\\.\\d+)?[-~至]\\d+(?:\\.\\d+)?(?:%|${MEASURES.join('|')})?`, 'y') },
  { kind: 'count', pattern: new RegExp(`${DECIMAL}(?<unit>${MEASURES.join('|')})`, 'y') },
  { kind: 'code', pattern: /(?<=^|[,，、。；;:："()])(?:[235]\d{6}|[235]\d{4}|[235]\d{2})(?=-?[一-鿿])/y },
  { kind: 'plain', pattern: new RegExp(DECIMAL, 'y') },
];

/** 万 and 亿 without 元 are amounts too: 总预算1410.00万. */
export const UNITS: Readonly<Record<string, MeasurementUnit>> = {
  元: '元',
  千元: '千元',
  万元: '万元',
  万: '万元',
  百万元: '百万元',
  亿元: '亿元',
  亿: '亿元',
};

/** A percent sign behind a word: 占基本支出预算%. */
export const LONE_SIGN = /(?<=[一-鿿])%(?!\))/y;
