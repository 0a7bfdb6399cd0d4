import { visible, visibleJson } from '../../src/core/visible';
import { forTerminal, painter } from '../../src/hosts/cli/paint';
import { csvHeader } from '../../src/report/csv';
import { escape } from '../../src/report/html-parts';

const FORGED = '\u001b[2J\u001b[H通过\u009b2J\u202e\u2066\u0007\u007f\rX';

test('what steers a terminal or turns the writing is shown', () => {
  expect(visible(FORGED)).toBe('␛[2J␛[H通过<U+009B>2J<U+202E><U+2066>␇␡␍X');
  expect(visible('合计\t1\r\n部门\n')).toBe('合计\t1\r\n部门\n');
});

test('JSON holds the same text', () => {
  const json = visibleJson(JSON.stringify({ text: FORGED }));
  expect(json).toMatch(/^[ -~一-龥]*$/);
  expect(JSON.parse(json)).toEqual({ text: FORGED });
});

test('our own colours and line of progress reach a terminal, colours of a workbook do not', () => {
  expect(forTerminal(painter(true)('error', 'a\u001b[32mb'))).toBe('\u001b[1;31ma␛[32mb\u001b[0m');
  expect(forTerminal('\r\u001b[K读取 \u001b[Kx')).toBe('\r\u001b[K读取 ␛[Kx');
});

test('reports hold them visibly too', () => {
  expect(escape('<\u202e>')).toBe('&lt;&lt;U+202E&gt;&gt;');
  expect(csvHeader('zh')).not.toContain('␍');
});
