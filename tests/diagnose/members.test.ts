import { judge } from '../../src/model/judge';
import { applyIdentities } from '../../src/identities';
import { findingOf } from '../../src/identities/explain';
import { asConsequence, asScopeNote } from '../../src/diagnose/member-sentences';
import type { Finding, Suspect } from '../../src/model/finding';
import { tablesOf, typed } from './system';

/** Findings of the tables after 基本工资 was typed with two digits exchanged, in its 合计 column. */
function findings(): readonly Finding[] {
  const tables = tablesOf(typed([{ table: 'basic', line: 0, column: 0, to: 35.74 }])).map(({ table }) => table);
  return applyIdentities(tables)
    .map(judge)
    .flatMap((judged) => findingOf(judged, { identity: undefined, otherSumsHoldExactly: false }) ?? []);
}

const suspectOf = (finding: Finding | undefined, proposed: string): Suspect[] =>
  (finding?.cells.slice(0, 1) ?? []).map((cell) => ({ ...cell, proposed, why: { zh: '', en: '' } }));

test('under a headline the finding of the figure itself keeps its sentence, the others only follow from it', () => {
  const all = findings();
  const own = all.find(({ expected }) => expected === '35.47');
  const suspects = suspectOf(own, '35.47');
  expect(own && asConsequence(own, suspects)).toBe(own);
  const others = all.filter((finding) => finding !== own).map((finding) => asConsequence(finding, suspects));
  expect(others.length).toBeGreaterThan(0);
  for (const { message, expected } of others) {
    expect(message.zh).toMatch(/^随之不成立：/);
    expect(message.zh).not.toContain('应为');
    expect(message.en).toMatch(/^Does not hold because of it/);
    expect(expected).toBeUndefined();
  }
});

test('a finding that would have another value in the named cell does not keep its sentence', () => {
  const own = findings().find(({ expected }) => expected === '35.47');
  expect(own && asConsequence(own, suspectOf(own, '53.47')).message.zh).toMatch(/^随之不成立：/);
});

test('a copy that a difference of scope may explain is a notice that shows both sides', () => {
  const [finding] = findings();
  const note = finding && asScopeNote(finding);
  expect(note?.severity).toBe('notice');
  expect(note?.message.zh).toContain('口径');
});
