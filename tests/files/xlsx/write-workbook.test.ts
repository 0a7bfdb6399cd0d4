/** @thorough starts LibreOffice */
import { strFromU8, unzipSync } from 'fflate';
import { BOXED, type PlainWorkbook } from '../../../src/core/plain-workbook';
import { writeWorkbook } from '../../../src/files/xlsx/write-workbook';
import { readWithLibreOffice, testWithLibreOffice } from '../../support/libreoffice';

const amount = { border: BOXED, format: '#,##0.00' };

const workbook: PlainWorkbook = {
  sheets: [
    {
      name: '表一 & “甲”',
      rows: [
        [
          {
            input: { kind: 'text', text: '标题 <一>' },
            style: { font: { size: 18, bold: true }, horizontal: 'center' },
          },
        ],
        undefined,
        [{ input: { kind: 'text', text: '　缩进 ' } }, { input: { kind: 'number', decimal: '1234.5' }, style: amount }],
        [
          { input: { kind: 'text', text: '两\n行' }, style: { wrap: true } },
          { input: { kind: 'number', decimal: '-0.10' }, style: amount },
        ],
        [
          { input: { kind: 'text', text: '_x0041_\u0001' } },
          { input: { kind: 'formula', formula: '=SUM(B3:B4)', cached: '1234.4' }, style: amount },
        ],
        [{ style: amount }, { input: { kind: 'formula', formula: '=IF(B5>0,"是","<否>")', cached: '是' } }],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      columnWidths: [20, undefined, 12],
      rowHeights: [30],
      frozenRows: 2,
      print: {
        orientation: 'landscape',
        fitToWidth: true,
        titleRows: { top: 0, bottom: 1 },
        centred: true,
        footer: '第 &P 页',
      },
    },
    { name: 'hidden', visibility: 'hidden', rows: [[{ input: { kind: 'number', decimal: '1' } }]] },
  ],
};

function partOf(name: string): string {
  const part = unzipSync(writeWorkbook(workbook))[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

describe('a written workbook', () => {
  test('is the same file each time', () => {
    expect(Buffer.from(writeWorkbook(workbook)).equals(Buffer.from(writeWorkbook(structuredClone(workbook))))).toBe(
      true,
    );
  });

  test('keeps every digit of a number as given', () => {
    expect(partOf('xl/worksheets/sheet1.xml')).toContain('<v>-0.10</v>');
  });

  test('keeps the blanks around a text, and what XML cannot hold', () => {
    const strings = partOf('xl/sharedStrings.xml');
    expect(strings).toContain('<t xml:space="preserve">　缩进 </t>');
    expect(strings).toContain('<t>_x005F_x0041__x0001_</t>');
    expect(strings).toContain('<t>标题 &lt;一&gt;</t>');
  });

  test('writes one look once', () => {
    expect(partOf('xl/styles.xml')).toContain('<cellXfs count="4">');
  });

  test('writes the words a formula shows as a string', () => {
    expect(partOf('xl/worksheets/sheet1.xml')).toContain(
      't="str"><f>IF(B5&gt;0,&quot;是&quot;,&quot;&lt;否&gt;&quot;)</f><v>是</v>',
    );
  });

  test('prints title rows on each page, hides what is hidden, freezes the head', () => {
    const book = partOf('xl/workbook.xml');
    expect(book).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'表一 &amp; “甲”\'!$1:$2</definedName>',
    );
    expect(book).toContain('<sheet name="hidden" sheetId="2" state="hidden" r:id="rId2"/>');
    expect(partOf('xl/worksheets/sheet1.xml')).toContain('<pane ySplit="2" topLeftCell="A3"');
  });
});

testWithLibreOffice('LibreOffice reads what was written', () => {
  const sheets = readWithLibreOffice(writeWorkbook(workbook));
  expect(sheets.get('表一 & “甲”')).toBe('标题 <一>,\n,\n　缩进 ,1234.5\n"两\n行",-0.1\n_x0041_\u0001,1234.4\n,是\n');
  expect(sheets.get('hidden')).toBe('1\n');
});
