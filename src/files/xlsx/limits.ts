import { WorkbookError } from '../../port/workbook-error';

/** Largest file that is opened at all. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** XML that one reading may unpack, in bytes. */
export const MAX_XML_BYTES = 256 * 1024 * 1024;

/** Largest part that is changed: its text is in memory several times over while it is. */
export const MAX_CHANGED_PART_BYTES = 128 * 1024 * 1024;

/** Cells, shared texts, merged areas and styles that one reading may keep. Two million measured 0.6 GB, 0.9 GB when written. */
export const MAX_ITEMS = 2_200_000;

/** What is left of the limits while one workbook is read. */
export interface Allowance {
  /** Counts things that stay in memory; throws `too-large` once there are too many. */
  keep(count: number, place: WorkbookError['place']): void;
}

export function newAllowance(): Allowance {
  let left = MAX_ITEMS;
  return {
    keep(count, place) {
      left -= count;
      if (left < 0) throw new WorkbookError('too-large', place);
    },
  };
}

/** Largest old .xls file that is opened; its reader keeps everything in memory. */
export const MAX_XLS_BYTES = 20 * 1024 * 1024;
