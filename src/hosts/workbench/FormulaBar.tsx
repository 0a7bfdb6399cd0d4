import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { parseAddress } from '../../core/cell';
import type { Place } from './grid/keys';
import { useWorkbenchMessages } from './messages';

const field = {
  height: '26px',
  boxSizing: 'border-box' as const,
  border: 'none',
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase200,
  fontVariantNumeric: 'tabular-nums',
  ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
};

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { ...field, width: '84px', padding: '0 8px', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  sign: {
    width: '28px',
    display: 'grid',
    placeItems: 'center',
    fontStyle: 'italic',
    fontFamily: 'Georgia, serif',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  content: { ...field, flex: 1, minWidth: 0, padding: '0 8px' },
  trouble: {
    alignSelf: 'center',
    padding: '0 8px',
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface FormulaBarProps {
  readonly place: string;
  readonly text: string;
  readonly trouble: string | undefined;
  readonly onGo: (place: Place) => void;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
}

/** The address of the active cell and what it really holds; both can be typed into. */
export function FormulaBar({ place, text, trouble, onGo, onChange, onKeyDown, onBlur }: FormulaBarProps) {
  const styles = useStyles();
  const messages = useWorkbenchMessages();
  const [name, setName] = useState(place);
  useEffect(() => setName(place), [place]);
  const go = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setName(place);
    if (event.key !== 'Enter') return;
    const target = parseAddress(name.trim());
    if (target === undefined) setName(place);
    else onGo(target);
  };
  return (
    <div className={styles.root}>
      <input
        className={styles.name}
        aria-label={messages.nameBox}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={go}
        onBlur={() => setName(place)}
        onFocus={(event) => event.target.select()}
        autoComplete="off"
        spellCheck={false}
      />
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <input
        className={styles.content}
        aria-label={messages.content}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => !(event.relatedTarget instanceof HTMLInputElement) && onBlur()}
        autoComplete="off"
        spellCheck={false}
        data-content
      />
      {trouble !== undefined && (
        <span className={styles.trouble} role="status">
          {trouble}
        </span>
      )}
    </div>
  );
}
