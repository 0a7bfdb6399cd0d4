/** @thorough starts LibreOffice */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readDocx } from '../../../src/files/docx/text';
import { writeDocx, type WrittenParagraph } from '../../../src/files/docx/write-docx';
import { testWithLibreOffice } from '../../support/libreoffice';

const plain = (style: WrittenParagraph['style'], text: string): WrittenParagraph => ({
  style,
  runs: [{ text, isMarked: false }],
});
const PARAGRAPHS: readonly WrittenParagraph[] = [
  plain('title', '青溪县水文局2031年预算情况说明'),
  plain('heading', '一、收支预算总体情况说明'),
  plain('subheading', '（一）规模 <甲 & “乙”>'),
  {
    style: 'body',
    runs: [
      { text: '收支总预算312.00万元，主要原因是', isMarked: false },
      { text: '【请填写原因】', isMarked: true },
      { text: '。 ', isMarked: false },
    ],
  },
];
const LINES = PARAGRAPHS.map(({ runs }) =>
  runs
    .map(({ text }) => text)
    .join('')
    .trimEnd(),
);

test('a written document is read again as it was, and equal texts make equal files', async () => {
  const bytes = writeDocx(PARAGRAPHS);
  expect(
    (await readDocx(bytes))
      .trim()
      .split('\n')
      .map((line) => line.trimEnd()),
  ).toEqual(LINES);
  expect(writeDocx(PARAGRAPHS)).toEqual(bytes);
});

testWithLibreOffice('LibreOffice opens a written document with every paragraph', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouji-docx-'));
  try {
    const file = path.join(folder, 'text.docx');
    fs.writeFileSync(file, writeDocx(PARAGRAPHS));
    const to = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file];
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, ...to], {
      stdio: 'ignore',
    });
    const text = fs.readFileSync(path.join(folder, 'text.txt'), 'utf8').replace('\ufeff', '').trim();
    expect(text.split(/\r?\n/).map((line) => line.trimEnd())).toEqual(LINES);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
