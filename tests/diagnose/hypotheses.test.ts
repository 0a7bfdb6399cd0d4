import { judge } from '../../src/model/judge';
import { diagnose } from '../../src/diagnose/diagnose';
import { applyIdentities } from '../../src/identities';
import { cellKey } from '../../src/core/cell';
import { changesOf, diagnosed, tablesOf, typed, type Typed } from './system';

const at = (table: keyof Typed, line: number, column: number, to: string | number | undefined) => ({
  table,
  line,
  column,
  to,
});

test('a run of figures one line too low is one slip, with the lost value worked out', () => {
  const [group, ...more] = diagnosed(
    typed([at('basic', 0, 1, undefined), at('basic', 1, 1, 35.47), at('basic', 2, 1, 12.36)]),
  );
  expect(more).toEqual([]);
  expect(group).toMatchObject({ outcome: 'unique', repairs: [{ slip: 'slipped-column' }] });
  expect(changesOf(group)).toEqual(['表六 0/1  → 35.47', '表六 1/1 35.47 → 12.36', '表六 2/1 12.36 → 26.10']);
});

test('a run of figures one line too high is one slip', () => {
  const [group] = diagnosed(typed([at('basic', 0, 1, 12.36), at('basic', 1, 1, 26.1), at('basic', 2, 1, undefined)]));
  expect(group).toMatchObject({ outcome: 'unique', repairs: [{ slip: 'slipped-column' }] });
  expect(changesOf(group)).toEqual(['表六 0/1 12.36 → 35.47', '表六 1/1 26.1 → 12.36', '表六 2/1  → 26.10']);
});

test('two lines far apart with one another’s figures are lines exchanged', () => {
  const [group] = diagnosed(typed([at('basic', 0, 1, 26.1), at('basic', 2, 1, 35.47)]));
  expect(group?.repairs.map(({ slip }) => slip)).toContain('exchanged-lines');
});

test('a line that prints its name and was not filled in is filled, in all its columns', () => {
  const [group] = diagnosed(typed([at('basic', 4, 0, undefined), at('basic', 4, 2, undefined)]));
  expect(group?.repairs[0]?.slip).toBe('not-filled');
  expect(changesOf(group)).toEqual(['表六 4/0  → 3.98', '表六 4/2  → 3.98']);
});

test('no repair of several figures changes one that stands in equations that all hold', () => {
  const tables = tablesOf(typed([at('basic', 6, 0, 96.31), at('basic', 6, 1, 83.93), at('basic', 0, 0, 45.47)])).map(
    ({ table }) => table,
  );
  const equations = applyIdentities(tables).map(judge);
  const suspects = new Set(
    equations
      .filter(({ verdict }) => verdict.kind === 'differs')
      .flatMap(({ equation }) => [...equation.left, ...equation.right].map(({ figure }) => cellKey(figure))),
  );
  const { groups } = diagnose(equations, tables);
  expect(groups.length).toBeGreaterThan(0);
  for (const { repairs } of groups)
    for (const { steps } of repairs.filter((repair) => repair.steps.length > 1))
      for (const { changes } of steps) expect(changes.some(({ figure }) => suspects.has(cellKey(figure)))).toBe(true);
});

test('nothing below nought is proposed where nothing is', () => {
  const groups = diagnosed({ general: [['', '合计', 30, 86.31, undefined]], basic: [] });
  const proposed = groups.flatMap(({ repairs }) => repairs.flatMap(({ changes }) => changes));
  expect(proposed.length).toBeGreaterThan(0);
  expect(proposed.filter(({ proposed: amount }) => amount < 0n)).toEqual([]);
});

test('a table that adds up and disagrees with the other is named with both values', () => {
  const [group, ...more] = diagnosed({
    general: [
      ['2010301', '行政运行', 60.21, 60.21, undefined],
      ['2080505', '养老保险缴费', 26.1, 26.1, undefined],
      ['', '合计', 86.31, 86.31, undefined],
    ],
    basic: [
      ['30101', '基本工资', 45.47, 45.47, undefined],
      ['30201', '办公费', 50.84, undefined, 50.84],
      ['', '合计', 96.31, 45.47, 50.84],
    ],
  });
  expect(more).toEqual([]);
  expect(group).toMatchObject({ outcome: 'several', repairs: [] });
  expect(group?.headline.zh).toMatch(/86\.31.*96\.31|96\.31.*86\.31/);
  expect(new Set(group?.disputed?.map(({ figure }) => figure.text))).toEqual(new Set(['86.31', '96.31']));
});

test('what the text says of a figure decides between figures that fit equally', () => {
  const bare: Typed = { general: [['', '合计', 126.31, 86.31, 30]], basic: [] };
  const tables = tablesOf(bare).map(({ table }) => table);
  const equations = applyIdentities(tables).map(judge);
  const figure = tables[0]?.lists[0]?.lines[0]?.figures[2];
  const said = new Map(figure === undefined ? [] : [[cellKey(figure), ['40万元']]]);
  const [alone] = diagnose(equations, tables).groups;
  const [told] = diagnose(equations, tables, { said }).groups;
  expect(alone?.repairs[0]?.changes[0]?.figure).not.toBe(figure);
  expect(told?.repairs[0]?.changes.map(({ text }) => text)).toEqual(['40.00']);
});
