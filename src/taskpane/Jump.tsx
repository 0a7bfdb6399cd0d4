import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { address, fullAddress, type CellRef } from '../core/cell';
import type { PaneHost } from '../app/host';
import { useMessages } from './locale';

type Jump = (cell: CellRef) => void;

const JumpContext = createContext<Jump>(() => undefined);

export function useJump(): Jump {
  return useContext(JumpContext);
}

type Trouble = { readonly kind: 'hidden-sheet' | 'missing'; readonly cell: CellRef };

/** Lets everything in the pane go to a cell, and says where a cell cannot be shown. */
export function JumpProvider({ host, children }: { readonly host: PaneHost; readonly children: ReactNode }) {
  const messages = useMessages();
  const [trouble, setTrouble] = useState<Trouble>();
  const jump = useCallback<Jump>(
    (cell) => {
      host.select(cell).then(
        (outcome) => setTrouble(outcome === 'selected' ? undefined : { kind: outcome, cell }),
        () => setTrouble({ kind: 'missing', cell }),
      );
    },
    [host],
  );
  const show = useMemo(() => {
    if (trouble?.kind !== 'hidden-sheet') return undefined;
    return () => void host.unhide(trouble.cell.sheet).then(() => jump(trouble.cell));
  }, [host, jump, trouble]);
  return (
    <JumpContext value={jump}>
      {trouble !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {show === undefined
              ? messages.missingCell(fullAddress(trouble.cell))
              : messages.hiddenSheet(trouble.cell.sheet)}
          </MessageBarBody>
          <MessageBarActions>
            {show !== undefined && <Button onClick={show}>{messages.showSheet}</Button>}
            <Button onClick={() => setTrouble(undefined)}>{messages.close}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {children}
    </JumpContext>
  );
}

const useStyles = makeStyles({
  link: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
});

/** A cell's address that goes there; the sheet is named where it is not the one spoken of. */
export function CellLink({
  cell,
  within,
  label,
  value,
}: {
  readonly cell: CellRef;
  readonly within?: string | undefined;
  readonly label?: string;
  readonly value?: string;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const jump = useJump();
  const place = fullAddress(cell);
  return (
    <Link
      className={styles.link}
      as="button"
      aria-label={label === undefined ? messages.goTo(place) : messages.goToWith(place, label, value ?? '')}
      title={place}
      onClick={() => jump(cell)}
    >
      {cell.sheet === within ? address(cell) : place}
    </Link>
  );
}
