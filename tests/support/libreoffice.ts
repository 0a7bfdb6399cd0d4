import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** A test that needs LibreOffice; without it the test is skipped, and its name says that nothing was checked. */
export function testWithLibreOffice(name: string, body: (() => void) | (() => Promise<void>)): void {
  if (hasLibreOffice) test(name, body, 120_000);
  else test.skip(`${name}: NOT CHECKED, soffice is not installed here`, body);
}

/**
 * The sheets of a workbook as LibreOffice reads them, as comma-separated values, by sheet name: the stored values, or
 * what the cells show.
 */
export function readWithLibreOffice(
  workbook: Uint8Array,
  values: 'stored' | 'shown' = 'stored',
): ReadonlyMap<string, string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-libreoffice-'));
  try {
    fs.writeFileSync(path.join(folder, 'book.xlsx'), workbook);
    // 76 is UTF-8, the last -1 asks for every sheet; a profile of its own lets tests run side by side.
    const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,${values === 'shown'},false,false,-1`;
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        filter,
        '--outdir',
        folder,
        path.join(folder, 'book.xlsx'),
      ],
      { stdio: 'ignore' },
    );
    const files = fs.readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      files.map((name) => [
        name.slice('book-'.length, -'.csv'.length),
        fs.readFileSync(path.join(folder, name), 'utf8'),
      ]),
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
