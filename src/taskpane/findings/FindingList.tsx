import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { Finding } from '../../model/finding';
import { useMessages, useSay } from '../locale';
import { SeverityIcon } from '../severity';
import { FindingItem } from './FindingItem';
import { findingsOf, type Entry, type Section } from './sections';
import { Suspects } from './Suspects';

/** Headlines of a sheet that are drawn at once; hundreds of findings come in portions. */
const PORTION = 60;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  sheet: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { flex: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  cause: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
  },
  headline: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 9px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  suspects: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 33px` },
  caption: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 33px`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  nothing: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
});

interface ListProps {
  readonly current: string | undefined;
  readonly added: ReadonlySet<string>;
  readonly onToggle: (finding: Finding) => void;
}

/** All findings that pass the filter, under the headline of their cause and under their sheet. */
export function FindingList({ sections, ...rest }: { readonly sections: readonly Section[] } & ListProps) {
  const styles = useStyles();
  const messages = useMessages();
  if (sections.length === 0) return <div className={styles.nothing}>{messages.noMatch}</div>;
  return (
    <>
      {sections.map((section) => (
        <SheetSection key={section.sheet ?? ''} section={section} {...rest} />
      ))}
    </>
  );
}

function SheetSection({ section, current, added, onToggle }: { readonly section: Section } & ListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const [portions, setPortions] = useState(1);
  const { entries, sheet } = section;
  const at = entries.findIndex((entry) => findingsOf(entry).some(({ id }) => id === current));
  const limit = Math.max(portions * PORTION, at + 1);
  const rest = entries.slice(limit).reduce((count, entry) => count + findingsOf(entry).length, 0);
  return (
    <section aria-label={sheet ?? messages.inText}>
      <h2 className={styles.sheet}>
        <span className={styles.name}>{sheet ?? messages.inText}</span>
        <Badge size="small" appearance="tint" color={section.worst === 'error' ? 'danger' : 'informative'}>
          {section.count}
        </Badge>
      </h2>
      <ul className={styles.list}>
        {entries.slice(0, limit).map((entry) => {
          const own = findingsOf(entry).some(({ id }) => id === current) ? current : undefined;
          return (
            <EntryItem
              key={entry.kind === 'cause' ? entry.group.id : entry.finding.id}
              entry={entry}
              sheet={sheet}
              current={own}
              added={added}
              onToggle={onToggle}
            />
          );
        })}
      </ul>
      {rest > 0 && (
        <Button appearance="transparent" size="small" onClick={() => setPortions(portions + 2)}>
          {messages.showMore(rest)}
        </Button>
      )}
    </section>
  );
}

const EntryItem = memo(function EntryItem({
  entry,
  sheet,
  current,
  added,
  onToggle,
}: { readonly entry: Entry; readonly sheet: string | undefined } & ListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const say = useSay();
  const item = (finding: Finding, withSuspects: boolean) => (
    <FindingItem
      key={finding.id}
      finding={finding}
      open={finding.id === current}
      isNew={added.has(finding.id)}
      within={sheet}
      withSuspects={withSuspects}
      onToggle={onToggle}
    />
  );
  if (entry.kind === 'single') return item(entry.finding, true);
  const { group, findings } = entry;
  return (
    <li className={styles.cause}>
      <h3 className={styles.headline}>
        <SeverityIcon severity={group.severity} />
        <span>{say(group.headline)}</span>
      </h3>
      {group.suspects.length > 0 && (
        <div className={styles.suspects}>
          <Suspects suspects={group.suspects} within={sheet} headline={say(group.headline)} />
        </div>
      )}
      <div className={styles.caption}>{messages.causeCount(findings.length)}</div>
      <ul className={styles.list}>{findings.map((finding) => item(finding, false))}</ul>
    </li>
  );
});
