/** @thorough measures drawn folders */
import { createRandom } from '../generate/random';
import { alterWorkbook, alterationTable, changeDigit, digitPlaces } from './alter';
import { amountsOn } from './amounts';
import { drawnSnapshot } from './drawn-folder';
import type { SheetSnapshot } from './engine';
import { sheetOf } from '../support/draw';

const ALL = 1000;

const textsOn = (sheet: SheetSnapshot): readonly string[] => amountsOn(sheet).map(({ text }) => text);

describe('amounts', () => {
  test('are the figures of money, not codes, numbers of columns, counts or shares', () => {
    const sheet = sheetOf('表', [
      ['科目编码', '金额', '人数', '占比%'],
      ['栏次', '1', '2', '3'],
      ['201', '1,204.50', '12', '45.20'],
      [20103, 170, 7, 6.5],
      ['2010301', 0, '3.0', '45.2%'],
    ]);
    expect(textsOn(sheet)).toEqual(['1,204.50', '170', '0']);
  });

  test('of a row that numbers the columns are none', () => {
    const sheet = sheetOf('表', [
      ['基本支出', '项目支出'],
      [1, 2],
      ['20.50', '10.25'],
      ['7', '9'],
    ]);
    expect(textsOn(sheet)).toEqual(['20.50', '10.25', '7', '9']);
  });
});

describe('a changed digit', () => {
  test.each([0, 1])('is another one, and no nought in front (place %i)', (which) => {
    for (let seed = 0; seed < 50; seed += 1) {
      const changed = changeDigit('-1,920.35', which, createRandom(seed));
      expect(changed).not.toBe('-1,920.35');
      expect(changed).toMatch(which === 0 ? /^-[1-9],920\.35$/ : /^-1,\d20\.35$/);
    }
  });

  test('is never the last printed one, which rounding may change', () => {
    expect(digitPlaces('0.06')).toHaveLength(1);
    expect(changeDigit('0.45', 1, createRandom(1))).toMatch(/^0\.[1-9]5$/);
  });
});

describe('a changed amount', () => {
  test('is noticed where it stands in a sum, and named first', async () => {
    const altered = alterWorkbook(await drawnSnapshot(), ALL, 1);
    const leaf = altered.find(({ place }) => place === '支出总表!E7');
    expect(leaf).toMatchObject({ from: '32.52', noticed: true, cited: true, named: true });
  });

  test('is cited but not named where another part of the sum looks as wrong', async () => {
    const altered = alterWorkbook(await drawnSnapshot(), ALL, 1);
    const parts = altered.filter(({ place }) => place === '收支总表!B5' || place === '收支总表!B6');
    expect(parts.map(({ cited }) => cited)).toEqual([true, true]);
    expect(parts.map(({ named }) => named)).toContain(false);
  });

  test('is not noticed in a table that nothing adds up', async () => {
    const snapshot = await drawnSnapshot();
    const lonely = sheetOf('附页', [
      ['说明', '金额'],
      ['甲', '12.75'],
      ['乙', '931.40'],
    ]);
    const altered = alterWorkbook({ ...snapshot, sheets: [lonely] }, ALL, 1);
    expect(altered.map(({ noticed, cited, named }) => [noticed, cited, named])).toEqual(
      Array.from({ length: 2 }, () => [false, false, false]),
    );
  });

  test('does not count what was wrong before', async () => {
    const broken = await drawnSnapshot({ '支出总表!E7': 99.99 });
    const lonely = sheetOf('附页', [
      ['说明', '金额'],
      ['甲', '12.75'],
    ]);
    const altered = alterWorkbook({ ...broken, sheets: [...broken.sheets, lonely] }, ALL, 1);
    expect(altered.find(({ place }) => place.startsWith('附页'))).toMatchObject({ noticed: false });
  });

  test('is drawn the same way by the same seed, and no more often than asked', async () => {
    const snapshot = await drawnSnapshot();
    const altered = alterWorkbook(snapshot, 5, 7);
    expect(altered).toHaveLength(5);
    expect(alterWorkbook(snapshot, 5, 7)).toEqual(altered);
    expect(alterWorkbook(snapshot, 5, 8)).not.toEqual(altered);
  });

  test('is counted under the kind of its table', async () => {
    const altered = alterWorkbook(await drawnSnapshot(), ALL, 1);
    const inExpenditure = altered.filter(({ place }) => place.startsWith('支出总表')).length;
    expect(alterationTable(altered)).toMatch(new RegExp(`^expenditure-summary +${inExpenditure} `, 'm'));
  });
});
