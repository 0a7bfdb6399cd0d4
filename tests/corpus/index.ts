import fs from 'node:fs';
import { dumpReviews } from './dump';
import { reportFolder } from './folder';
import { readOptions, USAGE } from './options';

const print = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);
const complain = (...lines: readonly string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
};

/** `npm run corpus -- FOLDER…`: how well the review does on workbooks and texts of which the truth is known. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  if (options.dump !== undefined) {
    print(`${await dumpReviews(options.folders, options.dump)} reviews written to ${options.dump}`);
    return;
  }
  const figures: Record<string, unknown> = {};
  for (const folder of options.folders) {
    const report = await reportFolder(folder, options);
    if (report === undefined) {
      complain(`${folder}: nothing to measure`);
      continue;
    }
    if (report.faults.length > 0) complain(...report.faults);
    if (options.folders.length > 1) print('', `== ${folder}`);
    print(...report.lines);
    figures[folder] = report.figures;
  }
  if (options.json !== undefined) fs.writeFileSync(options.json, `${JSON.stringify(figures, undefined, 1)}\n`);
}

void main();
