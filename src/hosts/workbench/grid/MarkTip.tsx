import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { CellRange } from '../../../core/cell';
import type { Mark } from '../../../port/workbook-port';
import { useWorkbenchMessages } from '../messages';
import { HEADER_HEIGHT, HEADER_WIDTH, type Geometry } from './geometry';
import type { Place } from './keys';
import { useGridStyles } from './use-grid-styles';

interface MarkTipProps {
  readonly mark: Mark;
  readonly place: Place;
  readonly geometry: Geometry;
  readonly merge: CellRange | undefined;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** What is wrong with a marked cell, beside the cell, for the pointer and for the keyboard. */
export function MarkTip({ mark, place, geometry, merge, scroller }: MarkTipProps) {
  const styles = useGridStyles();
  const messages = useWorkbenchMessages();
  const tip = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ readonly left: number; readonly top: number }>();
  useLayoutEffect(() => {
    const element = scroller.current;
    const box = tip.current;
    if (element === null || box === null) return undefined;
    const put = () => {
      const frozenX = place.column < geometry.frozenColumns ? 0 : element.scrollLeft;
      const frozenY = place.row < geometry.frozenRows ? 0 : element.scrollTop;
      const left = HEADER_WIDTH + geometry.left(place.column) - frozenX;
      const top = HEADER_HEIGHT + geometry.top(place.row) - frozenY;
      const bottom = HEADER_HEIGHT + geometry.top((merge?.bottom ?? place.row) + 1) - frozenY;
      const below = bottom + 6 + box.offsetHeight <= element.clientHeight;
      setAt({
        left: Math.max(4, Math.min(left, element.clientWidth - box.offsetWidth - 8)),
        top: below ? bottom + 6 : Math.max(4, top - box.offsetHeight - 6),
      });
    };
    put();
    element.addEventListener('scroll', put, { passive: true });
    return () => element.removeEventListener('scroll', put);
  }, [scroller, place, geometry, merge, mark]);
  return (
    <div
      ref={tip}
      id="grid-tip"
      role="tooltip"
      className={styles.tip}
      style={at ?? { left: 0, top: 0, visibility: 'hidden' }}
    >
      <div className={styles.tipTitle}>{messages.problem[mark.severity]}</div>
      {mark.message.split('\n').map((line) => (
        <p key={line} className={styles.tipLine}>
          {line}
        </p>
      ))}
    </div>
  );
}
