/** Words by which the text says what an amount is. Patterns are tried on text without blanks, in narrow form. */

const UP = '增幅|增加|增长|上升|提高|上涨|上调|调增|增|多';
const DOWN = '降幅|减幅|减少|下降|降低|压减|缩减|下调|调减|减|少|节约';

/** Both alternatives of the form left in. */
const EITHER =
  '(?:增加|减少|增长|下降|上升|降低)*(?:增加|减少|增长|下降|上升|降低)(?:\\((?:或|/)?(?:增加|减少|增长|下降|上升|降低)\\)|(?:或|/)(?:增加|减少|增长|下降|上升|降低))';

/** At the end of a clause, before the figure of a change or a rate. */
export const CHANGE = new RegExp(
  `(?<either>${EITHER})(?:了|约|为)*$|(?<up>${UP})(?:了|约|额?为|幅度?为)*$|(?<down>${DOWN})(?:了|约|额?为|幅度?为)*$`,
);

/** 比上年预算数, 较2023年预算执行数, 与上年相比, 同比; and 较预算数, which is the year's own. */
export const COMPARATOR =
  /(?:与|较|比|同)?(?:(?<year>(?:19|20)\d{2})年?(?:度)?|上一?年度?|去年(?:同期)?|上一?度|上年)(?:同期)?(?:当年)?(?:部门|单位)?(?:年初)?(?:财政拨款)?(?<kind>预算执行|执行|决算|预算|批复)?(?:安排)?(?:人数|数|额)?(?:相比|比较|比)?(?:略|有所|各|均|共|分别|同比)?$|(?:与|较|比)(?<own>(?:年初|全年|调整)?预算)(?:安排)?数?(?:相比|比较)?$|(?:同比|环比|相比|各|均|分别)$/;

/** A level of an earlier year: 2023年当年预算执行数为, 上年预算数为, 较2014年度…合计. */
export const EARLIER_LEVEL =
  /(?:(?<year>(?:19|20)\d{2})年(?:度)?|上一?年度?|去年|上年)(?!.{0,4}(?:结转|结余))(?:当年)?.{0,24}?(?:执行数|预算数|决算数|预算|决算|合计|安排|支出|经费|收入|拨款|费|数)(?:为|是|共|安排)?$|^(?:比|较|与)(?:(?<before>(?:19|20)\d{2})年(?:度)?|上一?年度?|去年)的?$/;

/** Such a level is told by the year alone, which may belong to the name of something else: 2022年续建项目经费. */
export const ONLY_BY_YEAR = /^(?!.*(?:预算|决算|执行|合计|安排)).*(?:经费|收入|拨款|费)(?:为|是|共)?$/;

/** The formula words of such a level, without its subject. */
export const EARLIER_WORDS = /(?:当年)?(?:预算|决算)?(?:执行数?|安排数?|数)?(?:为|是|共)?$/;

/** The budget as first voted, which final accounts compare with. */
export const INITIAL_BUDGET = /(?:(?:年初|全年|调整|当年)预算(?:数|安排)?(?:为|是)?|^完成预算数?)$/;

/** 支出预算为 X，支出决算为 Y: what was taken for this year's amount is the budget once the final account follows. */
export const FINAL_LEVEL = /决算数?(?:为|是|合计)?$/;
export const BUDGET_LEVEL = /预算(?:数|安排)?(?:为|是)?[\d,.]+(?:万?元)$/;

export const SHARE =
  /(?:所)?占(?<of>[^,，。；;:：]*?)(?:的)?(?:比重|比例|比率|份额)?(?:分别|各|约)?(?:为|是|达|达到)?$/;
export const COMPLETION =
  /(?:完成|执行率|完成率|占)(?:[^,，。；;:：]*?)(?:预算|预期)?(?:数)?(?:的)?(?:比例)?(?:为|是|达|达到)?$/;
export const UNCHANGED =
  /(?:基本)?持平|保持(?:一致|不变)|无增减(?:变[化动])?|无(?:增减)?变[化动]|没有(?:增减(?:变[化动])?|变[化动])|未发生变[化动]|(?<=预算数?|上年数?|年初|决算数?|相)一致|(?<=预算数?|上年数?|决算数?)相同/y;

/** 决算数小于预算数. */
export const AGAINST_BUDGET =
  /决算数?(?:(?<less>小于|低于|少于)|(?<greater>大于|高于|多于)|(?<equal>等于))(?:年初|全年|调整)?预算数?/;

/** 预决算差异率: the final account beside the budget, over the budget. */
export const DEVIATION = /(?:预决算)?差异率(?:分别|约)?(?:为|是|达)?$/;

/** 变动率: a rate whose direction is that of the change before it. */
export const UNDIRECTED_RATE = /(?:变动率|变化率|变动幅度|增减幅度?)(?:约)?(?:为|是|达)?$/;

/** 按支出功能分类: another grouping of the same whole. */
export const REGROUPING = /按(?:照)?[^,，。；;:：()]{1,14}?(?:分类|划分|类别|分(?=为$))(?:分|来看)?(?:为)?$/;

/** 其中：, 包括：, 主要包括：, 主要内容如下： open an enumeration. */
export const ENUMERATION: readonly (readonly ['of-which' | 'includes' | 'mainly-includes', RegExp])[] = [
  ['includes', /(?<![^,，。；;:：])(?<whole>[^,，。；;:：]*)主要用于以下方面/],
  ['mainly-includes', /(?<![^,，。；;:：])(?<whole>[^,，。；;:：]*)主要包括/],
  ['includes', /(?<![^,，。；;:：])(?<whole>[^,，。；;:：]*?)(?:主要内容|具体(?:支出|使用)?情况|具体)如下(?:[:：]|$)/],
  ['includes', /(?<![^,，。；;:：])(?<whole>[^,，。；;:：]*?)(?:包括|包含|分别为|分别是)(?:[:：]|$)/],
  ['includes', /(?<![^,，。；;:：])(?<whole>[^,，。；;:：]*?)(?:包括|包含)/],
  ['of-which', /(?<whole>)其中/],
  ['of-which', /(?<![^,，。；;:：])(?<whole>[^,，。；;:：]+)中[,，:：]/],
];

/** After these words changes are reasons, and text is no caption. */
export const REASON = /(?:主要)?原因(?:是|为|系|[:：]|$)|主要(?:是因|是由于|由于|是|系)|由于|因(?:为|(?=调|人))/;
/** What no reason says: 支出决算为 X. */
export const STATEMENT = /^(?![一二三四五六七八九十]是).*(?:决算|预算)数?(?:为|是)?$/;
export const PURPOSE = /^(?:主要)?(?:用于|是用于|用作)|^(?:按照|根据|为(?:了|保障)|严格|贯彻)/;

/** Formula words in front of a caption. */
export const BEFORE_CAPTION =
  /^(?:\([一二三四五六七八九十]+\)|\(\d{1,2}\)|[,，、:：()"…]|其中|包括|主要包括|包含|以及|及|和|与|的|用于|将|由|即|另|分别|同时|预留给(?=小)|面向(?=[中小])|[一二三四五六七八九十]+[、.]|\d{1,2}[、.．](?!\d)|科目|截至.*?(?:底|日|末)|(?:19|20)\d{2}年度?|我(?:单位|部门|局|办|委)|本(?:单位|部门|年度?|局|办|委)(?:\((?:单位|部门)\))?|全年|当年|年初)+/;

/** Formula words behind a caption, before its amount. */
export const BEHIND_CAPTION =
  /(?:(?:19|20)\d{2}年度?|[,，、:：("]|预算数|决算数|预算(?=安排)|安排|金额|(?:各|均)(?:是|为)|支出决算数?|决算数?|为|是|达到?|共计?|合计(?=[为是共])|约|(?<![合总小累])计|有|科目|价值|\(以[^()]*\)|分别|各|均|了)+$/;

/** Sentences that grant nothing: 未安排, 无…预算. */
export const NOTHING = /(?:未安排(?:预算)?|没有安排|无此项(?:支出|预算)|未编制)/;

/** Both alternatives of the form, blanks of the form, or words left over from it. */
export const RESIDUES: readonly (readonly [RegExp, 'alternatives' | 'blank' | 'left-over' | 'no-reason'])[] = [
  [new RegExp(EITHER, 'g'), 'alternatives'],
  [/\(或[^()]{2,30}\)/g, 'alternatives'],
  [/(?:持平|一致)(?=\d)/g, 'left-over'],
  [/[X×x]{2,}(?=万?元|年|%|单位|部门|项|个|人)|_{2,}|\?{3,}|\*{3,}|待填写|\(填写[^()]*\)/g, 'blank'],
  [/(?:主要)?原因(?:是|为|:|：)(?=[。；;]|其中|$)/g, 'no-reason'],
];

/** Marks that cannot follow each other. */
export const DOUBLED_MARKS = /[，、；。：,;][，、；。,;]+(?!\d)|：：/g;
