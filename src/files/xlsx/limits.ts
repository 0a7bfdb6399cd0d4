import { WorkbookError } from '../../port/workbook-error';

/** Largest file that is opened at all. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** XML that one reading may unpack, in bytes. */
export const MAX_XML_BYTES = 256 * 1024 * 1024;

/** Largest part that is changed: its text is in memory several times over while it is. */
export const MAX_CHANGED_PART_BYTES = 128 * 1024 * 1024;

/** Cells, shared texts, merged areas and styles that one reading may keep. Two million measured 0.6 GB, 0.9 GB when written. */
export const MAX_ITEMS = 2_200_000;

/** Longest text of a cell that Excel takes, and longest formula. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

/** Text between two tags of a part: the longest cell, each of its characters written as `_x0041_` in entities. */
export const MAX_BETWEEN_TAGS = 4 * 1024 * 1024;

/**
 * How many times its packed size a large part may unpack to. Sheets of figures pack to a tenth, formatted blanks to a
 * hundredth; a thousandth is what one letter repeated packs to.
 */
export const MAX_SWELLING = 400;
/** Parts that are small when unpacked may be as repetitive as they like. */
export const SMALL_PART_BYTES = 16 * 1024 * 1024;

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
