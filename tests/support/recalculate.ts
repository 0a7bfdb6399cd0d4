import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The workbook as LibreOffice saves it after working out every formula: the results in the file are taken out first. */
export function recalculate(workbook: Uint8Array): Uint8Array {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-recalculate-'));
  try {
    fs.writeFileSync(path.join(folder, 'book.xlsx'), withoutResults(workbook));
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'xlsx',
        '--outdir',
        path.join(folder, 'out'),
        path.join(folder, 'book.xlsx'),
      ],
      { stdio: 'ignore' },
    );
    return new Uint8Array(fs.readFileSync(path.join(folder, 'out', 'book.xlsx')));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.startsWith('xl/worksheets/'))
      parts[name] = strToU8(strFromU8(bytes).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}
