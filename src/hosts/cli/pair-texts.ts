import path from 'node:path';

const DOCUMENT = /\.docx$/i;
/** What names of tables and names of texts say beside the unit and the year. */
const GENERIC =
  /\.[^.]+$|附件[\s\d一二三四五]*[：:]?|部门|单位|预算|决算|公开|情况|编制|文字|说明|报表|表格?|套表|年度?|[\s\-_—()（）[\]【】、.,，：:及和的\d]/g;
const YEAR = /(?:19|20)\d\d/;

/** Workbooks of one folder with the texts (情况说明) that belong to them, and the documents that belong to none. */
export interface PairedFolder {
  /** By workbook, its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Word documents that are no workbook's text: disclosures of their own. */
  readonly alone: readonly string[];
}

/** Whether a file is a Word document by its name. */
export function isDocument(file: string): boolean {
  return DOCUMENT.test(file);
}

/**
 * A Word document beside a workbook of the same unit and year is its text: the two alone in a folder, or the names
 * alike but for the words that every disclosure is called by. Where two would fit, neither is taken.
 *
 * @param workbooks files of one folder
 * @param documents Word documents of the same folder
 */
export function pairTexts(workbooks: readonly string[], documents: readonly string[]): PairedFolder {
  const texts = new Map<string, string>();
  const [workbook] = workbooks;
  const [document] = documents;
  if (workbooks.length === 1 && documents.length === 1 && workbook !== undefined && document !== undefined) {
    if (yearsAgree(workbook, document)) texts.set(workbook, document);
  } else {
    for (const each of documents) {
      const fitting = workbooks.filter((file) => isOfOne(file, each));
      const rivals = documents.filter((other) => fitting.some((file) => isOfOne(file, other)));
      const [only] = fitting;
      if (only !== undefined && fitting.length === 1 && rivals.length === 1) texts.set(only, each);
    }
  }
  const taken = new Set(texts.values());
  return { texts, alone: documents.filter((file) => !taken.has(file)) };
}

function isOfOne(workbook: string, document: string): boolean {
  const unit = unitIn(workbook);
  return unit !== '' && unit === unitIn(document) && yearsAgree(workbook, document);
}

function unitIn(file: string): string {
  return path.basename(file).replace(GENERIC, '');
}

function yearsAgree(one: string, other: string): boolean {
  const [left, right] = [YEAR.exec(path.basename(one))?.[0], YEAR.exec(path.basename(other))?.[0]];
  return left === undefined || right === undefined || left === right;
}
