/** Digits of a whole number with separators of thousands, for people: `10,000`. */
export function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
