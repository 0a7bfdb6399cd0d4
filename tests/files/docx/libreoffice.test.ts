/** @thorough starts LibreOffice */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { reviewWorkbook, type Review } from '../../../src/review';
import { testWithLibreOffice } from '../../support/libreoffice';

const SAMPLE = path.resolve(__dirname, '../../../assets/sample.xlsx');

const reviewOf = async (file: string): Promise<Review> =>
  reviewWorkbook(await openFileWorkbook(path.basename(file), new Uint8Array(fs.readFileSync(file))).read());

const foundBy = ({ findings }: Review): readonly string[] =>
  findings.map(({ check, severity, cells, expected = '' }) =>
    [check, severity, cells[0]?.text.trim(), expected].join(' '),
  );

testWithLibreOffice('a document that LibreOffice made of the workbook is found the same of', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-docx-'));
  const convert = (file: string, ...how: readonly string[]): void => {
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...how, '--outdir', folder, file],
      { stdio: 'ignore' },
    );
  };
  try {
    convert(SAMPLE, '--convert-to', 'html');
    convert(path.join(folder, 'sample.html'), '--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML');
    const document = await reviewOf(path.join(folder, 'sample.docx'));
    const workbook = await reviewOf(SAMPLE);
    expect(document.tables.map(({ layout }) => layout)).toEqual(workbook.tables.map(({ layout }) => layout));
    expect(foundBy(document)).toEqual(foundBy(workbook));
    expect(document.counts.figuresInEquations).toBe(workbook.counts.figuresInEquations);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
