/** A Word document is a zip as a workbook is; this is its only part that is read, and what it is known by. */
export const BODY = 'word/document.xml';
