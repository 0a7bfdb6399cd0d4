import { makeStyles, tokens, Subtitle2, Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
  },
  icon: {
    fontSize: '40px',
    lineHeight: 1,
    color: tokens.colorNeutralForeground3,
    marginBottom: tokens.spacingVerticalXS,
  },
  text: { color: tokens.colorNeutralForeground2, maxWidth: '360px', textWrap: 'pretty' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'center',
    marginTop: tokens.spacingVerticalS,
  },
});

/** A state of the pane that has no list to show: what it is, and what to do next. */
export function Screen({
  icon,
  title,
  text,
  children,
  alert = false,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  readonly alert?: boolean;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root} role={alert ? 'alert' : undefined}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Subtitle2 as="h2" block>
        {title}
      </Subtitle2>
      <Body1 className={styles.text}>{text}</Body1>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
