import { Link } from '@fluentui/react-components';
import { quotedSheet, rangeAddress } from '../../core/cell';
import { layoutName } from '../../forms/layouts';
import type { UnknownTable } from '../../judgement/unknown-tables';
import { leavesOpen } from '../../model/coverage';
import type { DisclosureTable } from '../../model/table';
import type { Review } from '../../review';
import { tablesOf } from '../findings/filter';
import { useJump } from '../Jump';
import { useLocale, useMessages, useSay } from '../locale';
import { CoverageLine } from './CoverageLine';
import { RelationList } from './RelationList';
import { useTableStyles } from './table-styles';

interface TableItemProps {
  readonly review: Review;
  readonly table: DisclosureTable;
  /** Of a table whose form is not known, how it was checked. */
  readonly unknown?: UnknownTable;
  readonly onShowFindings: (table: string) => void;
}

/** A table of the review: where it is, how it was checked, and what was found. */
export function TableItem({ review, table, unknown, onShowFindings }: TableItemProps) {
  const styles = useTableStyles();
  const messages = useMessages();
  const locale = useLocale();
  const jump = useJump();
  const label = locale === 'zh' ? table.label : table.labelEn;
  const place = `${quotedSheet(table.sheet)}!${rangeAddress(table.range)}`;
  const layout = layoutName(table.layout)[locale];
  const say = useSay();
  const findings = review.findings.filter((finding) => tablesOf(finding).has(table.id)).length;
  const coverage = review.coverage.find((each) => each.table === table.id);
  const isOpen = coverage !== undefined && leavesOpen(coverage);
  const known = label === layout ? layout : `${label} ${layout}`;
  return (
    <li className={styles.item}>
      <span className={styles.title}>
        <span className={styles.name}>
          {unknown === undefined ? known : table.title === '' ? table.sheet : table.title}
        </span>
        {findings === 0 ? (
          <span className={styles.small}>
            {table.emptyDeclaration !== undefined
              ? messages.table.empty
              : isOpen
                ? messages.table.noneInChecked
                : messages.table.findings(0)}
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
      {unknown !== undefined && (
        <span className={styles.details}>
          {messages.coverage.byOwnFigures(unknown.equations)}
          {unknown.why !== undefined && ` · ${say(unknown.why)}`}
        </span>
      )}
      {coverage !== undefined && <CoverageLine coverage={coverage} />}
      {coverage !== undefined && coverage.figures > 0 && <RelationList review={review} table={table.id} />}
    </li>
  );
}
