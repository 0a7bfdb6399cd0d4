import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../model/finding';
import { useMessages } from './locale';

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'inline-flex', verticalAlign: '-3px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  notice: { color: tokens.colorNeutralForeground3 },
  holds: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  notice: Info16Filled,
  holds: CheckmarkCircle16Filled,
};

/** Severity by shape and colour; its name is there for those who see neither. */
export function SeverityIcon({
  severity,
  silent = false,
}: {
  readonly severity: Severity | 'holds';
  readonly silent?: boolean;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const Icon = ICONS[severity];
  const label = severity === 'holds' ? messages.map.legend.holds : messages.severity[severity];
  return (
    <span className={mergeClasses(styles.icon, styles[severity])}>
      {silent ? <Icon aria-hidden /> : <Icon aria-label={label} role="img" />}
    </span>
  );
}
