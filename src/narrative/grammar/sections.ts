/** What a section of the explanatory text is about. */
export type SectionKind =
  | 'duties'
  | 'staff'
  | 'overview'
  | 'revenue'
  | 'expenditure'
  | 'fiscal'
  | 'general-public'
  | 'structure'
  | 'items'
  | 'basic'
  | 'project'
  | 'three-public'
  | 'government-fund'
  | 'state-capital'
  | 'operating-cost'
  | 'procurement'
  | 'assets'
  | 'performance'
  | 'other'
  | 'tables'
  | 'glossary';

/** Words of a heading, the narrow before the wide. */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ['glossary', /名词解释/],
  ['tables', /(?:公开|预算|决算)(?:报)?表$/],
  ['staff', /机构设置|人员(?:情况|构成)|编制(?:现状|情况)/],
  ['duties', /(?:主要)?职能|职责/],
  ['three-public', /三公/],
  ['operating-cost', /机关运行经费/],
  ['procurement', /政府采购/],
  ['assets', /国有资产|资产占/],
  ['performance', /绩效/],
  ['government-fund', /政府性基金/],
  ['state-capital', /国有资本/],
  ['project', /项目(?:支出|经费)/],
  ['structure', /结构(?:情况)?/],
  ['items', /具体(?:使用)?(?:情况)?|主要内容/],
  ['basic', /基本支出/],
  ['general-public', /一般公共预算/],
  ['fiscal', /财政拨款/],
  ['overview', /收支.*总(?:体|表)|收入支出.*总(?:体|表)|收支(?:预算|决算)情况/],
  ['revenue', /收入(?:预算|决算)?(?:情况)?/],
  ['expenditure', /支出(?:预算|决算)?(?:情况)?/],
  ['other', /其他(?:重要)?(?:事项|需)/],
];

export function sectionKind(heading: string): SectionKind | undefined {
  return HEADINGS.find(([, words]) => words.test(heading))?.[0];
}

/** Outline level of a paragraph that is numbered as a heading: 第一部分 0, 一、 1, （一） 2. */
export function headingLevel(paragraph: string): number | undefined {
  if (/^第[一二三四五六七八九十]+部分/.test(paragraph)) return 0;
  if (/^[一二三四五六七八九十]{1,3}[、.．,，]/.test(paragraph)) return 1;
  if (/^\([一二三四五六七八九十]{1,3}\)/.test(paragraph)) return 2;
  if (/^\d{1,2}[、.．](?!\d)/.test(paragraph)) return 3;
  return undefined;
}

/** Whether a numbered paragraph only announces what follows. */
export function isHeading(paragraph: string): boolean {
  const level = headingLevel(paragraph);
  if (level === undefined)
    return /(?:说明|情况)$/.test(paragraph) && paragraph.length <= 40 && !/[,，。；;]/.test(paragraph);
  if (level === 0) return true;
  if (/[。；;]|\d+(?:\.\d+)?(?:万?元|%)/.test(paragraph)) return false;
  if (level === 3)
    return (
      /(?:情况|说明)$/.test(paragraph) ||
      (paragraph.length < 16 && !/[(（]?类\)/.test(paragraph) && !/[:：]$/.test(paragraph))
    );
  return paragraph.length <= 60;
}
