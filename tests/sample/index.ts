import fs from 'node:fs';
import path from 'node:path';
import { writeWorkbook } from '../../src/files/xlsx/write-workbook';
import { mend } from './mend';
import { sampleSheet } from './sample-sheet';
import { parseSeedText, type SeedTable } from './seed-text';

/** `npm run sample -- TEXT`: writes assets/sample.xlsx as the disclosure was published, and a mended one beside it. */
function main(): void {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    process.stderr.write('Usage: npm run sample -- TEXT-OF-THE-DISCLOSURE\n');
    process.exitCode = 2;
    return;
  }
  const tables = parseSeedText(fs.readFileSync(file, 'utf8'));
  write('sample.xlsx', tables);
  write('sample-mended.xlsx', mend(tables));
}

function write(name: string, tables: readonly SeedTable[]): void {
  const bytes = writeWorkbook({ sheets: tables.map(sampleSheet) });
  fs.writeFileSync(path.join('assets', name), bytes);
  process.stdout.write(`assets/${name}: ${tables.length} sheets, ${bytes.length} bytes\n`);
}

main();
