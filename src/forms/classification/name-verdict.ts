import { normaliseCaption } from '../../core/captions';
import { codesByName, entries, entry, isValidIn, type CodeEntry } from './codes';

/** How a printed name stands to the official name of its code. */
export type NameVerdict =
  | { readonly kind: 'official' }
  /** The code is not in the tables, which are not complete. */
  | { readonly kind: 'unknown' }
  /** The name is that of another code of the same 类: one of the two is wrong, whatever the custom. */
  | { readonly kind: 'other'; readonly official: string; readonly rightCode: string }
  /** Code and name belong together in other years than the table's; `official` is the code's name in its own year. */
  | {
      readonly kind: 'other-year';
      readonly official: string | undefined;
      readonly from: number | undefined;
      readonly to: number | undefined;
    }
  /** Slightly other words, or a local detail. */
  | { readonly kind: 'wording'; readonly official: string }
  | { readonly kind: 'differs'; readonly official: string; readonly attested: boolean };

/** Documents in which a pair must have been read before a deviation from it counts for more than a hint. */
const WELL_ATTESTED = 2;

const OFFICIAL: NameVerdict = { kind: 'official' };
const UNKNOWN: NameVerdict = { kind: 'unknown' };

/** Judges a name in its comparison form. */
export function judgeName(code: string, name: string, year: number | undefined): NameVerdict {
  const right = entry(code, year);
  if (right === undefined) return UNKNOWN;
  const official = right.name;
  const names = entries(code);
  const named = names.filter((each) => normaliseCaption(each.name) === name);
  const isOfYear = year === undefined || isValidIn(right, year);
  const last = named.at(-1);
  if (last !== undefined) {
    if (year === undefined || named.some((each) => holdsIn(each, year))) return OFFICIAL;
    return { kind: 'other-year', official: isOfYear ? official : undefined, from: named[0]?.from, to: last.to };
  }
  // What the code was called in other years proves nothing of this one.
  const attested = isOfYear && right.documents >= WELL_ATTESTED;
  const rightCode = attested ? codeNamed(name, code, year) : undefined;
  if (rightCode !== undefined) return { kind: 'other', official, rightCode };
  // The name of the whole 类 on one of its codes says something else, however like the two may sound.
  if (code.length > 3 && entries(code.slice(0, 3)).some((each) => normaliseCaption(each.name) === name))
    return { kind: 'differs', official, attested };
  if (names.some((each) => sameWording(normaliseCaption(each.name), name))) return { kind: 'wording', official };
  return { kind: 'differs', official, attested };
}

/** The years of a name that is only remembered may be wrong by one. */
function holdsIn(entry: CodeEntry, year: number): boolean {
  if (isValidIn(entry, year)) return true;
  return entry.documents < WELL_ATTESTED && (isValidIn(entry, year - 1) || isValidIn(entry, year + 1));
}

/** Whether two names say the same in slightly other words, or one is a local detail of the other. */
export function sameWording(official: string, name: string): boolean {
  if (official === name) return true;
  const [left, right] = [plain(official), plain(name)];
  if (left === right) return true;
  if (Math.min(left.length, right.length) < 2) return false;
  return left.includes(right) || right.includes(left) || isLengthened(left, right) || isLengthened(right, left);
}

/** 巩固拓展脱贫攻坚成果 for 巩固脱贫攻坚成果: a word or two within a long name. */
function isLengthened(name: string, longer: string): boolean {
  const more = longer.length - name.length;
  if (name.length < 8 || more < 1 || more > 3) return false;
  let at = 0;
  for (const letter of longer) if (letter === name[at]) at++;
  return at === name.length;
}

/** The one well-attested code of the same 类 and depth that has the name in that year, or now without a year. */
function codeNamed(name: string, beside: string, year: number | undefined): string | undefined {
  const isSoNamed = (each: CodeEntry): boolean =>
    normaliseCaption(each.name) === name && (year === undefined ? each.to === undefined : isValidIn(each, year));
  const [code, ...more] = codesByName(name).filter(
    (each) => each.length === beside.length && each.startsWith(beside.slice(0, 3)) && entries(each).some(isSoNamed),
  );
  if (code === undefined || more.length > 0) return undefined;
  return entries(code).some((each) => isSoNamed(each) && each.documents >= WELL_ATTESTED) ? code : undefined;
}

function plain(name: string): string {
  return name
    .replaceAll('其它', '其他')
    .replace(/[()、,，和与及的]/g, '')
    .replace(/(?:支出|费用|费)$/, '');
}
