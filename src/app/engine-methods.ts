import type { BesideFound, DraftedText, DraftMaterial, NamedBytes } from './engine-contract';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { DisclosureTable } from '../model/table';
import { draft as en } from '../messages/en/draft';
import { draft as zh } from '../messages/zh/draft';
import { unfit, whyUnfit } from '../narrative/draft/beside';
import { draftNarrative } from '../narrative/draft/draft-narrative';
import { paragraphsOfDraft } from '../narrative/draft/paragraphs';
import { recognise } from '../recognise';
import { reviewWorkbook, type Review } from '../review';
import type { CheckOptions } from './engine-contract';

/** What the engine's worker can be asked. */
export const engineMethods = {
  review: ({ snapshot, options }: { readonly snapshot: WorkbookSnapshot; readonly options: CheckOptions }): Review =>
    reviewWorkbook(snapshot, options),

  /** Takes the snapshot from another worker, so that a large workbook never passes through the page. */
  reviewFrom: async ({
    source,
    options,
  }: {
    readonly source: MessagePort;
    readonly options: CheckOptions;
  }): Promise<Review> => {
    const snapshot = await new Promise<WorkbookSnapshot>((resolve) => {
      source.onmessage = (event: MessageEvent<WorkbookSnapshot>) => resolve(event.data);
    });
    source.close();
    return reviewWorkbook(snapshot, options);
  },

  readText: async ({ name, bytes }: NamedBytes): Promise<string> =>
    (await import('../files/read-text')).readText(name, bytes),

  draft: async ({ tables, lastYear, budget }: DraftMaterial): Promise<DraftedText> => {
    const before = await besideOf(tables, lastYear, 'last-year');
    const planned = await besideOf(tables, budget, 'budget');
    const draft = draftNarrative(tables, { lastYear: before?.used, budget: planned?.used });
    const { writeDocx } = await import('../files/docx/write-docx');
    return {
      ...draft,
      document: writeDocx(paragraphsOfDraft(draft.text)),
      lastYear: before?.found,
      budget: planned?.found,
    };
  },
};

/** The tables of a workbook given beside, used only where they are what they are given for. */
async function besideOf(
  tables: readonly DisclosureTable[],
  file: NamedBytes | undefined,
  as: 'last-year' | 'budget',
): Promise<{ readonly used: readonly DisclosureTable[] | undefined; readonly found: BesideFound } | undefined> {
  if (file === undefined) return undefined;
  const beside = await tablesIn(file);
  const reason = unfit(tables, beside, as);
  const year = beside.find((table) => table.year !== undefined)?.year;
  const why = reason && { zh: whyUnfit(reason, file.name, zh), en: whyUnfit(reason, file.name, en) };
  return { used: reason === undefined ? beside : undefined, found: { tables: beside.length, year, unfit: why } };
}

async function tablesIn({ name, bytes }: NamedBytes): Promise<readonly DisclosureTable[]> {
  const { openFileWorkbook } = await import('../files/file-workbook');
  return recognise(await openFileWorkbook(name, bytes).read()).tables;
}

export type EngineMethods = typeof engineMethods;
