import fs from 'node:fs';
import { judge } from '../../src/model/judge';
import { diagnose } from '../../src/diagnose/diagnose';
import { applyIdentities } from '../../src/identities';
import { recognise } from '../../src/recognise';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { withText } from '../bench/diagnosis/injuries';
import { changesOf, diagnosed, TYPED, typed } from './system';

const at = (table: 'general' | 'basic', line: number, column: number, to: string | number | undefined) => ({
  table,
  line,
  column,
  to,
});

test('says nothing where all equations hold', () => {
  expect(diagnosed(TYPED)).toEqual([]);
});

describe('one slip is named, with its value and its kind', () => {
  test.each([
    ['transposed', at('basic', 0, 0, 35.74), '表六 0/0 35.74 → 35.47'],
    ['digit', at('basic', 0, 0, 85.47), '表六 0/0 85.47 → 35.47'],
    ['dropped-digit', at('basic', 1, 1, 1.36), '表六 1/1 1.36 → 12.36'],
    ['extra-digit', at('basic', 4, 2, 33.98), '表六 4/2 33.98 → 3.98'],
    ['decimal-point', at('basic', 0, 1, 354.7), '表六 0/1 354.7 → 35.47'],
    ['sign', at('basic', 1, 1, -12.36), '表六 1/1 -12.36 → 12.36'],
    ['ten-thousand', at('general', 3, 2, 300000), '表五 3/2 300000 → 30.00'],
    ['neighbour', at('basic', 1, 1, 35.47), '表六 1/1 35.47 → 12.36'],
    ['left-out-of-total', at('basic', 6, 2, 8.4), '表六 6/2 8.4 → 12.38'],
    ['not-filled', at('basic', 6, 1, undefined), '表六 6/1  → 73.93'],
    ['superfluous', at('basic', 1, 2, 5.55), '表六 1/2 5.55 → 0.00'],
  ])('%s', (slip, edit, change) => {
    const [group, ...more] = diagnosed(typed([edit]));
    expect(more).toEqual([]);
    expect(group).toMatchObject({ outcome: 'unique', repairs: [{ slip }] });
    expect(changesOf(group)).toEqual([change]);
  });
});

test('a copy has no room for rounding beyond its last digit', () => {
  const group = diagnosed(typed([at('general', 3, 1, 86.33)]))[0];
  expect(changesOf(group)).toEqual(['表五 3/1 86.33 → 86.31']);
});

test('a remainder that rounding would allow is a slip where everything else adds up exactly', async () => {
  const whole = await openFileWorkbook('sample-mended.xlsx', fs.readFileSync('assets/sample-mended.xlsx')).read();
  const medical = recognise(whole).tables.flatMap(({ layout, lists }) =>
    layout === 'basic-expenditure' ? lists.flatMap(({ lines }) => lines.filter(({ code }) => code === '30110')) : [],
  );
  const [total, personnel] = medical[0]?.figures ?? [];
  const snapshot = withText(withText(whole, total!, '10.3'), personnel!, '10.63');
  const { tables } = recognise(snapshot);
  const { groups } = diagnose(applyIdentities(tables).map(judge), tables);
  expect(groups.map(({ outcome }) => outcome)).toEqual(['unique']);
  expect(groups[0]?.repairs[0]?.changes.map(({ figure, text }) => `${figure.text} → ${text}`).sort()).toEqual([
    '10.3 → 10.36',
    '10.63 → 10.36',
  ]);
});

test('a value in the neighbouring cell is one slip', () => {
  const [group] = diagnosed(typed([at('basic', 3, 2, undefined), at('basic', 3, 1, 7.4)]));
  expect(group).toMatchObject({ outcome: 'unique', repairs: [{ slip: 'wrong-cell' }] });
  expect([...changesOf(group)].sort()).toEqual(['表六 3/1 7.4 → 0.00', '表六 3/2  → 7.40']);
});

test('two neighbouring figures exchanged are one slip, though their lines share no violated equation', () => {
  const groups = diagnosed(typed([at('basic', 0, 1, 12.36), at('basic', 1, 1, 35.47)]));
  expect(groups).toHaveLength(1);
  // The totals of both lines may have been exchanged just as well.
  expect(groups[0]?.outcome).toBe('several');
  expect(groups[0]?.repairs.slice(0, 2).map(({ slip }) => slip)).toEqual(['swapped', 'swapped']);
});

test('a line left out explains the gap in all its columns', () => {
  const [group, ...more] = diagnosed(typed([], [{ table: 'basic', line: 4 }]));
  expect(more).toEqual([]);
  expect(group).toMatchObject({ outcome: 'unique', repairs: [{ slip: 'omitted-line', changes: [] }] });
  expect(group?.repairs[0]?.insertedLine?.columns.map(({ column, text }) => [column, text])).toEqual([
    [0, '3.98'],
    [2, '3.98'],
  ]);
  expect(group?.repairs[0]?.insertedLine?.after).toBe(4);
});

test('two slips that have nothing to do with each other stay two groups', () => {
  const groups = diagnosed(typed([at('general', 1, 2, 33), at('basic', 0, 1, 34.57)]));
  expect(groups.map((group) => changesOf(group))).toEqual([['表五 1/2 33 → 30.00'], ['表六 0/1 34.57 → 35.47']]);
});

test('two slips whose equations hang together are one group with two steps', () => {
  const groups = diagnosed(typed([at('basic', 0, 1, 34.57), at('basic', 1, 1, 13.62)]));
  expect(groups).toHaveLength(1);
  expect([...changesOf(groups[0])].sort()).toEqual(['表六 0/1 34.57 → 35.47', '表六 1/1 13.62 → 12.36']);
});

test('where two figures fit equally, both are listed and neither is proposed', () => {
  const bare = { general: [['', '合计', 86.31, 86.31, undefined]], basic: [['', '合计', 91.73, undefined, undefined]] };
  const [group] = diagnosed(bare);
  expect(group?.outcome).toBe('several');
  expect(group?.repairs.length).toBeGreaterThan(1);
  expect(group?.headline.zh).toContain('无法判定');
});

test('among figures that fit equally, one that looks like a slip of the hand stands out', () => {
  const [group] = diagnosed({ general: [['', '合计', 116.31, 68.31, 30]], basic: [] });
  expect(group).toMatchObject({
    outcome: 'unique',
    repairs: [{ slip: 'transposed' }, { slip: 'other' }, { slip: 'other' }],
  });
  expect(changesOf(group)).toEqual(['表五 0/1 68.31 → 86.31']);
});

test('an exhausted search says so instead of guessing', () => {
  const [group] = diagnosed(typed([at('basic', 0, 1, 34.57), at('basic', 1, 1, 13.62)]), 1);
  expect(group?.outcome).toBe('undecided');
  expect(group?.headline.zh).toContain('未能判定');
});

test('the same tables give the same answer', () => {
  const tables = typed([at('basic', 0, 1, 34.57), at('general', 3, 2, 300)]);
  expect(diagnosed(tables)).toEqual(diagnosed(tables));
});

test('the published disclosure: the personnel total stands in the 合计 cell, and a line of 20.00 is missing', async () => {
  const snapshot = await openFileWorkbook('sample.xlsx', fs.readFileSync('assets/sample.xlsx')).read();
  const { tables } = recognise(snapshot);
  const { groups } = diagnose(applyIdentities(tables).map(judge), tables);
  expect(groups).toHaveLength(1);
  const [group] = groups;
  expect(group?.outcome).toBe('unique');
  expect(group?.repairs[0]?.steps.map(({ slip }) => slip)).toEqual(['wrong-cell', 'omitted-line']);
  expect(group?.repairs[0]?.changes.map(({ figure, text }) => [figure.text, text])).toEqual([
    ['201.94', '240.31'],
    ['', '201.94'],
  ]);
  expect(group?.repairs[0]?.insertedLine?.columns.map(({ text }) => text)).toEqual(['20.00', '20.00']);
  expect(group?.headline.zh).toMatch(/很可能应为 240\.31.*漏列一行.*20\.00.*改后 5 条等式全部成立/);
  expect(group?.headline.en).toMatch(/should most likely be 240\.31.*missing.*20\.00.*all 5 equations hold/);
});
