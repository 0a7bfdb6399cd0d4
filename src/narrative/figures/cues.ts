/** Words by which a figure's role is told. Tried at the end of the words left of it, which hold no blanks. */

const DOWN = '减少|下降|降低|减收|减支|压减|压缩|核减|节约|缩减|调减|下调|回落|下浮|减|降|少|节支|审减';
const UP = '增加|增长|增收|增支|上升|提高|新增|净增|调增|上涨|上浮|超支|增|多|超|升';
const EITHER = '(?:增加|减少|增长|下降|上升|降低|增|减)';

/** Behind the verb, up to the figure. */
const TAIL =
  '(?:了|额|金额|额为|额是|为|是|[(]为?[)]|幅度为?|幅度达|幅度|幅|幅为|幅达到?|幅约|达到?|率|率为|率是|率达|:|：)*(?:一般公共预算|财政拨款)?(?:支出|收入|经费|预算|资金|拨款|金额)*(?:约为|约|近|共计|共|合计|计|为)?$';

/** The verbs of direction in some words. */
export const VERBS = new RegExp(`(?:${UP}|${DOWN})`, 'g');
/** A verb of direction that touches the figure, or has only a noun between. */
export const CHANGE = new RegExp(
  `(?<before>[(](?:或)?${EITHER}[)])?[(]?(?<verb>${UP}|${DOWN})(?<behind>[(/](?:或)?${EITHER}[)]?|或${EITHER})?[)]?${TAIL}`,
);
export const IS_DOWN = new RegExp(`^(?:${DOWN})`);
/** 增加到 X: a level, not a change. */
export const UP_TO = /(?:增加|减少|增长|下降|上升|提高|降低|调整|增|减|降|升|压缩|压减)(?:到|至)$/;
/** 增加人员工资、住房公积金等 X: the verb and what it is of, which no other year has. */
export const NAMED_CHANGE = new RegExp(
  `(?<![上去]年|不再|原)(?<verb>${UP}|${DOWN})(?:了)?(?![到至]|[^,，。；;:：]*(?:${DOWN}|上年|去年|标准|每))[^,，。；;:：\\d]{2,40}$`,
);
/** 差额为 X, without a direction. */
export const DIFFERENCE = /(?:差值|差额|相差|差异|差距)(?:为|是)?$/;
/** 大于预算数 X. */
export const BEYOND =
  /(?<verb>大于|小于|高于|低于|超出|超过|少于|多于)(?<what>(?:年初|当年|全年|调整|上年|去年)?(?:预算|决算))(?:数|安排数)?$/;
/** 增减率、增幅 without a verb. */
export const RATE_NOUN =
  /(?<word>增幅|降幅|减幅|增长率|增减率|减少率|下降率|增长幅度|变动率|变化率|变动幅度|增减幅度?|幅度)(?:分别|各|约)?(?:为|达|达到|是)?$/;
export const IS_FALL_NOUN = /降幅|减幅|减少率|下降率/;

export const SHARE = /(?:占|比重|占比|比例)[^,，。；;\d]{0,40}$/;
export const SHARE_OF =
  /占(?<whole>[^,，。；;\d]{1,40}?)(?:的?(?:总?比例|总?比重|比率|份额|百分比))?(?:分别|各)?(?:为|的|约|约为|是|达|达到|高达|仅|仅为)*$/;
export const COMPLETION =
  /(?:完成|执行率|完成率|达到|为)[^,，。；;%]{0,26}(?:预算|计划|任务|执行率|完成率)[^,，。；;%]{0,14}$|占(?:年初|全年|调整|当年|本年|年度)?预算(?:数|总额|安排)?(?:的|比例|为)*$|完成[^,，。；;%]{0,14}的?$|(?:执行率|完成率)[^,，。；;%]{0,8}$/;
export const DEVIATION = /(?:差异率|偏离度|偏差率)(?:分别|约)?(?:为|是|达)?$/;

export const EARLIER_YEAR = '(?:上一?年度?|去年|上期|同期|往年|(?:19|20)\\d\\d年)';
/** An amount compared with: 较上年 X 万元, 完成预算 X 万元. */
export const BASE = new RegExp(
  `(?:比|较|与|同|由|从|于|相比|完成|占)(?<what>[^,，。；;:：]{0,14}?(?:${EARLIER_YEAR}|预算|计划|上月)[^,，。；;:：]{0,20})$`,
);
/** Words of comparison in front of a change or a rate. */
export const COMPARED = new RegExp(
  `(?:比|较|与|同|由|从|对比|相比|高于|低于|超过)(?<what>[^,，。；;:：]{0,22}?(?:${EARLIER_YEAR}|预算|计划|决算)[^,，。；;:：]{0,12}?)(?=(?:相比|对比|比|无|持平|${UP}|${DOWN}|大|小|基本|,|，|各|分别|均|一致|没有|总|\\d|$|的|收入|"|三公|因公|公务|一般|财政|政府|保持))|(?<same>同比|环比)`,
  'g',
);
export const NAMED_EARLIER = /上年|去年|同期|上一年|往年|上期/;
export const NAMED_BUDGET = /预算|计划/;
export const NAMED_FINAL = /决算|执行|完成|实际|支出数/;
export const YEAR = /((?:19|20)\d\d)年/;

/** Figures behind these words explain another one. */
export const REASON = /原因|主要是|由于|是因|因为|系因|主要用于|用于保障|主要为/g;
/** And these end the explanation. */
export const REASON_ENDS = /[；;]|其中|[,，](?:[一二三四五六七八九十]、|\d{1,2}[.、])|占/;

/** What one of many gets or costs: no amount of the budget. */
export const PER_HEAD = /(?:人均|车均|生均|户均|每[人车辆村户班校所个处]|单价|均价|平均)[^,，。；;:：]{0,12}$/;

/** A list of parts begins. */
export const LIST = /其中|包括|包含|主要用于以下|具体情况(?:是|如下)?|具体为|分项情况|情况(?:是|为)|如下|主要支出情况/;
/** Another grouping of a whole begins: what stands behind is no part of the list before. */
export const GROUPING = /按[^,，。；;:：]{1,16}?(?:分类|划分|类别|类型|方式|形式|分为|分|看)|类型|组织形式|采购方式/;
export const TOTAL = /(?:合计|总计|年终结余|总额|共计)(?:为|是)?$/;

export const BUDGETED = /预算(?:数|为|是|安排|总额|支出)?[^决支]{0,4}$/;
export const SPENT = /决算|实际|完成|执行数/;
/** Whose money: the whole area or the unit alone. */
export const SCOPE =
  /全(?:国|区|市|县|省|州|盟|旗|镇|乡|街道|系统|部门)|(?:中央|省|市|区|县|州|盟|旗|镇|乡)?(?:本级|直|级)|机关(?!运行|事业)|下属|汇总/g;
export const COUNT_TOTAL = /实有人数|总人数|编制(?:人数)?|人员(?:共|总计)|(?:车辆|学校|机构|单位)(?:共|总)?/;
