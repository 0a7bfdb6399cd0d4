/**
 * What the measure takes from the product, in one place: it knows a review by its result alone, so that it measures
 * any way of reading.
 */
export {
  address,
  cellKey,
  fullAddress,
  parseAddress,
  sameCell,
  type CellRange,
  type CellRef,
} from '../../src/core/cell';
export { isPrinted, readFigure } from '../../src/core/figure';
export type { Finding, FindingGroup, Suspect } from '../../src/model/finding';
export type { CellContent, SheetSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';
export { partsOfTable } from '../../src/model/table';
export { reviewToJson } from '../../src/report/json';
export { reviewWorkbook, type Review } from '../../src/review';
export { openFileWorkbook } from '../../src/files/file-workbook';
