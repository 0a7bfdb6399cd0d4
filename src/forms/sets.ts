import type { LayoutId } from '../model/table';
import { layouts } from './layouts';
import type { Layout } from './layouts/layout';

/** Tables that every department publishes (公开表), in the order of their numbers; those that older sets lack included. */
export function wholeSet(kind: Layout['kind']): readonly LayoutId[] {
  return inOrder(layouts.filter((layout) => layout.kind === kind && layout.place !== undefined));
}

/** The tables without which a set is not complete. */
export function requiredSet(kind: Layout['kind']): readonly LayoutId[] {
  return inOrder(
    layouts.filter(({ kind: own, place, isOptional }) => own === kind && place !== undefined && isOptional !== true),
  );
}

/** What a reviewer may say that a table is: every table, those of the sets first. */
export const ASSIGNABLE_LAYOUTS: readonly LayoutId[] = (['budget', 'final'] as const).flatMap((kind) =>
  inOrder(layouts.filter((layout) => layout.kind === kind)),
);

function inOrder(some: readonly Layout[]): readonly LayoutId[] {
  const place = ({ place = Infinity }: Layout): number => place;
  return some
    .toSorted((one, other) => Math.sign(place(one) - place(other)) || one.rank - other.rank)
    .map(({ id }) => id);
}
