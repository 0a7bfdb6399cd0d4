/** How a workbook writes digits in Chinese: `[DBNum1]` 一千二百, `[DBNum2]` 壹仟贰佰, `[DBNum3]` 1千2百 in full width. */
export type ChineseDigits = 1 | 2 | 3;

const DIGITS: Readonly<Record<ChineseDigits, string>> = {
  1: '〇一二三四五六七八九',
  2: '零壹贰叁肆伍陆柒捌玖',
  3: '０１２３４５６７８９',
};
const WITHIN: Readonly<Record<ChineseDigits, readonly string[]>> = {
  1: ['', '十', '百', '千'],
  2: ['', '拾', '佰', '仟'],
  3: ['', '十', '百', '千'],
};
const MYRIADS = ['', '万', '亿', '万亿', '亿亿'];

/** Every number in a text, written in Chinese: in words before the point, digit by digit behind it. */
export function inChineseDigits(text: string, kind: ChineseDigits): string {
  return text.replace(/(\d[\d,]*)(\.\d+)?/g, (_, whole: string, fraction: string | undefined) => {
    const words = inWords(whole.replaceAll(',', ''), kind);
    return fraction === undefined ? words : `${words}.${eachDigit(fraction.slice(1), kind)}`;
  });
}

/** Digit by digit, as years are written. */
export function eachDigit(digits: string, kind: ChineseDigits): string {
  return digits.replace(/\d/g, (digit) => DIGITS[kind][Number(digit)] ?? digit);
}

function inWords(digits: string, kind: ChineseDigits): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain === '0') return DIGITS[kind][0] ?? '';
  const groups = plain.padStart(Math.ceil(plain.length / 4) * 4, '0').match(/\d{4}/g) ?? [];
  let words = '';
  let hasGap = false;
  groups.forEach((group, index) => {
    let part = '';
    for (const [place, digit] of Array.from(group).entries()) {
      if (digit === '0') {
        hasGap = words !== '' || part !== '';
        continue;
      }
      if (hasGap) part += DIGITS[kind][0] ?? '';
      hasGap = false;
      part += (DIGITS[kind][Number(digit)] ?? '') + (WITHIN[kind][3 - place] ?? '');
    }
    if (part !== '') words += part + (MYRIADS[groups.length - 1 - index] ?? '');
  });
  return words;
}
