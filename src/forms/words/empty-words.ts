/** Words of empty-table declarations (空表说明), as parts of patterns. They are put together in recognise/empty-declaration.ts. */

/** Denies outright: 无, 没有 … but not in words such as 无线电, 无锡, 没收, of which it is a part. */
export const NONE = '(?:无(?![锡线偿息关形论法效误从为党障害烟纸主固极棣公须需])|没有|没(?![收有])|未有|不存在|不具有)';

/** Denies the verb behind it. */
export const NOT = '(?:未曾|未能|并未|未|没有|没|不再|不)';

/** What is done with money: 未安排, 没有使用, 不涉及. */
export const HANDLES =
  '(?:使用|动用|安排|编列|编制|编报|编有|列支|列有|涉及|发生|产生|取得|收到|获得|存在|拨付|下达|核定|核拨|批复|申请|申报|开支|支出|支付|设立|设置|实施|开展|有)';

/** Stands between a denial and what it denies, and narrows nothing. */
export const PASSING = '(?:任何|一笔|一分|一项|当年|本年度?|今年|过)';

/** Money, or what a table holds, at the end of what is denied. */
export const MONEY =
  '(?:收支|收入|支出|开支|预算|决算|拨款|资金|基金|经费|费用?|款项?|采购|项目|金额|数额|数据|数字|数值|内容|发生额|发生数|金)';

/** May follow the money: 无…支出安排, 没有…预算支出发生. */
export const TRAILING = '(?:数|额|的?(?:安排|发生|情况|事项|业务|计划|需求|任务|项目|内容|数据|数字|金额))';

/** Points at what the table is about: 此项业务, 相关内容. */
export const POINTING =
  '(?:(?:此|该|这|本|上述|相关|相应|有关|对应)(?:一)?(?:项|类|笔|种|方面)?的?(?:业务|事项|情况|内容|项目|安排)?)';

export const TABLE = '(?:[本此该上]表|表格|表中|表内|报表|空表|表》?)';

/** A part, a change or a comparison is denied, not the money. */
export const NARROWED =
  /重点|新增|重大|其他|其它|单独|单列|跨年|追加|额外|增减|增加|减少|增长|变化|变动|调整|差额|差异|大额|特殊|特定|专门|结转|结余|余额|超支|超出|重复|以外|之外/;

/** Leaves something out of the table, or says what its signs mean, and denies no money. */
export const LEAVES_OUT =
  /包括|包含|[^均]含|列示|反映|纳入(?![^,]*预算管理)|列入|计入|并入|体现|公开到|细化|分解|表示|代表|是指|指的是|剔除|扣除|经批准|[不未]得|不计/;

/** Says something only for a case that may not be. */
export const CONDITION = /^(?:(?:[^,]{0,6})(?:如果|假如|倘若?|凡是?|一旦|若)|如(?![下上表前实图期]))/;

/** 若为空表，则无…收支: printed below the form for good, it declares the table where it is empty, and nothing else. */
export const CONDITION_OF_EMPTINESS =
  /^(?:如果?|若|倘若|凡)(?:[本此该]?(?:表格?|张表))?(?:[为是]空(?:白?表|白)?|空表|无数据|没有数据)(?:的|时)?(?:,|则|即|表示|说明|$)/;

/** Turns a denial into its opposite. */
export const UNDENIED = /(?:并非|不是|绝非|未必|不能说|不等于|而非|非|不会|不可能|不得)$/;

/** Of another year than the table. */
export const OTHER_YEAR = /上年|去年|上一年|往年|以前年度|前年|下年|明年/;

/**
 * What is denied, by the names that titles use; several spellings of one thing in one pattern. The parts of 三公
 * stand apart, for the denial of one of them denies no more than that one.
 */
export const SUBJECTS: readonly RegExp[] = [
  /政府性基金|(?<!社会保险|社保|公积|住房|专项)基金/g,
  /国有资本|国资/g,
  /三公/g,
  /因公出国|出国/g,
  /公务用车|公车/g,
  /公务接待|接待费/g,
  /会议费/g,
  /培训费/g,
  /机关运行/g,
  /采购/g,
  /购买服务/g,
  /(?<!收支)项目/g,
  /基本支出/g,
  /人员经费|人员支出/g,
  /公用经费|公用支出/g,
  /专户/g,
  /一般公共预算/g,
  /社会保险基金|社保基金/g,
  /事业收入|经营收入|上级补助|附属单位/g,
  /转移支付/g,
  /债务|债券/g,
  /资产/g,
  /绩效|目标/g,
];

/** Of these one denies a part of 三公 only. */
export const PARTS_OF_THREE_PUBLIC: readonly RegExp[] = [/因公出国|出国/, /公务用车|公车/, /公务接待|接待费/];

export const THREE_PUBLIC = /三公/;
