import type { EquationMessages } from '../zh/equations';

export const equations: EquationMessages = {
  sum: (place, expected, stated, more, by, from) =>
    `${place} should be ${expected} but is ${stated}, ${by} too ${more ? 'much' : 'little'}, by ${from}. Check this figure and its parts.`,
  missingTotal: (place, expected, from) =>
    `${place} is blank but should be ${expected}, by ${from}. Fill it in, or check its parts.`,
  copy: (left, stated, right, other, by) =>
    `${left} is ${stated}, ${right} is ${other}: they differ by ${by}. The two must be equal; check both.`,
  missingLine: (left, stated, table, code) =>
    `${left} is ${stated}, but ${table} has no ${code}. Check whether a line was left out.`,
  atLeast: (left, stated, right, other, by) =>
    `${left} is ${stated}, less than ${right} with ${other}, by ${by}. The former includes the latter; check both.`,
  hint: (left: string, stated: string, right: string, other: string, by: string, why: string) =>
    `Hint: ${left} is ${stated} and ${right} is ${other}, a difference of ${by}. ${why}`,
  rounding: (place, stated, expected, by, allowance) =>
    `${place} is ${stated}, its parts add up to ${expected}: a difference of ${by}, within what rounding explains (±${allowance}).`,
  roundingAmongExact: (place, stated, expected, by) =>
    `${place} is ${stated}, its parts add up to ${expected}: a difference of ${by}. Rounding could explain it, but every other sum of this workbook holds exactly; check for a slip.`,
  copyRounding: (left, stated, right, other, by) =>
    `${left} is ${stated}, ${right} is ${other}: the last digits differ by ${by}. The two must be equal, to the last digit; if each was rounded on its own, use one figure.`,
  undecidable: (place, text, what) =>
    `${place} reads “${text}”, which is no amount, so “${what}” cannot be checked. ${text.startsWith('#') ? 'Repair the formula or enter the number.' : /\d/.test(text) ? 'Enter the number alone.' : 'Leave it blank or enter 0 if there is none.'}`,
  worth: (side, amount) => `${side} (${amount})`,
  consequence: (left, right, by) => `Does not hold because of it: ${left} and ${right} differ by ${by}.`,
  otherScope: (left, right, by) =>
    `${left} and ${right} differ by ${by}. Both tables add up; they may count different money. Please check.`,
  blank: 'blank',
  sumOf: (parts) => `“${parts}”`,
  sides: (left, right) => `“${left} = ${right}”`,
  line: 'row',
  and: ' + ',
  more: (count) => ` and others, ${count} in all`,
  headlineGroup: (headline, count) => (count > 1 ? `${headline} (${count} equations concerned)` : headline),
  of: (table, place) => `${table}, ${place}`,
  code: (code) => `code ${code}`,
};
