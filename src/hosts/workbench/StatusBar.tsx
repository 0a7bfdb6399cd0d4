import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import { grouped } from '../../taskpane/format-amount';
import { exactSum } from './exact-sum';
import { useWorkbenchMessages } from './messages';
import type { CellView } from './sheet-view';

const STEPS = [0.75, 0.9, 1, 1.25, 1.5, 2];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    height: '26px',
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
  },
  grow: { flex: 1, minWidth: 0 },
  zoom: { display: 'flex', alignItems: 'center' },
});

interface StatusBarProps {
  readonly texts: () => string[][];
  readonly several: boolean;
  readonly content: CellView | undefined;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** The exact sum of what is selected, and the size of the sheet on the screen. */
export function StatusBar({ texts, several, zoom, onZoom }: StatusBarProps) {
  const styles = useStyles();
  const messages = useWorkbenchMessages();
  const total = several ? exactSum(texts().flat()) : undefined;
  const at = STEPS.indexOf(zoom);
  const to = (index: number) => {
    const next = STEPS[index];
    if (next !== undefined) onZoom(next);
  };
  return (
    <div className={styles.root}>
      <span role="status" className={styles.grow}>
        {total !== undefined && `${messages.count} ${total.count}  ·  ${messages.sum} ${grouped(total.sum)}`}
      </span>
      <span className={styles.zoom} role="group" aria-label={messages.zoom}>
        <Button
          size="small"
          appearance="transparent"
          icon={<Subtract16Regular />}
          aria-label={messages.zoomOut}
          disabled={at <= 0}
          onClick={() => to(at - 1)}
        />
        {Math.round(zoom * 100)}%
        <Button
          size="small"
          appearance="transparent"
          icon={<Add16Regular />}
          aria-label={messages.zoomIn}
          disabled={at >= STEPS.length - 1}
          onClick={() => to(at + 1)}
        />
      </span>
    </div>
  );
}
