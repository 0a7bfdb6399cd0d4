import { useCallback, useEffect } from 'react';
import { sameCell, type CellRef } from '../../core/cell';
import type { Finding } from '../../model/finding';
import type { PaneHost } from '../../app/host';

/** Going through the findings one after the other, by button, by F8 and Shift+F8, or by a click on a cell of the sheet. */
export function useWalk(
  host: PaneHost,
  ordered: readonly Finding[],
  current: string | undefined,
  visit: (finding: Finding) => void,
  openAt: (finding: Finding) => void,
) {
  const at = ordered.findIndex(({ id }) => id === current);
  const step = useCallback(
    (by: 1 | -1) => {
      if (ordered.length === 0) return;
      const next = at < 0 ? (by > 0 ? 0 : ordered.length - 1) : (at + by + ordered.length) % ordered.length;
      const finding = ordered[next];
      if (finding !== undefined) visit(finding);
    },
    [ordered, at, visit],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step]);

  useEffect(
    () =>
      host.listen((event) => {
        if (event.kind === 'command' && event.command === 'next') step(1);
        if (event.kind === 'command' && event.command === 'previous') step(-1);
        if (event.kind === 'selected') {
          const here = findingAt(ordered, event.cell, current);
          if (here !== undefined) openAt(here);
        }
      }),
    [host, step, ordered, current, openAt],
  );

  return { at, step };
}

/** The finding whose main cell this is; undefined if the open one already stands there. */
function findingAt(ordered: readonly Finding[], cell: CellRef, current: string | undefined): Finding | undefined {
  const here = ordered.filter(({ cells: [first] }) => first !== undefined && sameCell(first, cell));
  return here.some(({ id }) => id === current) ? undefined : here[0];
}
