import { contentAt } from '../../src/core/snapshot';
import { generateDisclosure, injectFaults } from './index';

test('each fault changes one figure and no other cell', () => {
  const { snapshot, figures } = generateDisclosure(21, { store: 'general' });
  const kinds = new Set<string>();
  for (const fault of injectFaults(snapshot, figures)) {
    kinds.add(fault.kind);
    const changed: string[] = [];
    for (const [place, sheet] of snapshot.sheets.entries()) {
      if (fault.snapshot.sheets[place] === sheet) continue;
      for (const [row, cells] of sheet.rows.entries()) {
        for (const [column, content] of (cells ?? []).entries())
          if (contentAt(fault.snapshot.sheets[place]!, row, column) !== content)
            changed.push(`${sheet.name} ${row} ${column}`);
      }
    }
    expect(changed).toEqual([`${fault.cell.sheet} ${fault.cell.row} ${fault.cell.column}`]);
    expect(Number(fault.is.replaceAll(',', ''))).not.toBe(Number(fault.was.replaceAll(',', '')));
  }
  expect([...kinds].sort()).toEqual(['last-digit', 'neighbour', 'point-moved', 'sign', 'transposed']);
});
