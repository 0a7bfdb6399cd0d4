import { useRef, useState } from 'react';
import type { Review } from '../../review';
import type { DraftedText, NamedBytes } from '../../app/engine-contract';
import { WorkbookError } from '../../port/workbook-error';
import type { PaneHost } from '../../app/host';
import { givenIn, NARRATIVE, type GivenText } from './given-text';

/** What was just done with the text, for the user to read. */
export type TextNews =
  | { readonly kind: 'reading' | 'no-text'; readonly file: string }
  | { readonly kind: 'taken'; readonly file: string; readonly characters: number }
  | { readonly kind: 'cleared' | 'used' }
  | { readonly kind: 'unreadable' | 'not-kept'; readonly error: unknown };

export type DraftState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'done'; readonly draft: DraftedText; readonly names: Readonly<Partial<Record<Beside, string>>> };

/** Workbooks that a draft can be written beside: last year's tables, and a final account's budget. */
export type Beside = 'lastYear' | 'budget';

export interface NarrativeControl {
  /** The text of the box. */
  readonly typed: GivenText;
  /** The text that is remembered. */
  readonly given: GivenText | undefined;
  readonly news: TextNews | undefined;
  /** How often a text was put into the box, which the user must then see. */
  readonly puts: number;
  readonly beside: Readonly<Partial<Record<Beside, File>>>;
  readonly draft: DraftState;
  readonly type: (text: string) => void;
  readonly take: (file: File) => void;
  readonly check: () => void;
  readonly clear: () => void;
  readonly chooseBeside: (as: Beside, file: File | undefined) => void;
  readonly makeDraft: () => void;
  readonly putDraft: (text: string) => void;
}

/** The text in the box, the one that is remembered, and the draft. They outlive the tab being closed; only a check or 清除 writes. */
export function useNarrative(host: PaneHost, review: Review, onCheck: () => void): NarrativeControl {
  const [given, setGiven] = useState(() => givenIn(host.settings));
  const [typed, setTyped] = useState<GivenText>(given ?? { text: '' });
  const [news, setNews] = useState<TextNews>();
  const [beside, setBeside] = useState<NarrativeControl['beside']>({});
  const [draft, setDraft] = useState<DraftState>({ kind: 'none' });
  const [puts, setPuts] = useState(0);
  const turn = useRef(0);
  const draftTurn = useRef(0);

  const remember = (text: GivenText | undefined): void => {
    setGiven(text);
    host.settings
      .set('workbook', NARRATIVE, text === undefined ? undefined : JSON.stringify(text))
      .catch((error: unknown) => setNews({ kind: 'not-kept', error }));
    onCheck();
  };

  const put = (text: GivenText): void => {
    setTyped(text);
    setPuts((count) => count + 1);
  };

  const take = async (file: File): Promise<void> => {
    const mine = ++turn.current;
    const tell = (next: TextNews) => {
      if (turn.current === mine) setNews(next);
    };
    tell({ kind: 'reading', file: file.name });
    try {
      const text = (await host.texts.readText(await bytesOf(file)))
        .replace(/\r\n?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
      if (turn.current === mine && text !== '') put({ text, file: file.name });
      tell(
        text === ''
          ? { kind: 'no-text', file: file.name }
          : { kind: 'taken', file: file.name, characters: text.length },
      );
    } catch (error) {
      tell({ kind: 'unreadable', error });
    }
  };

  const makeDraft = async (): Promise<void> => {
    const mine = ++draftTurn.current;
    setDraft({ kind: 'working' });
    let next: DraftState;
    try {
      const made = await host.texts.draft({
        tables: review.tables,
        lastYear: beside.lastYear && (await bytesOf(beside.lastYear)),
        budget: beside.budget && (await bytesOf(beside.budget)),
      });
      next = { kind: 'done', draft: made, names: namesOf(beside) };
    } catch (error) {
      next = { kind: 'failed', error };
    }
    if (draftTurn.current === mine) setDraft(next);
  };

  /** A file that is still being read comes too late then. */
  const say = (next: TextNews | undefined): void => {
    turn.current++;
    setNews(next);
  };

  return {
    typed,
    given,
    news,
    puts,
    beside,
    draft,
    type: (text) => {
      setTyped({ text });
      say(undefined);
    },
    take: (file) => void take(file),
    check: () => {
      say(undefined);
      remember(typed);
    },
    clear: () => {
      setTyped({ text: '' });
      say(given === undefined ? undefined : { kind: 'cleared' });
      if (given !== undefined) remember(undefined);
    },
    chooseBeside: (as, file) => {
      setBeside((before) => {
        const { [as]: _, ...others } = before;
        return file === undefined ? others : { ...others, [as]: file };
      });
      draftTurn.current++;
      setDraft({ kind: 'none' });
    },
    makeDraft: () => void makeDraft(),
    putDraft: (text) => {
      put({ text });
      say({ kind: 'used' });
    },
  };
}

function namesOf({ lastYear, budget }: NarrativeControl['beside']): Partial<Record<Beside, string>> {
  return { ...(lastYear && { lastYear: lastYear.name }), ...(budget && { budget: budget.name }) };
}

async function bytesOf(file: File): Promise<NamedBytes> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    throw new WorkbookError('not-readable', { file: file.name }, { cause });
  }
}
