import type { MoveDraft } from './move-draft';
import { isSuspect, neededAmounts, type System, type Unknown } from './system';

/**
 * Lines of a list that stand exchanged: the equations of each demand the figures of the other. The lines may be far
 * apart; neighbours in one column alone are found without this. Linear in the suspects.
 */
export function* exchangedLines(system: System): Generator<MoveDraft> {
  const wanting = new Map<string, Unknown[]>();
  const suspects = system.unknowns.filter(
    (unknown) => unknown.place !== undefined && unknown.amount !== 0n && isSuspect(system, unknown),
  );
  for (const unknown of suspects) {
    for (const needed of neededAmounts(system, unknown)) {
      if (needed === 0n || needed === unknown.amount) continue;
      const key = keyOf(unknown, needed, unknown.amount);
      const others = wanting.get(key);
      if (others === undefined) wanting.set(key, [unknown]);
      else others.push(unknown);
    }
  }
  const seen = new Set<string>();
  for (const [key, ones] of wanting) {
    const [one] = ones;
    const [other] = one === undefined ? [] : (wanting.get(turned(key)) ?? []);
    if (one?.place === undefined || other?.place === undefined || one.index > other.index) continue;
    const delta = other.amount - one.amount;
    if (!areNeighbours(one, other))
      yield {
        kind: 'exchanged-lines',
        open: [],
        fixed: [
          { unknown: one.index, delta },
          { unknown: other.index, delta: -delta },
        ],
      };
    const pair = `${one.place.table.id}/${one.place.listIndex}/${one.place.lineIndex}/${other.place.lineIndex}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const fixed = exchangeOf(system, one, other);
    if (fixed.length > 2) yield { kind: 'exchanged-lines', open: [], fixed };
  }
}

/** The columns in which an exchange of two lines mends something, or keeps what it touches. */
function exchangeOf(system: System, one: Unknown, other: Unknown): MoveDraft['fixed'] {
  const [left, right] = [one.place, other.place];
  if (left === undefined || right === undefined) return [];
  return left.line.figures.flatMap((figure, column) => {
    const first = system.unknowns[system.indexOf.get(figure) ?? -1];
    const opposite = right.line.figures[column];
    const second = opposite === undefined ? undefined : system.unknowns[system.indexOf.get(opposite) ?? -1];
    if (first === undefined || second === undefined || first.amount === second.amount) return [];
    const wanted =
      neededAmounts(system, first).includes(second.amount) || neededAmounts(system, second).includes(first.amount);
    if (!wanted) return [];
    const delta = second.amount - first.amount;
    return [
      { unknown: first.index, delta },
      { unknown: second.index, delta: -delta },
    ];
  });
}

function areNeighbours(one: Unknown, other: Unknown): boolean {
  return Math.abs((one.place?.lineIndex ?? 0) - (other.place?.lineIndex ?? 0)) === 1;
}

function keyOf({ place }: Unknown, needed: bigint, printed: bigint): string {
  return `${place?.table.id ?? ''}/${place?.listIndex ?? 0}/${place?.columnIndex ?? 0} ${needed} ${printed}`;
}

/** The key of a figure that needs what this one prints, and prints what this one needs. */
function turned(key: string): string {
  const parts = key.split(' ');
  const [printed = '', needed = ''] = [parts.at(-1), parts.at(-2)];
  return [...parts.slice(0, -2), printed, needed].join(' ');
}
