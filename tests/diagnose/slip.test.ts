import { amountOf } from '../../src/core/amount';
import { judge } from '../../src/model/judge';
import { parseFigure } from '../../src/core/figure';
import { readSlip } from '../../src/diagnose/slip';
import { buildSystem } from '../../src/diagnose/system';
import { applyIdentities } from '../../src/identities';
import { tablesOf, typed } from './system';

/** How the 办公费 of 7.40 reads if it was typed in another way. */
function slipOf(wrong: string | undefined, right: string): string {
  const tables = tablesOf(typed([{ table: 'basic', line: 3, column: 2, to: wrong }])).map(({ table }) => table);
  const system = buildSystem(applyIdentities(tables).map(judge), tables, 'tolerant');
  const unknown = system.unknowns.find(({ place }) => place?.line.code === '30201' && place.columnIndex === 2)!;
  const reading = parseFigure(right);
  return readSlip(system, unknown, reading.kind === 'printed' ? amountOf(reading, '万元') : 0n).slip;
}

test.each([
  ['21.43', '12.43', 'transposed'],
  ['14.23', '12.43', 'transposed'],
  ['12.48', '12.43', 'digit'],
  ['1.43', '12.43', 'dropped-digit'],
  ['122.43', '12.43', 'extra-digit'],
  ['124.3', '12.43', 'decimal-point'],
  ['0.01243', '12.43', 'decimal-point'],
  ['124300', '12.43', 'ten-thousand'],
  ['0.001243', '12.43', 'ten-thousand'],
  ['-12.43', '12.43', 'sign'],
  ['3.98', '12.43', 'neighbour'],
  [undefined, '12.43', 'not-filled'],
  ['—', '12.43', 'not-filled'],
  ['12.43', '', 'superfluous'],
  ['12.50', '12.48', 'last-digit'],
  ['77.77', '12.43', 'other'],
])('%s for %s: %s', (wrong, right, slip) => {
  expect(slipOf(wrong, right)).toBe(slip);
});
