/** @thorough starts LibreOffice */
import { shownNumber } from '../../../src/files/xlsx/number-format';
import { makeXlsx } from '../support/make-xlsx';
import { readWithLibreOffice, testWithLibreOffice } from '../../support/libreoffice';

const FORMATS: readonly string[] = [
  '0',
  '0.0',
  '0.00',
  '#,##0',
  '#,##0.00',
  '#,##0.00_ ',
  '#,##0.00_);(#,##0.00)',
  '#,##0.00_);[Red]\\(#,##0.00\\)',
  '#,##0.00;-#,##0.00;',
  '#,##0.00;[Red]\\-#,##0.00',
  '0.00;-0.00;"-"',
  '0.00;-0.00;0.00;@',
  '0.00_ ;[Red]\\-0.00\\ ',
  '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-',
  '#,##0.00;\\-#,##0.00;\\-',
  '#.##',
  '#,###.##',
  '0.####',
  '0.0#',
  '000000',
  '0000.000',
  '0%',
  '0.00%',
  '0.00E+00',
  '##0.0E+0',
  '"¥"#,##0.00',
  '[$¥-804]#,##0.00',
  '[$￥-804]#,##0.00;[$￥-804]\\-#,##0.00',
  '0.00"万元"',
  '0.00"元"',
  '#,##0.00,',
  '0.00,,',
  '0\\.0000',
  '0\\.00',
  '0\\.0000"万元"',
  '0\\.0,',
  '0"."00',
  '#\\.0000',
  '0!.0000',
  '0!.00"元"',
  '0!.0,"万"',
  '[>=10000]0.00,"千";0.00',
  '[<100]"少";0.0',
  '[=0]"无";0.00',
  '[>100][Red]0.0;[Blue]0.00',
  '[Red]0.00',
  '[Color 10]0.00;[Color3]-0.00',
  '"合计"0.00',
  '"共"#,##0"项"',
  '0.00" "',
  '0.00\\ ',
  'General',
  'General"元"',
  '[DBNum1][$-804]General',
  '[DBNum2][$-804]General',
  '[DBNum1][$-804]0',
  '[DBNum2][$-804]0.00',
  '[DBNum2][$-804]General"元整"',
  'yyyy/m/d',
  'yyyy-mm-dd',
  'yyyy"年"m"月"d"日"',
  'yyyy"年"m"月"',
  'm"月"d"日"',
  '[$-804]yyyy"年"m"月"d"日"',
  '[DBNum1][$-804]yyyy"年"m"月"d"日"',
  'h:mm',
  'h:mm:ss',
  '[h]:mm:ss',
  'yyyy/m/d h:mm',
  'mm:ss',
  ';;;',
];
const VALUES: readonly number[] = [
  0, 1, 2, 5, 9.5, 10, 11, 12.345, 15, 20, 99.995, 100, 100.5, 101, 105, 110, 123.456, 295.31, 999.999, 1000, 1001,
  1010, 1100, 1234.5, 2026, 9999.99, 10000, 10001, 10010, 12345.678, 44197, 45291.75, 100000, 123456.789, 1000000,
  2953100, 12345678.9, 0.1, 0.005, 0.015, 1.005, 2.675, 0.3000000000000004, 0.99999, -1, -0.004, -12.345, -1234.5,
  -2953100,
];

/** Where Excel and LibreOffice are known to differ; we follow Excel. */
const EXPLAINED: readonly {
  readonly why: string;
  readonly applies: (format: string, value: number, shown: string, theirs: string) => boolean;
}[] = [
  {
    why: 'Excel keeps the point of #.## where no digit follows',
    applies: (format, _, shown, theirs) => /\.#+$/.test(format) && shown === `${theirs}.`,
  },
  {
    why: 'Excel rounds the decimal 1.005, LibreOffice the double below it',
    applies: (format, value) => format === '0%' && value === 1.005,
  },
  { why: 'a nought in steps of a thousand', applies: (format, value) => format === '##0.0E+0' && value === 0 },
  { why: 'an exclamation mark escapes in Excel', applies: (format) => format.includes('!') },
  {
    why: 'Excel keeps the sign where the first section has a condition',
    applies: (format, value, shown, theirs) => /^\[[<>=]/.test(format) && value < 0 && shown === `-${theirs}`,
  },
  {
    why: 'Excel writes a full stop in Chinese figures, LibreOffice 点, 负 or wide signs',
    applies: (format, _, shown, theirs) =>
      format.startsWith('[DBNum') && shown === theirs.replace(/[点．]/, '.').replace(/^[－负]/, '-'),
  },
  {
    why: 'Excel counts a 29 February 1900, so that the days before it are one later',
    applies: (format, value) => /[ymd]/.test(format) && !format.startsWith('mm') && value >= 0 && value < 60,
  },
  {
    why: 'Excel has no dates before 1900 and after 9999',
    applies: (format, value, shown) =>
      /[ymdhs]/.test(format) && (value < 0 || value > 2_958_465) && shown === '########',
  },
  {
    why: 'LibreOffice has no spans above some 32,000 hours',
    applies: (format, _, __, theirs) => format.startsWith('[h]') && theirs === '#FMT',
  },
  {
    why: 'Excel rounds to the second, LibreOffice cuts off',
    applies: (format, value) => format.endsWith('ss') && (value * 86_400) % 1 >= 0.5,
  },
];

testWithLibreOffice('numbers are shown as LibreOffice shows them, or why not is known', () => {
  const styles =
    `<numFmts>${FORMATS.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"/>`).join('')}</numFmts>` +
    `<fonts><font/></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${FORMATS.map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`).join('')}</cellXfs>`;
  const data = FORMATS.map(
    (_, row) => `<row r="${row + 1}">${VALUES.map((value) => `<c s="${row + 1}"><v>${value}</v></c>`).join('')}</row>`,
  ).join('');
  const csv = readWithLibreOffice(makeXlsx({ sheets: [{ name: 'A', data }], styles }), 'shown').get('A') ?? '';
  const theirs = csv.trimEnd().split('\n').map(cellsOf);
  const different = FORMATS.flatMap((format, row) =>
    VALUES.map((value, column) => {
      const [shown, other] = [shownNumber(value, format, false), theirs[row]?.[column]?.trim() ?? 'nothing'];
      const isExplained = shown === other || EXPLAINED.some(({ applies }) => applies(format, value, shown, other));
      return isExplained ? '' : `${format}  ${value}  ${shown}  ${other}`;
    }),
  ).filter((line) => line !== '');
  expect(different).toEqual([]);
  expect(FORMATS.length * VALUES.length).toBeGreaterThan(3000);
});

test.each([
  ['0!.0000', 2952345, '295.2345'],
  ['0!.0,', 29523, '3.0'],
  ['"!"0!%', 5, '!5%'],
  ['[红色]0.00', -3.1, '-3.10'],
  ['[颜色3]0.00', 3.1, '3.10'],
  ['G/通用格式"元"', 3.5, '3.5元'],
  ['[DBNum1][$-804]General', 20305.06, '二万〇三百〇五.〇六'],
  ['[DBNum2][$-804]General', 100_000_000, '壹亿'],
  ['[DBNum3][$-804]0', 1234, '１千２百３十４'],
  ['[DBNum1][$-804]m"月"d"日"', 45245, '十一月十五日'],
])('%s shows %d as %s', (format, value, shown) => {
  expect(shownNumber(value, format, false)).toBe(shown);
});

/** The cells of a line of comma-separated values. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"'),
  );
}
