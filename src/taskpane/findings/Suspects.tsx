import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fullAddress } from '../../core/cell';
import type { Suspect } from '../../model/finding';
import { useAdopt } from '../adopt';
import { grouped } from '../format-amount';
import { CellLink } from '../Jump';
import { useMessages, useSay } from '../locale';

/** Suspects that are named without being asked for. */
const FEW = 3;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { color: tokens.colorNeutralForeground3 },
  one: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  was: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  value: { fontWeight: tokens.fontWeightSemibold },
  why: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  warn: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The cells that are probably wrong, with the value that would be right and a button that writes it; what the headline says is not said again. */
export function Suspects({
  suspects,
  within,
  headline = '',
}: {
  readonly suspects: readonly Suspect[];
  readonly within: string | undefined;
  readonly headline?: string;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const say = useSay();
  const shown = suspects.slice(0, FEW);
  return (
    <div className={styles.root}>
      <Caption1 className={styles.title}>{messages.suspects}</Caption1>
      {shown.map((suspect, index) => (
        <One
          key={fullAddress(suspect)}
          suspect={suspect}
          within={within}
          withWhy={suspect.why.zh !== shown[index + 1]?.why.zh && !headline.includes(say(suspect.why))}
        />
      ))}
    </div>
  );
}

/** Cells that are wrong together share one reason, which then stands under the last of them. */
function One({
  suspect,
  within,
  withWhy,
}: {
  readonly suspect: Suspect;
  readonly within: string | undefined;
  readonly withWhy: boolean;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const say = useSay();
  const adopt = useAdopt();
  const [formula, setFormula] = useState<string>();
  const { proposed } = suspect;
  const place = fullAddress(suspect);
  const take = async (value: string, sure: boolean) => setFormula(await adopt(suspect, value, sure));
  return (
    <div className={styles.one}>
      <span className={styles.line}>
        <CellLink cell={suspect} within={within} />
        {suspect.text.trim() !== '' && <span className={styles.was}>{suspect.text.trim()}</span>}
        <span className={styles.value}>
          {proposed === undefined ? messages.noProposal : messages.proposed(grouped(proposed))}
        </span>
      </span>
      {proposed !== undefined && (
        <Button
          size="small"
          aria-label={messages.adoptFor(grouped(proposed), place)}
          onClick={() => void take(proposed, false)}
        >
          {messages.adopt(grouped(proposed))}
        </Button>
      )}
      {withWhy && <span className={styles.why}>{say(suspect.why)}</span>}
      {formula !== undefined && proposed !== undefined && (
        <span className={styles.warn} role="alert">
          {messages.adoptFormula(formula)}
          <Button size="small" onClick={() => void take(proposed, true)}>
            {messages.confirm}
          </Button>
        </span>
      )}
    </div>
  );
}
