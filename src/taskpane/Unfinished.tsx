import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { finish, recordOf, standingOf, takeBack } from '../app/carry-out';
import { describeError } from '../app/describe-error';
import type { PaneHost } from '../app/host';
import { turnOf } from '../app/one-at-a-time';
import { useMessages } from './locale';

type Standing = Awaited<ReturnType<typeof standingOf>>;

/** A fill that broke off, in this session or an earlier one: it can be taken back or finished. */
export function Unfinished({ host, onMended }: { readonly host: PaneHost; readonly onMended: () => void }) {
  const messages = useMessages();
  const words = messages.unfinished;
  const [open, setOpen] = useState<Standing>();
  const [told, setTold] = useState<string>();
  const [busy, setBusy] = useState(false);
  const look = useCallback(() => {
    standingOf(host).then(setOpen, () => undefined);
  }, [host]);
  useEffect(look, [look]);
  useEffect(() => turnOf(host.port).listen(look), [host, look]);

  const mend = async (work: typeof finish, done: string) => {
    setBusy(true);
    try {
      const { refused } = await turnOf(host.port).take(() => work(host));
      setTold(`${done}${refused.length > 0 ? words.left(refused.length) : ''}`);
      onMended();
    } catch (error) {
      const { what, todo } = describeError(error, messages);
      setTold(`${what}${todo}`);
    } finally {
      setBusy(false);
    }
  };

  const isOpen = open !== undefined && open.standing !== 'nothing';
  if (!isOpen && told === undefined) return null;
  const canFinish = open?.standing === 'half' && (recordOf(host)?.edits.length ?? 0) > 0;
  return (
    <MessageBar intent={isOpen ? 'error' : 'info'} layout="multiline">
      <MessageBarBody role="status">
        {isOpen && (open.standing === 'half' ? words.half : words.whole)(open.cells)}
        {told}
      </MessageBarBody>
      <MessageBarActions>
        {isOpen && (
          <Button disabledFocusable={busy} onClick={() => void mend(takeBack, words.takenBack)}>
            {words.takeBack}
          </Button>
        )}
        {isOpen && (canFinish || open.standing === 'whole') && (
          <Button disabledFocusable={busy} onClick={() => void mend(finish, words.finished)}>
            {canFinish ? words.finish : words.keep}
          </Button>
        )}
        {!isOpen && <Button onClick={() => setTold(undefined)}>{messages.close}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
