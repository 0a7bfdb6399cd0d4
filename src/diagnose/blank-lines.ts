import { isTotal, type TableLine } from '../model/table';
import type { MoveDraft } from './move-draft';
import { isBlank, isSuspect, type System } from './system';

/** Lines that print a name and no figure, while sums over two or more of their columns fail: they may not be filled in. */
export function* blankLines(system: System): Generator<MoveDraft> {
  const byLine = new Map<TableLine, number[]>();
  for (const unknown of system.unknowns) {
    const line = unknown.place?.line;
    if (line === undefined || isTotal(line) || !isBlank(unknown) || !isSuspect(system, unknown)) continue;
    const open = byLine.get(line);
    if (open !== undefined) open.push(unknown.index);
    else if (line.figures.every(({ amount = 0n }) => amount === 0n)) byLine.set(line, [unknown.index]);
  }
  for (const open of byLine.values()) if (open.length > 1) yield { kind: 'blank-line', open, fixed: [] };
}
