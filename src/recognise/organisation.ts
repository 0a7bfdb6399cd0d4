import { normaliseCaption, remembering } from '../core/captions';

/** 编制部门（单位）：X, 部门：X, 预算单位名称：X, 公开部门：X. */
const CAPTION =
  /(?:(?:编制|填报|编报|公开|预算|主管|所属|报送)?(?:部门|单位)(?:名称)?(?:[/／、](?:部门|单位)(?:名称)?)?(?:[(（](?:部门|单位|公章|盖章|名称)[)）])?)[:：]\s*(.+)$/;
const ONLY_UNIT = /^(?:人民币)?(?:元|千元|万元|百万元|亿元)$/;

/** How the name of an organisation ends. 部门 and 单位 are none: every title has them. */
const ENDING =
  /(?:局|委|办|厅|院|校|中心|所|站|队|馆|会|处|署|社|团|庭|府|街道|镇|乡|公司|大学|学院|小学|中学|幼儿园|室|台|基地|库|集团|党组|支部|法庭|机关|医院|书院|警察|管委会|办公室|委员会|协会|联合会)(?:[(（][^)）]{1,12}[)）])?$/;
/** A title in which a name precedes the year, and one in which it follows. */
const BEFORE_YEAR = /^(?:附件\d*[:：]?|附?表[\d一二三四五六七八九十-]+[:：、]?)?(.{2,40}?)(?:20\d\d|二〇)/;
const AFTER_YEAR =
  /^(?:附件\d*[:：]?)?20\d\d年度?(.{3,40}?)(?:部门|单位|本级|汇总|收支|收入|支出|财政拨款|一般公共|政府性|国有资本|“?三公|项目|基本支出|预算|决算)/;
/** All of a place, or no name of anyone. */
const NOBODY = /^(?:[全本各]|.{0,3}(?:级|年)$)|^(?:某|XX|××)?(?:部门|单位)/;

/** The organisation that a line above a table names behind 编制单位：, 部门： and the like, as printed. */
export function organisationInCaption(text: string): string | undefined {
  // One cell may hold organisation and unit, far apart by blanks.
  const [part = ''] = text
    .trim()
    .split(/[\s\u3000]{2,}(?=金额单位|单位[:：])|(?=(?:金额)?单位[:：]\s*(?:人民币)?(?:元|千元|万元))/);
  const name = CAPTION.exec(part.trim())?.[1]?.trim();
  return name === undefined || name === '' || ONLY_UNIT.test(name) ? undefined : name;
}

/** The organisation that a title names: 某某局2024年部门收支总表, 2024年某某局部门预算. */
export const organisationInTitle = remembering((title): string | undefined => {
  const plain = normaliseCaption(title);
  const name = (BEFORE_YEAR.exec(plain) ?? AFTER_YEAR.exec(plain))?.[1]?.replace(/(?:部门|单位)?$/, '');
  return name !== undefined && name.length >= 2 && ENDING.test(name) && !NOBODY.test(name) ? name : undefined;
});
