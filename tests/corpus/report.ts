/** What is printed of one folder, and the figures behind it. */
export interface FolderReport {
  readonly lines: readonly string[];
  /** Files that could not be measured, and why. */
  readonly faults: readonly string[];
  /** Plain data, to be compared with another run. */
  readonly figures: unknown;
}
