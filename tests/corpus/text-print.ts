import { inColumns } from './columns';
import { grouped } from './grouped';
import { percentage } from './print';
import type { TextAlteration } from './relations';

/** Figures of a text changed, noticed and cited, by kind of relation. */
export function textAlterationTable(alterations: readonly TextAlteration[]): string {
  const kinds = [...grouped(alterations, ({ kind }) => kind)].sort(([left], [right]) => (left < right ? -1 : 1));
  const row = (kind: string, of: readonly TextAlteration[]): readonly (string | number)[] => [
    kind,
    of.length,
    ...(['noticed', 'cited'] as const).map((what) =>
      percentage({ part: of.filter((each) => each[what]).length, whole: of.length }),
    ),
  ];
  const head = ['figures changed in', 'altered', 'noticed', 'cited'];
  return inColumns([head, ...kinds.map(([kind, of]) => row(kind, of)), row('all', alterations)]);
}
