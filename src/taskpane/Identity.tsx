import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { unitOf } from '../model/table';
import type { Review } from '../review';
import { layoutName } from '../forms/layouts';
import { useLocale, useMessages } from './locale';
import { isFinalAccounts, tablesExpected } from './tables/expected-tables';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0, gap: '2px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    maxHeight: `calc(2 * ${tokens.lineHeightBase400})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Whose workbook it is, of which year, in which unit, and how many of its tables were found. */
export function Identity({ name, review }: { readonly name: string; readonly review: Review | undefined }) {
  const styles = useStyles();
  const messages = useMessages();
  const locale = useLocale();
  const organisation = review?.tables.find((table) => table.organisation !== undefined)?.organisation;
  const year = review?.tables.find((table) => table.year !== undefined)?.year;
  const units =
    review === undefined ? [] : [...new Set(review.tables.filter(({ unit }) => unit !== undefined).map(unitOf))];
  const tables = review === undefined ? undefined : tablesExpected(review);
  return (
    <div className={styles.root}>
      <h1 className={styles.name} title={organisation === undefined ? name : `${organisation}\n${name}`}>
        {organisation ?? name}
      </h1>
      {review !== undefined && tables !== undefined && review.tables.length > 0 && (
        <Caption1 className={styles.facts}>
          {year !== undefined && <span>{messages.year(year)}</span>}
          <span>{isFinalAccounts(review) ? messages.finalAccounts : messages.budget}</span>
          <span>{units.length === 0 ? messages.noUnit : messages.units(units.join(messages.join))}</span>
          <span
            title={messages.tablesFoundLong(
              tables.found,
              tables.expected,
              tables.missing.map((layout) => layoutName(layout)[locale]).join(messages.join),
            )}
          >
            {messages.tablesFound(tables.found, tables.expected)}
          </span>
        </Caption1>
      )}
    </div>
  );
}
