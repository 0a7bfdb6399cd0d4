import type { Review } from '../review';
import type { Checked, CheckProgress, OpenBook } from './host';

/** How the findings of two reviews of one workbook differ. */
export interface Comparison {
  readonly fixed: number;
  readonly added: ReadonlySet<string>;
}

/** What a review that is on the screen is worth: made of the workbook as it is, outdated, being renewed, or kept after a cancel. */
export type Freshness = 'fresh' | 'stale' | 'renewing' | 'cancelled';

/** What the pane shows. There is always exactly one of these. */
export type PaneState =
  | { readonly kind: 'no-book' }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'open-failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly book: OpenBook }
  /** The user asked for a check; the results of the last one stay in sight below its progress. */
  | {
      readonly kind: 'checking';
      readonly book: OpenBook;
      readonly progress: CheckProgress;
      readonly last: Result | undefined;
    }
  | { readonly kind: 'checked'; readonly book: OpenBook; readonly result: Result; readonly freshness: Freshness }
  | { readonly kind: 'check-failed'; readonly book: OpenBook; readonly error: unknown };

export interface Result {
  readonly checked: Checked;
  readonly compared: Comparison | undefined;
}

export type PaneAction =
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'opened'; readonly book: OpenBook | undefined }
  | { readonly kind: 'open-failed'; readonly error: unknown }
  | { readonly kind: 'started' }
  /** A check that nobody asked for, after a change: it takes no room on the screen. */
  | { readonly kind: 'renewing' }
  | { readonly kind: 'progress'; readonly progress: CheckProgress }
  | { readonly kind: 'finished'; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'changed' };

const BEGINNING: CheckProgress = { step: 'reading', share: undefined, sheet: undefined };

export function initialState(book: OpenBook | undefined): PaneState {
  return book === undefined ? { kind: 'no-book' } : { kind: 'ready', book };
}

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'opening':
      return { kind: 'opening', name: action.name };
    case 'opened':
      return initialState(action.book);
    case 'open-failed':
      return { kind: 'open-failed', error: action.error };
    default:
      return 'book' in state ? duringBook(state, action) : state;
  }
}

type WithBook = Extract<PaneState, { readonly book: OpenBook }>;
type BookAction = Exclude<PaneAction, { readonly kind: 'opening' | 'opened' | 'open-failed' }>;

function duringBook(state: WithBook, action: BookAction): PaneState {
  const { book } = state;
  const last = resultOf(state);
  switch (action.kind) {
    case 'started':
      return { kind: 'checking', book, progress: BEGINNING, last };
    case 'renewing':
      return last === undefined
        ? { kind: 'checking', book, progress: BEGINNING, last }
        : { kind: 'checked', book, result: last, freshness: 'renewing' };
    case 'progress':
      return state.kind === 'checking' ? { ...state, progress: action.progress } : state;
    case 'finished': {
      const compared = last === undefined ? undefined : compare(last.checked.review, action.checked.review);
      return { kind: 'checked', book, result: { checked: action.checked, compared }, freshness: 'fresh' };
    }
    case 'failed':
      return { kind: 'check-failed', book, error: action.error };
    case 'cancelled':
      return last === undefined
        ? { kind: 'ready', book }
        : { kind: 'checked', book, result: last, freshness: 'cancelled' };
    case 'changed':
      return state.kind === 'checked' ? { ...state, freshness: 'stale' } : state;
  }
}

/** The review that can be shown, be it outdated. */
export function resultOf(state: PaneState): Result | undefined {
  if (state.kind === 'checked') return state.result;
  return state.kind === 'checking' ? state.last : undefined;
}

export function compare(before: Review, after: Review): Comparison {
  const old = new Set(before.findings.map(({ id }) => id));
  const now = new Set(after.findings.map(({ id }) => id));
  return { fixed: [...old].filter((id) => !now.has(id)).length, added: new Set([...now].filter((id) => !old.has(id))) };
}
