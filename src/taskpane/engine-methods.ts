import type { WorkbookSnapshot } from '../core/snapshot';
import { reviewWorkbook, type Review } from '../review';
import type { CheckOptions } from './host';

/** What the engine's worker can be asked. */
export const engineMethods = {
  review: ({ snapshot, options }: { readonly snapshot: WorkbookSnapshot; readonly options: CheckOptions }): Review =>
    reviewWorkbook(snapshot, options),

  /** Takes the snapshot from another worker, so that a large workbook never passes through the page. */
  reviewFrom: async ({ source, options }: { readonly source: MessagePort; readonly options: CheckOptions }): Promise<Review> => {
    const snapshot = await new Promise<WorkbookSnapshot>((resolve) => {
      source.onmessage = (event: MessageEvent<WorkbookSnapshot>) => resolve(event.data);
    });
    source.close();
    return reviewWorkbook(snapshot, options);
  },
};

export type EngineMethods = typeof engineMethods;
