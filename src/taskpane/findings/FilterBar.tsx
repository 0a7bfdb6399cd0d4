import { Button, Input, makeStyles, mergeClasses, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useId, useState } from 'react';
import type { Severity } from '../../model/finding';
import type { Review } from '../../review';
import { useLocale, useMessages } from '../locale';
import { SeverityIcon } from '../severity';
import { isFiltering, kindsOf, NO_FILTER, type FindingFilter } from './filter';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  chip: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    flexShrink: 0,
  },
  search: { flex: '1 1 88px', minWidth: 0 },
  selects: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  select: { minWidth: 0 },
  active: { color: tokens.colorBrandForeground1 },
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    minHeight: '20px',
  },
});

interface FilterBarProps {
  readonly review: Review;
  readonly filter: FindingFilter;
  readonly shown: number;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Severity, search, table and kind: what is shown is always said in numbers beside it. */
export function FilterBar({ review, filter, shown, onChange }: FilterBarProps) {
  const styles = useStyles();
  const messages = useMessages();
  const locale = useLocale();
  const [more, setMore] = useState(false);
  const tableId = useId();
  const kindId = useId();
  const toggle = (severity: Severity) => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onChange({ ...filter, severities });
  };
  const label = (id: string) => {
    const table = review.tables.find((each) => each.id === id);
    return (locale === 'zh' ? table?.label : table?.labelEn) ?? id;
  };
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            appearance="subtle"
            className={styles.chip}
            checked={filter.severities.has(severity)}
            icon={<SeverityIcon severity={severity} silent />}
            onClick={() => toggle(severity)}
            aria-label={messages.severityCount[severity](review.counts[severity])}
          >
            {review.counts[severity]}
          </ToggleButton>
        ))}
        <Input
          className={styles.search}
          size="small"
          type="search"
          contentBefore={<Search16Regular />}
          placeholder={messages.search}
          aria-label={messages.searchFor}
          value={filter.text}
          onChange={(_, { value }) => onChange({ ...filter, text: value })}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Filter16Regular />}
          aria-expanded={more}
          aria-label={messages.filter}
          title={messages.filter}
          className={mergeClasses((filter.table !== undefined || filter.check !== undefined) && styles.active)}
          onClick={() => setMore(!more)}
        />
      </div>
      {more && (
        <div className={styles.selects}>
          <label htmlFor={tableId}>{messages.filterTable}</label>
          <Select
            id={tableId}
            size="small"
            className={styles.select}
            value={filter.table ?? ''}
            onChange={(_, { value }) => onChange({ ...filter, table: value === '' ? undefined : value })}
          >
            <option value="">{messages.allTables}</option>
            {review.tables.map(({ id }) => (
              <option key={id} value={id}>
                {label(id)}
              </option>
            ))}
          </Select>
          <label htmlFor={kindId}>{messages.filterKind}</label>
          <Select
            id={kindId}
            size="small"
            className={styles.select}
            value={filter.check ?? ''}
            onChange={(_, { value }) => onChange({ ...filter, check: value === '' ? undefined : value })}
          >
            <option value="">{messages.allKinds}</option>
            {kindsOf(review, locale).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </div>
      )}
      {isFiltering(filter) && (
        <div className={styles.state}>
          <span role="status">
            {filter.between !== undefined &&
              `${messages.betweenTables(label(filter.between[0]), label(filter.between[1]))} · `}
            {messages.shown(shown, review.findings.length)}
          </span>
          <Button size="small" appearance="transparent" icon={<DismissRegular />} onClick={() => onChange(NO_FILTER)}>
            {messages.clearFilter}
          </Button>
        </div>
      )}
    </div>
  );
}
