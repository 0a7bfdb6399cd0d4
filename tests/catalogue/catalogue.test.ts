/** @thorough reviews the examples of every rule */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../src/checks';
import { identities, stateIdentities } from '../../src/identities';
import { provenRules, readingRules } from '../../src/judgement/rules';
import { checks as en } from '../../src/messages/en/checks';
import { checks as zh } from '../../src/messages/zh/checks';
import type { Severity } from '../../src/model/finding';
import { textChecks } from '../../src/narrative/checks';
import { recognise } from '../../src/recognise';
import { reviewWorkbook } from '../../src/review';
import { drawnWorkbook } from '../support/sheet';
import { checksDocument } from './checks-document';
import { examplesOf, identityExample, rules } from './examples';
import { DISCLOSURES } from './examples/disclosures';
import { TEXT_EXAMPLES } from './examples/narrative';
import { runExample } from './examples/run';

const ROOT = path.resolve(__dirname, '../..');
const GRAVITY: readonly Severity[] = ['notice', 'warning', 'error'];

/** These count contradictions only: a statement that agrees leaves no trace, and the outcome is “not applicable”. */
const COUNT_NOTHING_THAT_HOLDS = new Set([
  'narrative-direction',
  'narrative-unit',
  'narrative-zero-base',
  'narrative-assets',
  'narrative-glossary',
]);

it('CHECKS.md is what the code says; if not, run `npm run checks`', () => {
  expect(readFileSync(path.join(ROOT, 'CHECKS.md'), 'utf8')).toBe(checksDocument());
});

it('the lists of rules name every rule of their folders; if not, run `npm run checks`', () => {
  const { stdout } = spawnSync(process.execPath, ['tests/catalogue/lists.cjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});

it('every file of src/checks is called what its check is; what is no check belongs to src/checks/support', () => {
  const files = readdirSync(path.join(ROOT, 'src/checks'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'check.ts' && entry.name !== 'index.ts')
    .map(({ name }) => name.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual(checks.map(({ id }) => id).sort());
});

it('every test of tests/checks is of a check', () => {
  const tested = readdirSync(path.join(ROOT, 'tests/checks')).map((name) => name.replace(/\.test\.ts$/, ''));
  expect(tested.filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
});

it('every rule has an id of its own, a title and a basis in both languages', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { title, basis } of rules)
    for (const text of [title.zh, title.en, basis.zh, basis.en]) expect(text.trim()).not.toBe('');
});

it('no example is of a rule that there is not, or given twice', () => {
  const ids = textChecks.filter(({ examples }) => examples === undefined).map(({ id }) => id);
  expect(Object.keys(TEXT_EXAMPLES).sort()).toEqual(ids.sort());
});

describe.each([...provenRules, ...readingRules, ...checks, ...textChecks].map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    const { valid = [], invalid = [] } = examplesOf(rule) ?? {};

    it('has examples of both kinds', () => {
      expect(valid).not.toEqual([]);
      expect(invalid).not.toEqual([]);
    });

    it('finds nothing in its valid examples', () => {
      for (const example of valid)
        expect(runExample(rule, example)).toEqual({
          outcome: COUNT_NOTHING_THAT_HOLDS.has(id) ? 'not-applicable' : 'holds',
          findings: [],
        });
    });

    it('finds something in its invalid examples, no graver than it says', () => {
      for (const example of invalid) {
        const { outcome, findings } = runExample(rule, example);
        expect(outcome).toBe('finding');
        expect(findings).not.toEqual([]);
        for (const { severity } of findings)
          expect(GRAVITY.indexOf(severity)).toBeLessThanOrEqual(GRAVITY.indexOf(rule.severity));
      }
    });
  },
);

describe('every identity is reached: some drawn form, once recognised, has both its sides', () => {
  it.each(identities.map(({ id }) => id))(
    '%s holds there, and is found broken when a figure of it is changed',
    (id) => {
      expect(identityExample(id)).toMatchObject({ check: id });
    },
  );
});

it.each(Object.entries(DISCLOSURES))('nothing is said against the drawn disclosure: %s', (_, drawn) => {
  expect(reviewWorkbook(drawnWorkbook(drawn)).findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
});

it('nobody is told that a table is missing which only some places print', () => {
  const general = Object.values(DISCLOSURES)
    .flatMap((drawn) => recognise(drawnWorkbook(drawn)).tables)
    .filter(({ layout }) => layout === 'basic-expenditure');
  const says = stateIdentities(general)
    .notRun.map(({ reason }) => reason.zh)
    .join('\n');
  expect(says).toContain('《一般公共预算支出表》');
  expect(says).not.toContain('《财政拨款支出表》');
});

it('the catalogues of both languages have the sentences of the same checks', () => {
  const ids = checks.map(({ id }) => id);
  expect(Object.keys(zh).filter((id) => !ids.includes(id))).toEqual([]);
  for (const id of Object.keys(zh) as (keyof typeof zh)[]) expect(Object.keys(en[id])).toEqual(Object.keys(zh[id]));
});
