import { Caption1, Link, makeStyles, ProgressBar, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { rangeAddress, quotedSheet } from '../../core/cell';
import type { DisclosureTable, LayoutId, UnrecognisedRegion } from '../../model/table';
import type { Review } from '../../review';
import { tablesOf } from '../findings/filter';
import type { AssignedTable } from '../../app/host';
import { useJump } from '../Jump';
import { layoutName } from '../../forms/layouts';
import { useLocale, useMessages, useSay } from '../locale';
import { coverageOf, type Coverage } from './coverage';
import { ASSIGNABLE_LAYOUTS } from '../../forms/sets';
import { tablesExpected } from './expected-tables';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline', justifyContent: 'space-between' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  small: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  coverage: {
    display: 'grid',
    gridTemplateColumns: '1fr 64px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  missing: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  note: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    display: 'block',
  },
});

interface TablesTabProps {
  readonly review: Review;
  readonly assigned: readonly AssignedTable[];
  readonly onAssign: (sheet: string, layout: LayoutId | undefined) => void;
  readonly onShowFindings: (table: string) => void;
}

/** Which tables were recognised and where, which are missing, and what was not understood. */
export function TablesTab({ review, assigned, onAssign, onShowFindings }: TablesTabProps) {
  const styles = useStyles();
  const messages = useMessages();
  const say = useSay();
  const coverage = coverageOf(review);
  const { missing } = tablesExpected(review);
  const sheets = [
    ...new Set([...review.unrecognised.map(({ sheet }) => sheet), ...assigned.map(({ sheet }) => sheet)]),
  ];
  return (
    <>
      {review.tables.length > 0 && (
        <>
          <h2 className={styles.heading}>{messages.table.recognised(review.tables.length)}</h2>
          <ul className={styles.list}>
            {review.tables.map((table) => (
              <TableItem
                key={table.id}
                table={table}
                coverage={coverage.get(table.id)}
                findings={review.findings.filter((finding) => tablesOf(finding).has(table.id)).length}
                onShowFindings={onShowFindings}
              />
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && review.tables.length > 0 && (
        <>
          <h2 className={styles.heading}>{messages.table.missing(missing.length)}</h2>
          <ul className={styles.list}>
            {missing.map((layout) => (
              <li key={layout} className={styles.missing}>
                {say(layoutName(layout))}
              </li>
            ))}
          </ul>
        </>
      )}
      {sheets.length > 0 && (
        <>
          <h2 className={styles.heading}>{messages.table.unrecognised(review.unrecognised.length)}</h2>
          <Caption1 className={styles.note}>{messages.table.assignNote}</Caption1>
          <ul className={styles.list}>
            {sheets.map((sheet) => (
              <SheetItem
                key={sheet}
                sheet={sheet}
                regions={review.unrecognised.filter((region) => region.sheet === sheet)}
                layout={assigned.find((each) => each.sheet === sheet)?.layout}
                onAssign={onAssign}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface TableItemProps {
  readonly table: DisclosureTable;
  readonly coverage: Coverage | undefined;
  readonly findings: number;
  readonly onShowFindings: (table: string) => void;
}

function TableItem({ table, coverage, findings, onShowFindings }: TableItemProps) {
  const styles = useStyles();
  const messages = useMessages();
  const locale = useLocale();
  const jump = useJump();
  const label = locale === 'zh' ? table.label : table.labelEn;
  const place = `${quotedSheet(table.sheet)}!${rangeAddress(table.range)}`;
  const layout = layoutName(table.layout)[locale];
  return (
    <li className={styles.item}>
      <span className={styles.title}>
        <span className={styles.name}>{label === layout ? layout : `${label} ${layout}`}</span>
        {findings === 0 ? (
          <span className={styles.small}>
            {table.emptyDeclaration === undefined ? messages.table.findings(0) : messages.table.empty}
          </span>
        ) : (
          <Link
            as="button"
            className={styles.small}
            aria-label={`${messages.table.findings(findings)} · ${messages.table.showFindings(label)}`}
            onClick={() => onShowFindings(table.id)}
          >
            {messages.table.findings(findings)}
          </Link>
        )}
      </span>
      <span className={styles.meta}>
        <Link
          as="button"
          className={styles.small}
          aria-label={messages.goTo(place)}
          onClick={() => jump({ sheet: table.sheet, row: table.range.top, column: table.range.left })}
        >
          {place}
        </Link>
        <span>{table.unit ?? messages.noUnit}</span>
        {table.year !== undefined && <span title={messages.yearFrom(table.yearFrom)}>{messages.year(table.year)}</span>}
      </span>
      {coverage !== undefined && coverage.figures > 0 && (
        <Caption1 className={styles.coverage}>
          {messages.table.coverageOf(coverage.covered, coverage.figures)}
          <ProgressBar
            value={coverage.covered / coverage.figures}
            thickness="medium"
            aria-label={messages.table.coverage}
          />
        </Caption1>
      )}
    </li>
  );
}

interface SheetItemProps {
  readonly sheet: string;
  readonly regions: readonly UnrecognisedRegion[];
  readonly layout: LayoutId | undefined;
  readonly onAssign: (sheet: string, layout: LayoutId | undefined) => void;
}

function SheetItem({ sheet, regions, layout, onAssign }: SheetItemProps) {
  const styles = useStyles();
  const messages = useMessages();
  const say = useSay();
  const jump = useJump();
  const id = useId();
  return (
    <li className={styles.item}>
      <label className={styles.name} htmlFor={id} aria-label={messages.table.thisIs(sheet)}>
        {sheet}
      </label>
      {regions.map((region) => (
        <span key={rangeAddress(region.range)} className={styles.meta}>
          <Link
            as="button"
            className={styles.small}
            onClick={() => jump({ sheet, row: region.range.top, column: region.range.left })}
            aria-label={messages.goTo(`${quotedSheet(sheet)}!${rangeAddress(region.range)}`)}
          >
            {rangeAddress(region.range)}
          </Link>
          <span>{say(region.why)}</span>
        </span>
      ))}
      {regions.length === 0 && <Caption1>{messages.table.assigned}</Caption1>}
      <Select
        id={id}
        size="small"
        aria-label={messages.table.thisIs(sheet)}
        value={layout ?? ''}
        onChange={(_, { value }) =>
          onAssign(
            sheet,
            ASSIGNABLE_LAYOUTS.find((each) => each === value),
          )
        }
      >
        <option value="">{messages.table.thisIsNone}</option>
        {ASSIGNABLE_LAYOUTS.map((each) => (
          <option key={each} value={each}>
            {say(layoutName(each))}
          </option>
        ))}
      </Select>
    </li>
  );
}
