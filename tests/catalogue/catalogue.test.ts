import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../src/checks';
import { identities, stateIdentities } from '../../src/identities';
import { checks as en } from '../../src/messages/en/checks';
import { checks as zh } from '../../src/messages/zh/checks';
import { tieOuts } from '../../src/identities/tie-outs';
import { checksDocument, narrativeCheckIds } from './checks-document';
import { amountsOf, checkExample, identityExample, narrativeExample, saysOfIdentity } from './examples';
import { smallestTables } from './examples/tie-out-example';

const ROOT = path.resolve(__dirname, '../..');
const ids = checks.map(({ id }) => id);

/** What stands in src/checks and is no check. */
const NO_CHECKS = new Set(['check.ts', 'index.ts']);

it('CHECKS.md is what the code says; if not, run `npm run checks`', () => {
  expect(readFileSync(path.join(ROOT, 'CHECKS.md'), 'utf8')).toBe(checksDocument());
});

it('every file of src/checks is a check of that id, listed in its index.ts; another kind of file belongs to src/checks/support', () => {
  const files = readdirSync(path.join(ROOT, 'src/checks'), { withFileTypes: true }).filter(
    (entry) => entry.isFile() && !NO_CHECKS.has(entry.name),
  );
  expect(files.map(({ name }) => name.replace(/\.ts$/, '')).sort()).toEqual([...ids].sort());
});

it('every check has its test in tests/checks, under its own name', () => {
  expect(ids.filter((id) => !existsSync(path.join(ROOT, 'tests/checks', `${id}.test.ts`)))).toEqual([]);
});

it('every check and identity has an id of its own, a title and a basis in both languages', () => {
  const all = [...checks, ...identities];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { title, basis } of all)
    for (const text of [title.zh, title.en, basis.zh, basis.en]) expect(text.trim()).not.toBe('');
});

it.each(identities.map(({ id }) => id))('%s finds something in its example', (id) =>
  expect(identityExample(id)).toMatchObject({ check: id }),
);
it.each(ids)('%s finds something in its example', (id) => expect(checkExample(id)).toMatchObject({ check: id }));
it.each(narrativeCheckIds)('%s finds something in its example', (id) =>
  expect(narrativeExample(id)).toMatchObject({ check: id }),
);

it.each(tieOuts.map((tieOut) => [tieOut.id, tieOut] as const))(
  '%s finds nothing where its two sides agree',
  (id, tieOut) => {
    expect(saysOfIdentity(id, smallestTables(tieOut, amountsOf(tieOut, false)))).toEqual([]);
  },
);

it('nobody is told that a table is missing which only some places print', () => {
  const tables = tieOuts
    .filter(({ id }) => id === 'basic-expenditure-total')
    .flatMap((tieOut) => smallestTables(tieOut, [100, 100]));
  const says = stateIdentities(tables)
    .notRun.map(({ reason }) => reason.zh)
    .join('\n');
  expect(says).toContain('《项目支出表》');
  expect(says).not.toContain('《财政拨款支出表》');
});

it('the catalogues of both languages have the sentences of the same checks, and of no others', () => {
  expect(Object.keys(zh).sort()).toEqual([...ids].sort());
  for (const id of Object.keys(zh) as (keyof typeof zh)[]) expect(Object.keys(en[id])).toEqual(Object.keys(zh[id]));
});
