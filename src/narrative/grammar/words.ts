/** Words by which the text says what an amount is. Patterns are tried on text without blanks, in narrow form. */

/** Both alternatives of the form left in. */
const EITHER =
  '(?<!增加|减少|增长|下降|上升|降低)(?:增加|减少|增长|下降|上升|降低)*(?:增加|减少|增长|下降|上升|降低)(?:\\((?:或|/)?(?:增加|减少|增长|下降|上升|降低)\\)|(?:或|/)(?:增加|减少|增长|下降|上升|降低))';
export const UNCHANGED =
  /(?:基本)?持平|保持(?:一致|不变)|无增减(?:变[化动])?|无(?:增减)?变[化动]|没有(?:增减(?:变[化动])?|变[化动])|未发生变[化动]|(?<=预算数?|上年数?|年初|决算数?|相)一致|(?<=预算数?|上年数?|决算数?)相同/y;
export const PURPOSE = /^(?:主要)?(?:用于|是用于|用作)|^(?:按照|根据|为(?:了|保障)|严格|贯彻)/;

/** Formula words in front of a caption. */
export const BEFORE_CAPTION =
  /^(?:\([一二三四五六七八九十]+\)|\(\d{1,2}\)|[,，、:：()"…]|其中|包括|主要包括|包含|以及|及|和|与|的|用于|将|由|即|另|分别|同时|预留给(?=小)|面向(?=[中小])|[一二三四五六七八九十]+[、.]|\d{1,2}[、.．](?!\d)|科目|截至.*?(?:底|日|末)|(?:19|20)\d{2}年度?|我(?:单位|部门|局|办|委)|本(?:单位|部门|年度?|局|办|委)(?:\((?:单位|部门)\))?|全年|当年|年初)+/;

/** Formula words behind a caption, before its amount. */
export const BEHIND_CAPTION =
  /(?:(?:19|20)\d{2}年度?|[,，、:：("]|预算数|决算数|预算(?=安排)|安排|金额|(?:各|均)(?:是|为)|支出决算数?|决算数?|为|是|达到?|共计?|合计(?=[为是共])|约|(?<![合总小累])计|有|科目|价值|\(以[^()]*\)|分别|各|均|了)+$/;

/** Both alternatives of the form, blanks of the form, or words left over from it. */
export const RESIDUES: readonly {
  readonly pattern: RegExp;
  readonly kind: 'alternatives' | 'blank' | 'left-over' | 'no-reason';
  /** One of these stands in all that the pattern matches: a quick look before it is tried. */
  readonly hints: readonly string[];
}[] = [
  { pattern: new RegExp(EITHER, 'g'), kind: 'alternatives', hints: ['(', '/', '或'] },
  { pattern: /\(或[^()]{2,30}\)/g, kind: 'alternatives', hints: ['(或'] },
  { pattern: /(?:持平|一致)(?=\d)/g, kind: 'left-over', hints: ['持平', '一致'] },
  {
    pattern: /(?<![X×x])[X×x]{2,}(?=万?元|年|%|单位|部门|项|个|人)|_{2,}|\?{3,}|\*{3,}|待填写|\(填写[^()]*\)/g,
    kind: 'blank',
    hints: ['XX', '××', 'xx', '__', '???', '***', '填写'],
  },
  { pattern: /(?:主要)?原因(?:是|为|:|：)(?=[。；;]|其中|$)/g, kind: 'no-reason', hints: ['原因'] },
];

/** 与上年下降 X: said with the word of a comparison that needs 相比. */
export const NO_COMPARATOR =
  /[与同](?:上一?年度?|去年)(?:预算|决算|执行)?数?(?:增加|减少|增长|下降|上升|降低)(?=\d|了)/g;
/** Short words of the trade that stand twice, one behind the other. */
export const DOUBLED_WORDS = /(增加|减少|增长|下降|支出|收入|预算|决算|万元|主要|原因|其中|完成|安排)\1(?![(（])/g;

/** Marks that cannot follow each other. */
export const DOUBLED_MARKS = /[，、；。：,;][，、；。,;]+(?!\d)|：：/g;
