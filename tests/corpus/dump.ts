import fs from 'node:fs';
import path from 'node:path';
import { reviewToJson, reviewWorkbook } from './engine';
import { readWorkbookFile, workbooksIn } from './files';

/**
 * Writes what `gouji check --json` says of every workbook of the folders, durations nought, so that two states of the product
 * can be compared file by file; those of a folder stand in one of its name. A workbook that cannot be read leaves a file with the reason.
 * @returns how many files were written
 */
export async function dumpReviews(folders: readonly string[], into: string): Promise<number> {
  let written = 0;
  for (const folder of folders) {
    const target = path.join(into, path.basename(path.resolve(folder)));
    fs.mkdirSync(target, { recursive: true });
    for (const file of workbooksIn(folder)) {
      const name = path.basename(file);
      fs.writeFileSync(path.join(target, `${name}.json`), `${JSON.stringify(await said(file, name), undefined, 1)}\n`);
      written += 1;
    }
  }
  return written;
}

async function said(file: string, name: string): Promise<unknown> {
  try {
    return reviewToJson(reviewWorkbook(await readWorkbookFile(file)), name, {
      read: 0,
      review: 0,
    });
  } catch (fault) {
    return {
      file: name,
      fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
    };
  }
}
