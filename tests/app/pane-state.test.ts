import { initialState, reduce, resultOf, type PaneAction, type PaneState } from '../../src/app/pane-state';
import { REVIEW } from '../support/review-fixture';

const BOOK = { name: '某单位.xlsx', sheets: ['表五', '表六'] };
const CHECKED = { review: REVIEW, before: () => Promise.resolve(undefined) };
const after = (state: PaneState, ...actions: readonly PaneAction[]): PaneState => actions.reduce(reduce, state);

test('a workbook is opened, checked, changed and checked again', () => {
  const checked = after(
    { kind: 'no-book' },
    { kind: 'opened', book: BOOK },
    { kind: 'started' },
    { kind: 'finished', checked: CHECKED },
  );
  expect(checked).toMatchObject({ kind: 'checked', freshness: 'fresh', result: { compared: undefined } });
  expect(after(checked, { kind: 'changed' })).toMatchObject({ kind: 'checked', freshness: 'stale' });
});

test('a second check says what is gone and what is new', () => {
  const [first, ...rest] = REVIEW.findings;
  const next = { ...REVIEW, findings: [...rest, { ...first!, id: 'another' }] };
  const state = after(
    initialState(BOOK),
    { kind: 'started' },
    { kind: 'finished', checked: CHECKED },
    { kind: 'renewing' },
    { kind: 'finished', checked: { ...CHECKED, review: next } },
  );
  expect(resultOf(state)?.compared).toEqual({ fixed: 1, added: new Set(['another']) });
});

test('a cancelled check keeps the last results, and without any the pane is ready again', () => {
  expect(after(initialState(BOOK), { kind: 'started' }, { kind: 'cancelled' })).toEqual({ kind: 'ready', book: BOOK });
  const again = after(
    initialState(BOOK),
    { kind: 'started' },
    { kind: 'finished', checked: CHECKED },
    { kind: 'started' },
  );
  expect(resultOf(again)?.checked).toBe(CHECKED);
  expect(after(again, { kind: 'cancelled' })).toMatchObject({ kind: 'checked', freshness: 'cancelled' });
});

test('what belongs to a workbook is ignored where none is open', () => {
  expect(after({ kind: 'no-book' }, { kind: 'changed' }, { kind: 'finished', checked: CHECKED })).toEqual({
    kind: 'no-book',
  });
});
