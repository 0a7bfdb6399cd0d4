import type { MoveDraft } from './move-draft';
import { isSuspect, neededAmounts, type System, type Unknown } from './system';

/** Figures that must stand one line off before a column is said to have slipped; fewer are a value in the wrong cell. */
const FEWEST = 2;

/**
 * Figures of a column that stand one line too low or too high: each but the last is what the equations of the next
 * line demand. Linear in the suspects.
 */
export function* slippedColumns(system: System): Generator<MoveDraft> {
  for (const step of [1, -1]) {
    const source = new Map<number, Unknown>();
    for (const unknown of system.unknowns) {
      const next = isSuspect(system, unknown) ? besideInColumn(system, unknown, step) : undefined;
      if (next === undefined || next.amount === 0n || next.amount === unknown.amount) continue;
      if (neededAmounts(system, unknown, next.index).includes(next.amount)) source.set(unknown.index, next);
    }
    const inside = new Set([...source.values()].map(({ index }) => index));
    for (const first of source.keys()) {
      if (inside.has(first)) continue;
      const move = slipFrom(system, source, first);
      if (move !== undefined) yield move;
    }
  }
}

/** The chain of figures that begins with an unknown, each to be replaced by the next; the last one's value is lost. */
function slipFrom(system: System, source: ReadonlyMap<number, Unknown>, first: number): MoveDraft | undefined {
  const fixed: { readonly unknown: number; readonly delta: bigint }[] = [];
  let at = first;
  for (let next = source.get(at); next !== undefined; next = source.get(at)) {
    fixed.push({ unknown: at, delta: next.amount - (system.unknowns[at]?.amount ?? 0n) });
    at = next.index;
  }
  return fixed.length < FEWEST ? undefined : { kind: 'slipped-column', open: [at], fixed };
}

function besideInColumn(system: System, { place }: Unknown, step: number): Unknown | undefined {
  const figure = place?.list.lines[place.lineIndex + step]?.figures[place.columnIndex];
  return figure === undefined ? undefined : system.unknowns[system.indexOf.get(figure) ?? -1];
}
