import { normaliseCaption } from '../../core/captions';
import { codesByName, entries, entry, isValidIn } from './codes';

/** How a printed name stands to the official name of its code. */
export type NameVerdict =
  | { readonly kind: 'official' }
  /** The code is not in the tables, which are not complete. */
  | { readonly kind: 'unknown' }
  /** The name is that of another code of the same 类: one of the two is wrong, whatever the custom. */
  | { readonly kind: 'other'; readonly official: string; readonly rightCode: string }
  /** Slightly other words, a local detail, or the name of other years. */
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
  if (named.length > 0)
    return year === undefined || named.some((each) => isValidIn(each, year)) ? OFFICIAL : { kind: 'wording', official };
  const attested = right.documents >= WELL_ATTESTED;
  const rightCode = attested ? codeNamed(name, code) : undefined;
  if (rightCode !== undefined) return { kind: 'other', official, rightCode };
  // The name of the whole 类 on one of its codes says something else, however like the two may sound.
  if (code.length > 3 && entries(code.slice(0, 3)).some((each) => normaliseCaption(each.name) === name))
    return { kind: 'differs', official, attested };
  if (names.some((each) => sameWording(normaliseCaption(each.name), name))) return { kind: 'wording', official };
  return { kind: 'differs', official, attested };
}

/** Whether two names say the same in slightly other words, or one is a local detail of the other. */
export function sameWording(official: string, name: string): boolean {
  if (official === name) return true;
  const [left, right] = [plain(official), plain(name)];
  return left === right || (Math.min(left.length, right.length) >= 2 && (left.includes(right) || right.includes(left)));
}

/** The one well-attested code of the same 类 and depth that has the name. */
function codeNamed(name: string, beside: string): string | undefined {
  const [code, ...more] = codesByName(name).filter(
    (each) => each.length === beside.length && each.startsWith(beside.slice(0, 3)),
  );
  return code !== undefined && more.length === 0 && entries(code).some(({ documents }) => documents >= WELL_ATTESTED)
    ? code
    : undefined;
}

function plain(name: string): string {
  return name
    .replaceAll('其它', '其他')
    .replace(/[()、,，和与及的]/g, '')
    .replace(/(?:支出|费用|费)$/, '');
}
