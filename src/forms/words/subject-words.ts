import { normaliseCaption, remembering } from '../../core/captions';

/** Nouns by which a title names what its table is about, however much its columns are those of another one. */
const NOUNS = {
  'three-public': /三公/,
  'administrative-cost': /行政经费/,
  'operating-cost': /机关运行(?:经费|费)/,
  'meetings-training': /会议费|培训费/,
  'special-account': /财政专户|教育收费/,
  procurement: /政府采购/,
  'purchased-services': /政府购买服务/,
  debt: /债务|债券/,
  'state-assets': /国有资产/,
  'earmarked-funds': /专项/,
  transfers: /转移支付/,
  'social-insurance': /社会保险基金/,
  // 项目支出及其绩效目标 is about the projects first.
  performance: /(?<!项目支出(?:及其?|和|与|、))绩效/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type SubjectNoun = keyof typeof NOUNS;

/** What names the organisation, 市国有资产监督管理委员会2026年…, names no subject. */
const ORGANISATION =
  /^.*(?:委员会|协会|联合会|办公室|中心|公司|集团|委(?!托|员)|局|厅|院|校|所(?!属|得|有)|站|处(?!置|理)|馆|队)/;

/** The subjects that a title names outside brackets and behind the name of the organisation, with the words that do. */
export const subjectsNamed = remembering((title): ReadonlyMap<SubjectNoun, string> => {
  const text = normaliseCaption(title)
    .replace(/\([^()]*\)/g, '')
    .replace(ORGANISATION, '');
  const named = new Map<SubjectNoun, string>();
  for (const [noun, words] of Object.entries(NOUNS) as [SubjectNoun, RegExp][]) {
    const found = words.exec(text)?.[0];
    if (found !== undefined) named.set(noun, found);
  }
  return named;
});
