import type { Finding, Severity } from '../../../src/model/finding';
import { runAt, runsOf } from '../../../src/taskpane/narrative/runs';

const TEXT = '收入10万元，其中财政5万元。';

function finding(quote: string, severity: Severity = 'error', id = quote): Finding {
  return {
    id,
    check: 'x',
    severity,
    message: { zh: '', en: '' },
    cells: [],
    table: undefined,
    statement: { start: TEXT.indexOf(quote), length: quote.length, quote },
  };
}

const summary = (findings: readonly Finding[], blank = '') =>
  runsOf(TEXT, findings, blank === '' ? [] : [{ start: TEXT.indexOf(blank), length: blank.length, quote: blank }]).map(
    (run) => (run.kind === 'statement' ? [run.text, ...run.findings.map(({ id }) => id)] : [run.text, run.kind]),
  );

test('the runs are the text, whatever is said of it', () => {
  const runs = runsOf(TEXT, [finding('10万元'), finding('10万元，其中财政5万元'), finding('财政5万元。')], []);
  expect(runs.map(({ text }) => text).join('')).toBe(TEXT);
  for (const { start, text } of runs) expect(TEXT.slice(start, start + text.length)).toBe(text);
  expect(runsOf('', [finding('10')], [])).toEqual([]);
});

test('an inner statement has its words, the outer one the rest', () => {
  expect(summary([finding('其中财政5万元'), finding('5万元')])).toEqual([
    ['收入10万元，', 'plain'],
    ['其中财政', '其中财政5万元'],
    ['5万元', '5万元'],
    ['。', 'plain'],
  ]);
});

test('one place with several findings leads to the most severe first', () => {
  expect(summary([finding('10万元', 'notice', 'a'), finding('10万元', 'error', 'b')])[1]).toEqual(['10万元', 'b', 'a']);
});

test('a statement whose words all belong to inner ones is remarked on at its first', () => {
  const findings = [finding('10万元'), finding('10', 'notice'), finding('万元', 'notice')];
  expect(summary(findings)).toEqual([
    ['收入', 'plain'],
    ['10', '10万元', '10'],
    ['万元', '万元'],
    ['，其中财政5万元。', 'plain'],
  ]);
  expect(runAt(runsOf(TEXT, findings, []), '10万元')?.text).toBe('10');
});

test('blanks are marked, findings on them before that', () => {
  expect(summary([], '财政')[1]).toEqual(['财政', 'blank']);
  expect(summary([finding('财政')], '财政')[1]).toEqual(['财政', '财政']);
});
