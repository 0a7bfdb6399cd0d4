import type { Denial } from '../model/table';
import { normaliseCaption } from '../core/captions';
import {
  CONDITION,
  CONDITION_OF_EMPTINESS,
  HANDLES,
  LEAVES_OUT,
  MONEY,
  NARROWED,
  NONE,
  NOT,
  OTHER_YEAR,
  PARTS_OF_THREE_PUBLIC,
  PASSING,
  POINTING,
  SUBJECTS,
  TABLE,
  THREE_PUBLIC,
  TRAILING,
  UNDENIED,
} from '../forms/words/empty-words';

const AFTER = '(?:,|$)';
const DENIED = `(?<object>[^,]*?(?:${MONEY}${TRAILING}*|${POINTING}${MONEY}?)的?)${AFTER}`;

/** 无…支出, 没有使用…的支出, 不涉及…预算. */
const DENIES = new RegExp(`(?<denial>${NOT}${PASSING}*${HANDLES}了?|${NONE})${PASSING}*${DENIED}`);
/** …支出均未安排, …预算没有发生, …无. */
const DENIED_BEFORE = new RegExp(
  `(?<object>(?:${MONEY}|${POINTING})[^,]*?)(?<denial>${NOT}${PASSING}*${HANDLES}|${NONE})(?:支出|预算|安排|发生)?${AFTER}`,
);
/** …支出为零, 金额均为0, 数据为空. */
const NOUGHT = new RegExp(
  `(?<object>${MONEY}[^,]*?)(?<denial>[为是](?:零|空白?|0(?:\\.0+)?(?:[千百]?[万亿]?元)?))(?:值|的)?${AFTER}`,
);
/** 本表为空, 此表无需填列, 以零值公开. */
const TABLE_EMPTY = new RegExp(
  `${TABLE}[^,]*?(?<denial>[为是](?:零|空|0)(?![.\\d])|空白(?!处|单元|格)|无[须需](?:填|编)|不(?:用)?填|不适用|以零值)`,
);
const BLANK_FORM = /(?<![航太非])(?<!不[是为])空(?:白)?表/;
const TABLE_HOLDS_NOTHING = new RegExp(
  `^(?:${TABLE}[^,]*?)?(?:${NOT}${HANDLES}|${NONE})(?:任何|相关|有关)?(?:数据|数字|数值|内容|发生额|发生数|金额)${AFTER}`,
);
const AMOUNT = /(?:[1-9]\d*(?:\.\d+)?|0\.0*[1-9]\d*)[千百]?[万亿]?元/;

/** A note is a few sentences: what is longer is text of another kind, and is not searched. */
const LONGEST = 600;

/**
 * Whether a note or a lone cell says that the table under `title`, which has or has not figures, is empty. An empty
 * title is no restriction.
 */
export function declaresEmpty(text: string, title: string, hasFigures: boolean): boolean {
  const denial = denialIn(text, title);
  return denial !== undefined && !(hasFigures && denial === 'if-empty');
}

/**
 * The denial in a text that declares the table under `title` empty: a statement, not a condition or an instruction,
 * of this year, not undone by a second denial, of the whole and not of a part or a change.
 */
export function denialIn(text: string, title: string): Denial | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = stripped(text);
  if (/^(?:无|空|零|没有|—*无—*)。?$/.test(plain)) return 'money';
  if (!/[无没未不空零0]/.test(plain) || AMOUNT.test(withoutOtherYears(plain))) return undefined;
  let found: Denial | undefined;
  for (const sentence of plain.split(/[。;!?]/)) {
    if (CONDITION_OF_EMPTINESS.test(sentence)) found ??= 'if-empty';
    if (CONDITION.test(sentence)) continue;
    const denial = denialOf(sentence, normaliseCaption(title));
    if (denial === 'table') return denial;
    found ??= denial;
  }
  return found;
}

/** 收入、支出和结转结余: who has none of the money has none left over. */
const AND_BALANCES = new RegExp(
  `(?<=${MONEY})(?:、|以及|及|和|与)(?:年初|年末)?结转(?:和|及|、)?结余(?=[,。;]|$)`,
  'g',
);

/** Without the mark that opens a note and without brackets, which hold a part of a name: 因公出国（境）. */
function stripped(text: string): string {
  return normaliseCaption(text)
    .replace(/[,，]/g, ',')
    .replace(/[()[\]【】<>《》]/g, '')
    .replace(/^[*★※·●◆#\d.、]*(?:附?注|说明|备注|特别说明|情况说明)?\d*[:.、,]?/, '')
    .replace(/^[\d一二三四五]+[.、]/, '')
    .replace(AND_BALANCES, '')
    .replace(/[、及和与](?=(?:也|亦|均|都)?(?:无|没有|未))/g, ',');
}

function withoutOtherYears(plain: string): string {
  return plain
    .split(/[,。;]/)
    .filter((clause) => !OTHER_YEAR.test(clause))
    .join(',');
}

function denialOf(sentence: string, title: string): Denial | undefined {
  const clauses = sentence.split(/[,:]/);
  let found: Denial | undefined;
  for (const [index, clause] of clauses.entries()) {
    if (OTHER_YEAR.test(clause) || LEAVES_OUT.test(clause)) continue;
    // 没有…的，应当…: what stands before is a case, not a statement.
    if (clause.endsWith('的') && /^(?:单位|部门)?(?:也|均|都)?(?:应|须|需|请|可以?|不)/.test(clauses[index + 1] ?? ''))
      return undefined;
    // 相关表格为空 is said of the table of the money that the sentence names.
    if (saysTableEmpty(clause) && (/[本此该上]表/.test(clause) || isOf(title, subjectsOf(sentence)))) return 'table';
    // 收支情况：无
    const before = clauses[index - 1] ?? '';
    const whole =
      /^(?:均|都|皆)?(?:为)?(?:无|零|0|空)$/.test(clause) && new RegExp(MONEY).test(before)
        ? `${before}${clause}`
        : clause;
    if (deniesMoney(whole, title)) found = 'money';
  }
  return found;
}

function saysTableEmpty(clause: string): boolean {
  const form = BLANK_FORM.exec(clause);
  if (form !== null)
    return !UNDENIED.test(clause.slice(0, form.index)) && !/[不没未无][^表]{0,3}$/.test(clause.slice(0, form.index));
  const empty = TABLE_EMPTY.exec(clause) ?? TABLE_HOLDS_NOTHING.exec(clause);
  return empty !== null && !NARROWED.test(clause) && !isUndone(clause, empty);
}

function deniesMoney(clause: string, title: string): boolean {
  return [DENIES, DENIED_BEFORE, NOUGHT].some((pattern) => {
    const match = pattern.exec(clause);
    const object = match?.groups?.['object'];
    if (match === null || object === undefined) return false;
    return !NARROWED.test(object) && !isUndone(clause, match) && isOf(title, subjectsOf(clause));
  });
}

/** 并非没有, 没有一个项目未安排: a second denial before the first or within what it denies. */
function isUndone(clause: string, match: RegExpExecArray): boolean {
  const denial = match.groups?.['denial'];
  const at = denial === undefined ? match.index : match.index + match[0].indexOf(denial);
  const others = `${clause.slice(0, at)}|${clause.slice(at + (denial?.length ?? match[0].length))}`;
  return (
    UNDENIED.test(clause.slice(0, at)) ||
    (denial !== undefined && /[未没无]|不(?!动产|可预见)/.test(others.replace(/无锡|无线电|无党派|无障碍|未成年/g, '')))
  );
}

/** What each of the parts of a list names last: 政府性基金安排的三公经费 are 三公经费. */
function subjectsOf(clause: string): ReadonlySet<RegExp> {
  const named = new Set<RegExp>();
  for (const part of clause.split(/[、和及与或]/)) {
    let last: { readonly at: number; readonly subject: RegExp } | undefined;
    for (const subject of SUBJECTS) {
      for (const { index } of part.matchAll(subject)) if (index > (last?.at ?? -1)) last = { at: index, subject };
    }
    if (last !== undefined) named.add(last.subject);
  }
  return named;
}

/** A table is about what its title names; one that names a whole is not emptied by the denial of a part. */
function isOf(title: string, named: ReadonlySet<RegExp>): boolean {
  if (named.size === 0 || /^(?:附?表[一二三四五六七八九十\d-]*)?$/.test(title)) return true;
  const words = [...named].map((subject) => subject.source);
  if (THREE_PUBLIC.test(title) && words.every((word) => !THREE_PUBLIC.test(word))) {
    return PARTS_OF_THREE_PUBLIC.every((part) => words.includes(part.source));
  }
  return words.some((word) => new RegExp(word).test(title));
}
