import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { address, fullAddress } from '../../core/cell';
import type { FillEntry, FillTable } from '../../fill/fill-plan';
import type { Ticks } from '../../fill/ticks';
import { grouped } from '../format-amount';
import { CellLink } from '../Jump';
import { useSay } from '../locale';
import { useFillMessages } from './fill-messages';

const useStyles = makeStyles({
  table: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingRight: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'start',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingRight: tokens.spacingHorizontalM,
  },
  body: { display: 'flex', flexDirection: 'column', gap: '2px', padding: `${tokens.spacingVerticalS} 0`, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}`, alignItems: 'baseline' },
  name: { overflowWrap: 'anywhere' },
  change: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  conflict: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface FillTableItemProps {
  readonly table: FillTable;
  readonly entries: readonly FillEntry[];
  readonly ticks: Ticks;
  readonly onTick: (ids: readonly string[], on: boolean) => void;
}

/** The cells of one table that would be written. */
export function FillTableItem({ table, entries, ticks, onTick }: FillTableItemProps) {
  const styles = useStyles();
  const words = useFillMessages();
  const say = useSay();
  const ticked = entries.filter(({ id }) => ticks.has(id)).length;
  const label = table.isNew ? words.pane.newSheet(say(table.label)) : say(table.label);
  return (
    <li className={styles.table}>
      <div className={styles.head}>
        <Checkbox
          label={label}
          aria-label={words.pane.tickTable(label)}
          checked={ticked === 0 ? false : ticked === entries.length ? true : 'mixed'}
          onChange={(_, { checked }) =>
            onTick(
              entries.map(({ id }) => id),
              checked === true,
            )
          }
        />
        <span className={styles.count}>{words.pane.count(ticked, entries.length)}</span>
      </div>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} ticked={ticks.has(entry.id)} onTick={onTick} />
        ))}
      </ul>
    </li>
  );
}

function Entry({
  entry,
  ticked,
  onTick,
}: {
  readonly entry: FillEntry;
  readonly ticked: boolean;
  readonly onTick: FillTableItemProps['onTick'];
}) {
  const styles = useStyles();
  const words = useFillMessages();
  const say = useSay();
  const before = entry.before === '' ? words.pane.blank : entry.before;
  const after = entry.kind === 'figure' ? grouped(entry.after) : entry.after;
  return (
    <li className={styles.entry}>
      <Checkbox
        checked={ticked}
        aria-label={words.pane.entry(address(entry.cell), before, after)}
        onChange={(_, { checked }) => onTick([entry.id], checked === true)}
      />
      <div className={styles.body} title={fullAddress(entry.cell)}>
        <span className={styles.line}>
          <CellLink cell={entry.cell} within={entry.cell.sheet} />
          <span className={styles.name}>{say(entry.name)}</span>
        </span>
        <span className={styles.change}>
          {before} → {after}
        </span>
        {entry.formula !== undefined && <span className={styles.formula}>{entry.formula}</span>}
        {entry.held !== undefined && <span className={styles.conflict}>{say(entry.held)}</span>}
        <span className={styles.why}>{say(entry.why)}</span>
      </div>
    </li>
  );
}
