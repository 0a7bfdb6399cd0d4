import { format as formatNumber, isDateFormat } from 'numfmt';
import { remembering } from '../../core/captions';
import { eachDigit, inChineseDigits, type ChineseDigits } from './chinese-digits';

/**
 * The formats that a workbook names by number alone. Dates and the currency follow the reader's region; this product's
 * readers are in China.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0_ ;\\-#,##0_ ',
  38: '#,##0_ ;[Red]\\-#,##0_ ',
  39: '#,##0.00_ ;\\-#,##0.00_ ',
  40: '#,##0.00_ ;[Red]\\-#,##0.00_ ',
  41: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Days between the two calendars that a workbook may count in. */
const DAYS_TO_1904 = 1462;
const OPTIONS = { locale: 'zh-CN', overflow: '########', dateErrorNumber: false, dateSpanLarge: false };

export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

/** The number of a built-in format that means the same in every region. */
export function builtInFormatId(format: string): number | undefined {
  if (format === 'General') return 0;
  for (const id of [1, 2, 3, 4, 9, 10, 11, 12, 13, 49]) if (BUILT_IN[id] === format) return id;
  return undefined;
}

/**
 * A stored number as the sheet shows it, without the blanks that only align it.
 *
 * @param format number format code; absent means General
 */
export function shownNumber(value: number, format: string | undefined, is1904: boolean): string {
  if (format === undefined || format === '@') return plainNumber(value);
  const { code, digits, isDate } = inForce(format);
  try {
    const shown = formatNumber(code, is1904 && isDate ? value + DAYS_TO_1904 : value, OPTIONS).trim();
    if (digits === undefined) return shown;
    return isDate ? dateInChinese(shown, digits) : inChineseDigits(shown, digits);
  } catch {
    return plainNumber(value);
  }
}

/** Years are written digit by digit, days and months in words: 十五, not 一十五. */
function dateInChinese(shown: string, digits: ChineseDigits): string {
  const words = inChineseDigits(
    shown.replace(/\d{4}/g, (year) => eachDigit(year, digits)),
    digits,
  );
  return digits === 1 ? words.replace(/(?<![二三四五])一十/g, '十') : words;
}

/** A format code as the library understands it, and the Chinese digits that it asks for. */
interface FormatInForce {
  readonly code: string;
  readonly digits: ChineseDigits | undefined;
  readonly isDate: boolean;
}

/**
 * What the library does not know of Chinese workbooks: `!` stands before a literal as `\` does; colours and the general
 * format may be called by their Chinese names; `[DBNum1]` to `[DBNum3]` ask for Chinese digits.
 */
const inForce = remembering((format): FormatInForce => {
  const digits = /\[DBNum([123])\]/i.exec(format)?.[1];
  const code = format.replace(PIECE, (piece, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (/^\[(?:DBNum\d|[黑蓝青绿洋红白黄]+色?|颜色\s*\d+)\]$/i.test(piece)) return '';
    return piece === 'G/通用格式' ? 'General' : piece;
  });
  return {
    code,
    digits: digits === undefined ? undefined : (Number(digits) as ChineseDigits),
    isDate: isDateFormat(code),
  };
});

/** Quoted texts and escaped characters are passed over; then what may have to be said otherwise. */
const PIECE = /"[^"]*"|\\.|[_*].|!(.)|\[[^\]]*\]|G\/通用格式/gs;

/** Plain decimal text of the up to 15 digits that Excel keeps: 0.1+0.2 is 0.3. */
export function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded === 0 ? 0 : rounded);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = match;
  const exponent = Number(power);
  if (exponent > 0 || exponent < -20) return `${sign}${first}${rest === '' ? '' : `.${rest}`}E${power}`;
  return `${sign}0.${'0'.repeat(-exponent - 1)}${first}${rest}`;
}
