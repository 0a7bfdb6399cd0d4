import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/files/docx/text';

const document = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    ),
  });
const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>${runs.join('')}</w:p>`;

test('paragraphs are lines, runs are joined, table cells stand apart', async () => {
  const bytes = document(
    paragraph(run('一、收支'), run('情况')) +
      `<w:tbl><w:tr><w:tc>${paragraph(run('项目'))}</w:tc><w:tc>${paragraph(run('12.50'))}</w:tc></w:tr></w:tbl>` +
      paragraph(run('基本支出12.50万元，'), '<w:r><w:br/></w:r>', run('占100%。')),
  );
  await expect(readDocx(bytes)).resolves.toBe('一、收支情况\n\t项目\n\t12.50\n\n基本支出12.50万元，\n占100%。\n');
});

test('deleted text and fallbacks are not read', async () => {
  const bytes = document(
    paragraph(
      run('预算'),
      '<w:del><w:r><w:delText>10</w:delText></w:r></w:del>',
      '<w:ins>' + run('12') + '</w:ins>',
      '<mc:AlternateContent><mc:Choice>' +
        run('万元') +
        '</mc:Choice><mc:Fallback>' +
        run('万元') +
        '</mc:Fallback></mc:AlternateContent>',
    ),
  );
  await expect(readDocx(bytes)).resolves.toBe('预算12万元\n');
});

test.each<readonly [string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'empty'],
  ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'not-a-document'],
  [
    'an encrypted .docx',
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from('EncryptedPackage').flatMap((character) => [character.charCodeAt(0), 0]),
    ]),
    'password-protected',
  ],
  ['plain text', strToU8('情况说明'), 'not-a-document'],
  ['another package', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'not-a-document'],
  ['half a file', document(paragraph(run('x'))).slice(0, 120), 'damaged'],
  ['broken XML', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'damaged'],
])('%s is refused in words', async (_, bytes, code) => {
  await expect(readDocx(bytes, 'x.docx')).rejects.toMatchObject({ name: 'WorkbookError', code });
});
