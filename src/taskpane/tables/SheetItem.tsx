import { Caption1, Link, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { quotedSheet, rangeAddress } from '../../core/cell';
import { layoutName } from '../../forms/layouts';
import { ASSIGNABLE_LAYOUTS } from '../../forms/sets';
import type { LayoutId, UnrecognisedRegion } from '../../model/table';
import { useJump } from '../Jump';
import { useMessages, useSay } from '../locale';
import { useTableStyles } from './table-styles';

interface SheetItemProps {
  readonly sheet: string;
  readonly regions: readonly UnrecognisedRegion[];
  /** Whether a part of it is of no known kind; else it is what the user said. */
  readonly isFound: boolean;
  readonly layout: LayoutId | undefined;
  readonly onAssign: (sheet: string, layout: LayoutId | undefined) => void;
}

/** A sheet with parts that no form knows, and the choice of what it is. */
export function SheetItem({ sheet, regions, isFound, layout, onAssign }: SheetItemProps) {
  const styles = useTableStyles();
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
      {!isFound && <Caption1>{messages.table.assigned}</Caption1>}
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
