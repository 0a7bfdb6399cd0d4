import type { DraftedText, DraftMaterial, NamedBytes } from './engine-contract';
import type { WorkbookSnapshot } from '../core/snapshot';
import type { DisclosureTable } from '../model/table';
import { draftNarrative } from '../narrative/draft/draft-narrative';
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

  draft: async ({ tables, lastYear }: DraftMaterial): Promise<DraftedText> => {
    const before = lastYear === undefined ? undefined : await tablesIn(lastYear);
    // Without tables nothing can be compared, and the draft says so by its blanks.
    const draft = draftNarrative(tables, before?.length === 0 ? undefined : before);
    return {
      ...draft,
      lastYear: before && { tables: before.length, year: before.find(({ year }) => year !== undefined)?.year },
    };
  },
};

async function tablesIn({ name, bytes }: NamedBytes): Promise<readonly DisclosureTable[]> {
  const { openFileWorkbook } = await import('../files/file-workbook');
  return recognise(await openFileWorkbook(name, bytes).read()).tables;
}

export type EngineMethods = typeof engineMethods;
