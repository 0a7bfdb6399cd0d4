import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(90deg)' },
});

/** A part of the page that is there for those who want it. Its content is made only when it is opened. */
export function Folded({
  title,
  children,
  startOpen = false,
}: {
  readonly title: string;
  readonly children: () => ReactNode;
  readonly startOpen?: boolean;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight12Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
          {title}
        </button>
      </h2>
      {open && <div id={id}>{children()}</div>}
    </section>
  );
}
