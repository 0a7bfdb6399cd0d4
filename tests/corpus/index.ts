import fs from 'node:fs';
import path from 'node:path';
import { reviewWorkbook } from '../../src/review';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { readCases } from './case-file';
import { measureCase, type CaseMeasure } from './measure';
import { caseTable, complaints, details, percentage, totals } from './print';
import { SHARES, type Count } from './shares';

const USAGE =
  'Usage: npm run corpus -- FOLDER [--verbose]\nFOLDER holds cases/NAME.json, what is known to be wrong, and xlsx/NAME.xlsx, the workbook.\n';

/** `npm run corpus -- FOLDER`: how well the review does on workbooks whose errors are known. */
async function main(): Promise<void> {
  const verbose = process.argv.includes('--verbose');
  const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (folder === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const measures: CaseMeasure[] = [];
  const shares: Count[] = SHARES.map(() => ({ part: 0, whole: 0 }));
  for (const each of readCases(folder)) {
    try {
      const workbook = openFileWorkbook(path.basename(each.workbook), fs.readFileSync(each.workbook));
      const snapshot = await workbook.read();
      const measure = measureCase(each, reviewWorkbook(snapshot));
      measures.push(measure);
      for (const [place, share] of SHARES.entries()) {
        const count = share.count(measure, snapshot);
        const sum = shares[place];
        if (count !== undefined && sum !== undefined)
          shares[place] = { part: sum.part + count.part, whole: sum.whole + count.whole };
      }
    } catch (fault) {
      process.stderr.write(`${each.workbook}: ${fault instanceof Error ? fault.message : String(fault)}\n`);
      process.exitCode = 1;
    }
  }
  const print = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);
  if (verbose) for (const measure of measures) print(...details(measure), '');
  for (const line of measures.flatMap(complaints)) print(line);
  print(
    '',
    caseTable(measures),
    '',
    totals(measures),
    ...SHARES.map((share, place) => `${share.title}: ${percentage(shares[place] ?? { part: 0, whole: 0 })}`),
  );
}

void main();
