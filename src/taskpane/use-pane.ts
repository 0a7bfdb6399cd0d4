import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Review } from '../review';
import { WorkbookError } from '../port/workbook-error';
import { correctionsIn } from './corrections/settings';
import type { Locale, PaneHost } from '../app/host';
import { marksOf } from '../app/marks';
import { turnOf } from '../app/one-at-a-time';
import { narrativeIn } from './narrative/given-text';
import { initialState, reduce, resultOf, type PaneState } from '../app/pane-state';
import { isBoolean, readSetting } from './use-setting';

/** A check that took longer than this, in milliseconds, is not repeated after every change unasked. */
const QUICK = 1500;

export const AUTO_CHECK = 'check-after-changes';
export const MARK_CELLS = 'mark-cells';

/** Why cells that should be marked are not: Excel refused all of them, or those of some sheets. */
export type MarksTrouble =
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'refused'; readonly sheets: readonly string[] };

export interface PaneControl {
  readonly state: PaneState;
  readonly marked: boolean;
  readonly marksTrouble: MarksTrouble | undefined;
  readonly check: () => void;
  readonly cancel: () => void;
  readonly showMarks: () => void;
  readonly clearMarks: () => void;
}

/** Checks the open workbook when asked and after changes, and keeps the marks of the result. */
export function usePane(host: PaneHost, locale: Locale): PaneControl {
  const [state, dispatch] = useReducer(reduce, host.book(), initialState);
  const [marked, setMarked] = useState(false);
  const [marksTrouble, setMarksTrouble] = useState<MarksTrouble>();
  const running = useRef<AbortController>(undefined);
  const lastDuration = useRef(0);
  const wanted = useRef({ marks: false, changed: false });
  const language = useRef(locale);
  language.current = locale;

  const setMarksOf = useCallback(
    async (review: Review | undefined) => {
      wanted.current.marks = review !== undefined;
      try {
        const { refused } = await turnOf(host.port).take(() =>
          host.port.mark(review === undefined ? [] : marksOf(review, language.current)),
        );
        setMarked(review !== undefined);
        setMarksTrouble(
          refused.length === 0
            ? undefined
            : { kind: 'refused', sheets: [...new Set(refused.map(({ mark }) => mark.cell.sheet))] },
        );
      } catch (error) {
        setMarksTrouble({ kind: 'failed', error });
      }
    },
    [host],
  );

  const run = useCallback(
    async (asked: boolean): Promise<void> => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      // A later check, or a cancel, makes this one's answer nobody's business.
      const isCurrent = () => running.current === abort;
      wanted.current.changed = false;
      dispatch({ kind: asked ? 'started' : 'renewing' });
      const started = performance.now();
      try {
        const checked = await host.check(
          { ...correctionsIn(host.settings), ...narrativeIn(host.settings) },
          { signal: abort.signal, onProgress: (progress) => isCurrent() && dispatch({ kind: 'progress', progress }) },
        );
        if (!isCurrent()) return;
        running.current = undefined;
        lastDuration.current = performance.now() - started;
        dispatch({ kind: 'finished', checked });
        const { changed } = wanted.current as { readonly changed: boolean };
        if (changed) dispatch({ kind: 'changed' });
        const wish = asked
          ? readSetting(host.settings, 'user', MARK_CELLS, true, isBoolean)
          : wanted.current.marks && !host.marksAreWrites;
        if (wish) await setMarksOf(checked.review);
      } catch (error) {
        if (!isCurrent()) return;
        running.current = undefined;
        dispatch(
          error instanceof WorkbookError && error.code === 'cancelled'
            ? { kind: 'cancelled' }
            : { kind: 'failed', error },
        );
      }
    },
    [host, setMarksOf],
  );

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
  }, []);

  const current = useRef(state);
  current.current = state;

  useEffect(
    () =>
      host.listen((event) => {
        switch (event.kind) {
          case 'opening':
          case 'open-failed':
            stop();
            {
              dispatch(event);
              return;
            }
          case 'opened':
            stop();
            setMarked(false);
            setMarksTrouble(undefined);
            wanted.current = { marks: false, changed: false };
            {
              dispatch(event);
              return;
            }
          case 'changed': {
            const auto = readSetting(host.settings, 'user', AUTO_CHECK, host.name === 'workbench', isBoolean);
            if (auto && resultOf(current.current) !== undefined && lastDuration.current < QUICK) return void run(false);
            wanted.current.changed = running.current !== undefined;
            dispatch({ kind: 'changed' });
            return;
          }
          case 'command':
            if (event.command === 'check') void run(true);
            if (event.command === 'clear') void setMarksOf(undefined);
            return;
          default:
            return;
        }
      }),
    [host, run, setMarksOf, stop],
  );

  return useMemo(
    () => ({
      state,
      marked,
      marksTrouble,
      check: () => void run(true),
      cancel: () => {
        stop();
        dispatch({ kind: 'cancelled' });
      },
      showMarks: () => {
        const result = resultOf(state);
        if (result !== undefined) void setMarksOf(result.checked.review);
      },
      clearMarks: () => void setMarksOf(undefined),
    }),
    [state, marked, marksTrouble, run, stop, setMarksOf],
  );
}
