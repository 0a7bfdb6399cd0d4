import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { reviewWorkbook } from '../../src/review';
import { openFileWorkbook } from '../../src/files/file-workbook';
import type { Input } from './inputs';
import type { Row } from './section';

/** Asks this program to read and review one file and to print the most memory it took, in MB. */
export const PEAK_OPTION = '--peak-of';

/** The most memory a process takes that reads and reviews one workbook and nothing else. */
export async function* memoryRows(inputs: Iterable<Input>): AsyncGenerator<Row> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-bench-'));
  try {
    const program = process.argv[1];
    if (program === undefined) throw new Error('The benchmark does not know its own file.');
    yield ['workbook', 'file MB', 'peak MB'];
    for (const { name, bytes } of inputs) {
      const file = path.join(folder, 'book.xlsx');
      fs.writeFileSync(file, bytes);
      const { stdout } = await promisify(execFile)(process.execPath, [program, PEAK_OPTION, file]);
      yield [name, (bytes.length / 1e6).toFixed(2), stdout.trim()];
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

export async function printPeak(file: string): Promise<void> {
  const workbook = openFileWorkbook(path.basename(file), fs.readFileSync(file));
  reviewWorkbook(await workbook.read());
  process.stdout.write(`${(process.resourceUsage().maxRSS / 1000).toFixed(0)}\n`);
}
