import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useWorkbenchMessages } from './messages';

const LEAST = 320;
const MOST = 720;

const useStyles = makeStyles({
  root: {
    flex: '0 0 6px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Pressed },
    ':focus-visible': { outline: 'none', backgroundColor: tokens.colorBrandBackground },
  },
});

const bounded = (width: number) => Math.round(Math.max(LEAST, Math.min(MOST, width, window.innerWidth - 240)));

/** The border between workbook and pane, to be moved by pointer or arrow keys. */
export function Splitter({
  className,
  width,
  onWidth,
}: {
  readonly className: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}) {
  const styles = useStyles();
  const messages = useWorkbenchMessages();
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(bounded(window.innerWidth - event.clientX));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onWidth(bounded(width + by));
  };
  return (
    <div
      className={mergeClasses(styles.root, className)}
      role="separator"
      aria-orientation="vertical"
      aria-label={messages.resize}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
