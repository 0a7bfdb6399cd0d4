import type { StatementPlace } from '../model/finding';
import { belongsTo, isAncestor } from './parts';
import type { Enumeration, EnumerationMarker, Passage, Subject } from './narrative';
import { emptyPassage, type EnumerationDraft, type PassageDraft } from './passage-draft';

/** What the reading of the text so far has come to, and what it is about now. */
export interface Reader {
  readonly text: string;
  readonly year: number | undefined;
  /** A heading that names an expense is what the paragraphs beneath are about; lists that it is a part of go on. */
  readonly enterSection: (section: number, expense: Subject | undefined) => void;
  /** The passage that is being read. */
  readonly current: () => PassageDraft | undefined;
  /** The item that a numbered paragraph is about, until the next one. */
  item: Subject | undefined;
  /** Begins a passage, or goes on with the present one where it is about the same. */
  readonly about: (subject: Subject, paragraph: number, isNew: boolean) => PassageDraft;
  readonly passage: (index: number) => PassageDraft | undefined;
  /** The passage of the expenditure that goes with one of the revenue. */
  readonly pairOf: (index: number) => PassageDraft | undefined;
  /** `isOfOther`: named after something that is not the present passage: 支出包括. */
  readonly openEnumeration: (
    marker: EnumerationMarker,
    place: StatementPlace,
    whole: Subject | undefined,
    isOfOther: boolean,
  ) => void;
  /** 按支出功能分类: what follows are parts of the outermost whole once more. */
  readonly regroup: (place: StatementPlace) => void;
  /** A list of names without amounts ends with its sentence: 主要包括：办公费、印刷费等。 */
  readonly endList: (at: number) => void;
  /** The outermost whole whose parts the present paragraph enumerates. */
  readonly wholeInParagraph: (paragraph: number) => PassageDraft | undefined;
  /** Offers a passage to the enumerations that are open as one of their parts. */
  readonly offer: (passage: PassageDraft) => void;
  /** What is read next stands inside a bracket. */
  readonly openBracket: () => void;
  /** A bracket is closed, and with it what was enumerated inside; what it interrupted goes on. */
  readonly closeBracket: () => void;
  readonly endSentence: () => void;
  readonly endParagraph: (goesOn: boolean) => void;
  readonly result: () => { readonly passages: readonly Passage[]; readonly enumerations: readonly Enumeration[] };
}

interface OpenEnumeration {
  readonly draft: EnumerationDraft;
  /** How far the text behind it was looked through for names. */
  readTo: number;
  sentenceEnded: boolean;
  /** Opened by 按…分类, which 包括 may follow. */
  readonly isRegrouped: boolean;
}

const NOWHERE: StatementPlace = { start: 0, length: 0, quote: '' };
const UNKNOWN: Subject = { caption: '', fact: undefined, path: undefined, generalPublic: false, place: NOWHERE };

export function newReader(text: string, year: number | undefined): Reader {
  const passages: PassageDraft[] = [];
  const enumerations: EnumerationDraft[] = [];
  let open: OpenEnumeration[] = [];
  let section = -1;
  let current: PassageDraft | undefined;
  let interrupted: PassageDraft | undefined;

  /** The list that the present passage is a part of, or a part of a part. */
  const rootOfCurrent = (): EnumerationDraft | undefined => {
    let root: EnumerationDraft | undefined;
    let index = current?.index;
    while (index !== undefined) {
      const part = index;
      const above = open.find(({ draft }) => draft !== root && draft.parts.includes(part));
      if (above === undefined) break;
      root = above.draft;
      index = root.whole;
    }
    return root;
  };

  /** Parts of a whole that is enumerated already. */
  const again = (
    marker: EnumerationMarker,
    place: StatementPlace,
    { whole, subject }: Pick<EnumerationDraft, 'whole' | 'subject'>,
  ): void => {
    const next: EnumerationDraft = { marker, place, whole, subject, section, parts: [] };
    enumerations.push(next);
    open = [{ draft: next, readTo: endOf(place), sentenceEnded: false, isRegrouped: true }];
  };

  const reader: Reader = {
    text,
    year,
    item: undefined,
    current: () => current,
    enterSection(index, expense) {
      section = index;
      open = open.filter(
        ({ draft }) =>
          expense?.fact !== undefined &&
          draft.subject.fact !== undefined &&
          isAncestor(draft.subject.fact, expense.fact),
      );
      current = undefined;
      reader.item = expense;
    },
    about(subject, paragraph, isNew) {
      if (current !== undefined && !isNew && sameSubject(current.subject, subject)) return current;
      current = emptyPassage(passages.length, section, paragraph, subject);
      passages.push(current);
      return current;
    },
    passage: (index) => passages[index],
    pairOf: (index) => passages.find(({ pairOf }) => pairOf === index),
    openEnumeration(marker, place, whole, isOfOther) {
      const last = open.at(-1);
      if (last?.isRegrouped === true && last.draft.parts.length === 0 && whole === undefined) {
        last.draft.marker = marker;
        return;
      }
      const root = isOfOther ? rootOfCurrent() : undefined;
      if (root !== undefined) {
        again(marker, place, root);
        return;
      }
      const isCurrent =
        current !== undefined &&
        (whole === undefined || (sameSubject(current.subject, whole) && current.levels.length > 0));
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
      open.push({ draft, readTo: endOf(place), sentenceEnded: false, isRegrouped: false });
    },
    regroup(place) {
      const root = rootOfCurrent();
      if (root !== undefined) again('of-which', place, root);
      else if (current !== undefined) again('of-which', place, { whole: current.index, subject: current.subject });
    },
    endList(at) {
      open = open.filter((each) => {
        const { marker, parts } = each.draft;
        if (marker === 'of-which' || parts.length > 0) return true;
        const words = text.slice(each.readTo, at);
        each.readTo = at;
        return !/[、等]/.test(words);
      });
    },
    wholeInParagraph: (paragraph) =>
      open
        .map(({ draft }) => (draft.whole === undefined ? undefined : passages[draft.whole]))
        .find((whole) => whole?.paragraph === paragraph),
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
    openBracket() {
      interrupted = current;
    },
    closeBracket() {
      current = interrupted ?? current;
      interrupted = undefined;
      open = open.filter(({ draft }) => !inBracket(text, draft.place.start));
    },
    endSentence() {
      for (const each of open) if (each.draft.parts.length > 0) each.sentenceEnded = true;
    },
    endParagraph(goesOn) {
      interrupted = undefined;
      open = open.filter(({ draft }) => goesOn || draft.subject.fact !== undefined || draft.subject.path !== undefined);
      for (const each of open) if (!goesOn) each.sentenceEnded = true;
    },
    result: () => ({ passages, enumerations: enumerations.filter(({ parts }) => parts.length > 0) }),
  };
  return reader;
}

function endOf({ start, length }: StatementPlace): number {
  return start + length;
}

/** Whether the character before a place opens a bracket: （其中：…. */
function inBracket(text: string, start: number): boolean {
  return /[(（]\s*$/.test(text.slice(Math.max(0, start - 4), start));
}

export function sameSubject(left: Subject, right: Subject): boolean {
  if (left.fact === 'one-project' && right.fact === 'one-project') return left.caption === right.caption;
  if (left.fact !== undefined || right.fact !== undefined)
    return left.fact === right.fact && left.generalPublic === right.generalPublic;
  if (left.path !== undefined && right.path !== undefined) {
    if (left.path.code !== undefined && right.path.code !== undefined) return left.path.code === right.path.code;
    return left.path.names.join('/') === right.path.names.join('/');
  }
  return left.caption === right.caption;
}
