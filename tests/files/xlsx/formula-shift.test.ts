import { shiftFormula } from '../../../src/files/xlsx/formula-shift';

test.each([
  ['A1+$A1+A$1+$A$1', 'B2+$A2+B$1+$A$1'],
  ['SUM(A1:B2)', 'SUM(B2:C3)'],
  ['"A1"&A1', '"A1"&B2'],
  ["'A1 ''B2'!C3", "'A1 ''B2'!D4"],
  ['A1!B2', 'A1!C3'],
  ['[1]Sheet1!A1', '[1]Sheet1!B2'],
  ['表1[[#This Row],[A1]]+A1', '表1[[#This Row],[A1]]+B2'],
  ['LOG10(A1)', 'LOG10(B2)'],
  ['A:A+$B:C', 'B:B+$B:D'],
  ['1:1+$2:3', '2:2+$2:4'],
  ['税率A1*A1', '税率A1*B2'],
  ['1.5E3+A1', '1.5E3+B2'],
  ['XFD1', '#REF!'],
  ['A1048576', '#REF!'],
  ['XFE1+ABCD1', 'XFE1+ABCD1'],
])('%s, one down and one to the right, is %s', (formula, shifted) => {
  expect(shiftFormula(formula, 1, 1)).toBe(shifted);
});
