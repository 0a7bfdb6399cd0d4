import type { StatementPlace } from '../core/finding';
import { belongsTo } from './parts';
import type { Enumeration, EnumerationMarker, Passage, Subject } from './narrative';
import { emptyPassage, type EnumerationDraft, type PassageDraft } from './passage-draft';

/** What the reading of the text so far has come to, and what it is about now. */
export interface Reader {
  readonly text: string;
  readonly year: number | undefined;
  readonly enterSection: (section: number, heading: string) => void;
  /** The passage that is being read. */
  readonly current: () => PassageDraft | undefined;
  /** The item that a numbered paragraph is about, until the next one. */
  item: Subject | undefined;
  /** Begins a passage, or goes on with the present one where it is about the same. */
  readonly about: (subject: Subject, paragraph: number, isNew: boolean) => PassageDraft;
  readonly passage: (index: number) => PassageDraft | undefined;
  /** The passage of the expenditure that goes with one of the revenue. */
  readonly pairOf: (index: number) => PassageDraft | undefined;
  readonly openEnumeration: (marker: EnumerationMarker, place: StatementPlace, whole: Subject | undefined) => void;
  /** Offers a passage to the enumerations that are open as one of their parts. */
  readonly offer: (passage: PassageDraft) => void;
  /** A bracket is closed, and with it what was enumerated inside. */
  readonly closeBracket: () => void;
  readonly endSentence: () => void;
  readonly endParagraph: (goesOn: boolean) => void;
  readonly result: () => { readonly passages: readonly Passage[]; readonly enumerations: readonly Enumeration[] };
}

interface OpenEnumeration {
  readonly draft: EnumerationDraft;
  sentenceEnded: boolean;
}

const NOWHERE: StatementPlace = { start: 0, length: 0, quote: '' };
const UNKNOWN: Subject = { caption: '', fact: undefined, path: undefined, generalPublic: false, place: NOWHERE };

export function newReader(text: string, year: number | undefined): Reader {
  const passages: PassageDraft[] = [];
  const enumerations: EnumerationDraft[] = [];
  let open: OpenEnumeration[] = [];
  let section = -1;
  let current: PassageDraft | undefined;

  const reader: Reader = {
    text,
    year,
    item: undefined,
    current: () => current,
    enterSection(index) {
      section = index;
      open = [];
      current = undefined;
      reader.item = undefined;
    },
    about(subject, paragraph, isNew) {
      if (current !== undefined && !isNew && sameSubject(current.subject, subject)) return current;
      current = emptyPassage(passages.length, section, paragraph, subject);
      passages.push(current);
      return current;
    },
    passage: (index) => passages[index],
    pairOf: (index) => passages.find(({ pairOf }) => pairOf === index),
    openEnumeration(marker, place, whole) {
      const isCurrent = current !== undefined && (whole === undefined || (sameSubject(current.subject, whole) && current.levels.length > 0));
      if (whole === undefined && !isCurrent) return;
      const draft: EnumerationDraft = {
        marker,
        place,
        whole: isCurrent ? current?.index : undefined,
        subject: isCurrent ? (current?.subject ?? UNKNOWN) : (whole ?? UNKNOWN),
        section,
        parts: [],
      };
      enumerations.push(draft);
      open.push({ draft, sentenceEnded: false });
    },
    offer(passage) {
      if (/^(?:合计|共计|总计|小计)$/.test(passage.subject.caption)) return;
      for (let index = open.length - 1; index >= 0; index--) {
        const each = open[index];
        if (each === undefined || each.draft.whole === passage.index) continue;
        const parts = each.draft.parts.map((part) => passages[part]?.subject ?? UNKNOWN);
        if (!belongsTo(each.draft.subject, parts, passage.subject, each.sentenceEnded)) continue;
        each.draft.parts.push(passage.index);
        // What stands inside is over once its whole's next part comes.
        open = open.slice(0, index + 1);
        return;
      }
    },
    closeBracket() {
      open = open.filter(({ draft }) => !inBracket(text, draft.place.start));
    },
    endSentence() {
      for (const each of open) if (each.draft.parts.length > 0) each.sentenceEnded = true;
    },
    endParagraph(goesOn) {
      open = open.filter(({ draft }) => goesOn || draft.subject.fact !== undefined || draft.subject.path !== undefined);
      for (const each of open) if (!goesOn) each.sentenceEnded = true;
    },
    result: () => ({ passages, enumerations: enumerations.filter(({ parts }) => parts.length > 0) }),
  };
  return reader;
}

/** Whether the character before a place opens a bracket: （其中：…. */
function inBracket(text: string, start: number): boolean {
  return /[(（]\s*$/.test(text.slice(Math.max(0, start - 4), start));
}

export function sameSubject(left: Subject, right: Subject): boolean {
  if (left.fact === 'one-project' && right.fact === 'one-project') return left.caption === right.caption;
  if (left.fact !== undefined || right.fact !== undefined) return left.fact === right.fact && left.generalPublic === right.generalPublic;
  if (left.path !== undefined && right.path !== undefined) {
    if (left.path.code !== undefined && right.path.code !== undefined) return left.path.code === right.path.code;
    return left.path.names.join('/') === right.path.names.join('/');
  }
  return left.caption === right.caption;
}
