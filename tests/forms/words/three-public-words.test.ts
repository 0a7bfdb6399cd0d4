import { economicCodesOf, THREE_PUBLIC_ITEMS, type ColumnRole } from '../../../src/model/roles';
import { entries } from '../../../src/forms/classification/codes';
import { headerWord } from '../../../src/forms/words/column-words';
import { itemRole } from '../../../src/forms/words/line-words';
import { THREE_PUBLIC_NAMES } from '../../../src/forms/words/three-public-words';
import { factOf } from '../../../src/narrative/grammar/facts';

const NAMES: readonly (readonly [string, ColumnRole])[] = [
  ['因公出国（境）费', 'overseas'],
  ['公务用车购置及运行费', 'vehicles'],
  ['公务用车购置费和运行维护费', 'vehicles'],
  ['公车购置及运行费', 'vehicles'],
  ['公务用车购置费', 'vehicle-purchase'],
  ['公车购置费', 'vehicle-purchase'],
  ['公务用车运行费', 'vehicle-running'],
  ['公务用车运行维护费', 'vehicle-running'],
  ['公务车辆运行维护费', 'vehicle-running'],
  ['公车运行经费', 'vehicle-running'],
  ['公务接待费', 'hospitality'],
];

test.each(NAMES)('%s is the same in a header, a line and a sentence', (name, role) => {
  expect(headerWord(name)).toEqual({ kind: 'amount', role });
  expect(itemRole(name)).toBe(role);
  expect(factOf(name.normalize('NFKC'))?.fact).toBe(role);
});

test.each(['购置费', '运行费', '运行维护费'])('%s needs its heading only in a sentence', (name) => {
  expect(headerWord(name)).toMatchObject({ kind: 'amount' });
  expect(itemRole(name)).toBeDefined();
  expect(factOf(name)).toBeUndefined();
});

test.each(THREE_PUBLIC_ITEMS)('the economic codes of %s are named so', (item) => {
  const names = economicCodesOf(item).flatMap((code) => entries(code).map(({ name }) => name));
  expect(names).not.toHaveLength(0);
  for (const name of names) expect(name).toMatch(new RegExp(THREE_PUBLIC_NAMES[item]));
});
