import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useEffect, useId, useRef } from 'react';
import { address } from '../../core/cell';
import type { Finding } from '../../model/finding';
import { grouped } from '../format-amount';
import { CellLink } from '../Jump';
import { useMessages, useSay } from '../locale';
import { StatementLink } from '../narrative/StatementLink';
import { SeverityIcon } from '../severity';
import { EquationView } from './EquationView';
import { Suspects } from './Suspects';

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 48px',
  },
  heading: { margin: 0, fontWeight: 'inherit', fontSize: 'inherit' },
  head: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) 12px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    // Not the hover colours of the theme: in high contrast they turn the text as well.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  open: { backgroundColor: tokens.colorNeutralBackground3, boxShadow: `inset 2px 0 0 ${tokens.colorBrandStroke1}` },
  message: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200 },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  chevron: {
    marginTop: '2px',
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
  },
  turned: { transform: 'rotate(90deg)' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
  },
  cells: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  values: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly open: boolean;
  readonly isNew: boolean;
  /** Sheet of the section, whose name need not be repeated. */
  readonly within: string | undefined;
  /** Findings of a cause leave its suspects to the headline. */
  readonly withSuspects: boolean;
  readonly onToggle: (finding: Finding) => void;
}

/** One finding: its sentence, and opened the equation, the cells and what is proposed. */
export const FindingItem = memo(function FindingItem({
  finding,
  open,
  isNew,
  within,
  withSuspects,
  onToggle,
}: FindingItemProps) {
  const styles = useStyles();
  const messages = useMessages();
  const say = useSay();
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const [first] = finding.cells;
  return (
    <li ref={item} className={styles.item}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.head, open && styles.open)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => onToggle(finding)}
          data-finding={finding.id}
        >
          <SeverityIcon severity={finding.severity} />
          <span>
            <span className={styles.message}>{say(finding.message)}</span>
            <span className={styles.meta}>
              {first !== undefined && (
                <span>{first.sheet === within ? address(first) : `${first.sheet} ${address(first)}`}</span>
              )}
              {finding.where !== undefined && <span>{say(finding.where.says)}</span>}
              {isNew && (
                <Badge size="small" appearance="tint" color="brand">
                  {messages.isNew}
                </Badge>
              )}
            </span>
          </span>
          <ChevronRight12Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
        </button>
      </h3>
      {open && (
        <div id={id} className={styles.body}>
          <Details finding={finding} within={within} />
          {withSuspects && finding.suspects !== undefined && finding.suspects.length > 0 && (
            <Suspects suspects={finding.suspects} within={within} />
          )}
        </div>
      )}
    </li>
  );
});

function Details({ finding, within }: { readonly finding: Finding; readonly within: string | undefined }) {
  const styles = useStyles();
  const messages = useMessages();
  if (finding.judged !== undefined) return <EquationView judged={finding.judged} within={within} />;
  return (
    <>
      {finding.statement !== undefined && <blockquote className={styles.quote}>{finding.statement.quote}</blockquote>}
      <StatementLink finding={finding} />
      {(finding.stated !== undefined || finding.expected !== undefined) && (
        <dl className={styles.values}>
          {finding.stated !== undefined && <dt className={styles.term}>{messages.stated}</dt>}
          {finding.stated !== undefined && <dd className={styles.value}>{grouped(finding.stated)}</dd>}
          {finding.expected !== undefined && <dt className={styles.term}>{messages.expected}</dt>}
          {finding.expected !== undefined && <dd className={styles.value}>{grouped(finding.expected)}</dd>}
        </dl>
      )}
      <span className={styles.cells}>
        {finding.cells.slice(0, 40).map((cell) => (
          <CellLink
            key={`${cell.sheet}!${cell.row},${cell.column}`}
            cell={cell}
            within={within}
            label={cell.text.trim() === '' ? messages.blank : cell.text.trim().slice(0, 40)}
            value=""
          />
        ))}
      </span>
    </>
  );
}
