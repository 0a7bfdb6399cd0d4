/** @thorough reads very large files */
import { contentAt, type WorkbookSnapshot } from '../../../src/core/snapshot';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { makeXlsx, partsOf, zipParts, type MadeWorkbook } from '../support/make-xlsx';

const read = (made: MadeWorkbook): Promise<WorkbookSnapshot> => openFileWorkbook('表.xlsx', makeXlsx(made)).read();

async function cells(data: string, more: Partial<MadeWorkbook> = {}) {
  const snapshot = await read({ sheets: [{ name: '表', data }], ...more });
  return (row: number, column: number) => contentAt(snapshot.sheets[0]!, row, column);
}

const STYLES =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00_ ;[Red]\\-#,##0.00\\ "/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="4"/><xf numFmtId="49"/></cellXfs>';

describe('values', () => {
  test('each type of cell, and blank ones absent', async () => {
    const at = await cells(
      '<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>行内</t></is></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="str"><f>A1&amp;"元"</f><v>12.5元</v></c><c r="G1" s="1"/><c r="H1" t="s"><v>1</v></c></row>',
      { strings: '<si><t>合计</t></si><si><t></t></si>' },
    );
    expect(at(0, 0)).toEqual({ kind: 'number', value: 12.5, text: '12.5' });
    expect(at(0, 1)).toEqual({ kind: 'text', text: '合计' });
    expect(at(0, 2)).toEqual({ kind: 'text', text: '行内' });
    expect(at(0, 3)).toEqual({ kind: 'boolean', value: true, text: 'TRUE' });
    expect(at(0, 4)).toEqual({ kind: 'error', text: '#REF!' });
    expect(at(0, 5)).toEqual({ kind: 'text', text: '12.5元', formula: '=A1&"元"' });
    expect(at(0, 6)).toBeUndefined();
    expect(at(0, 7)).toBeUndefined();
  });

  test('rich text is one text, phonetic readings are none, escapes are characters', async () => {
    const at = await cells(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>“三公”</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 经费</t></r></is></c></row>',
      {
        strings:
          '<si><r><t>基本</t></r><r><t>支出</t></r><rPh sb="0" eb="2"><t>jiben</t></rPh></si><si><t>a_x005F_x0041__x0042_</t></si>',
      },
    );
    expect(at(0, 0)?.text).toBe('基本支出');
    expect(at(0, 1)?.text).toBe('a_x0041_B');
    expect(at(0, 2)?.text).toBe('“三公” 经费');
  });

  test('numbers are shown by their format, General plainly', async () => {
    const at = await cells(
      '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>1234567890123.45</v></c><c r="C1"><v>1E-7</v></c><c r="D1" s="1"><v>-1234.5</v></c><c r="E1" s="2"><v>44197</v></c><c r="F1" s="3"><v>1.005</v></c><c r="G1" s="4"><v>7</v></c></row>',
      { styles: STYLES },
    );
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => at(0, column)?.text)).toEqual([
      '0.3',
      '1234567890123.45',
      '0.0000001',
      '-1,234.50',
      '2021年1月1日',
      '1.01',
      '7',
    ]);
    expect(at(0, 0)?.format).toBeUndefined();
    expect(at(0, 5)?.format).toBe('#,##0.00');
    expect(at(0, 0)).toMatchObject({ value: 0.30000000000000004 });
  });

  test('a workbook that counts days from 1904 shows the same day', async () => {
    const at = await cells('<row r="1"><c r="A1" s="2"><v>42735</v></c><c r="B1" s="3"><v>42735</v></c></row>', {
      styles: STYLES,
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(at(0, 0)?.text).toBe('2021年1月1日');
    expect(at(0, 1)?.text).toBe('42,735.00');
  });

  test('a date of a strict workbook is a day number', async () => {
    const at = await cells('<row r="1"><c r="A1" s="2" t="d"><v>2021-01-01</v></c></row>', { styles: STYLES });
    expect(at(0, 0)).toMatchObject({ kind: 'number', value: 44197, text: '2021年1月1日' });
  });

  test('a formula that was never calculated is not taken for blank', async () => {
    const at = await cells('<row r="1"><c r="A1"><f>B1+1</f></c></row>');
    expect(at(0, 0)).toEqual({ kind: 'error', text: '#CALC!', isUncalculated: true, formula: '=B1+1' });
  });

  test('rows and cells without an address follow one another', async () => {
    const at = await cells(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row>',
    );
    expect([at(0, 0), at(0, 1), at(3, 1), at(3, 2)].map((cell) => cell?.text)).toEqual(['1', '2', '3', '4']);
  });
});

describe('files of other programs', () => {
  const good: MadeWorkbook = { sheets: [{ name: '表', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] };

  test('a module of macros without a part is no sheet', async () => {
    const parts = partsOf(good);
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] as string).replace(
      '</sheets>',
      '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/></sheets>',
    );
    const { sheets } = await openFileWorkbook('x', zipParts(parts)).read();
    expect(sheets.map(({ name }) => name)).toEqual(['表']);
  });

  test('whole columns and rows may be merged', async () => {
    const after = '<mergeCells><mergeCell ref="B:C"/><mergeCell ref="$5:$6"/></mergeCells>';
    const { sheets } = await read({ sheets: [{ ...good.sheets[0]!, after }] });
    expect(sheets[0]?.merges).toEqual([
      { top: 0, left: 1, bottom: 1_048_575, right: 2 },
      { top: 4, left: 0, bottom: 5, right: 16_383 },
    ]);
  });

  test('a date and time, and a time of day, of a strict workbook', async () => {
    const at = await cells(
      '<row r="1"><c r="A1" t="d"><v>2021-01-01T12:00:00</v></c><c r="B1" t="d"><v>06:30:00</v></c><c r="C1" t="d"><v>T18:00:00Z</v></c></row>',
    );
    expect([0, 1, 2].map((column) => at(0, column))).toMatchObject([
      { value: 44197.5 },
      { text: '6:30:00' },
      { value: 0.75 },
    ]);
  });

  test('bytes behind the archive are passed over, and go when it is written', async () => {
    const bytes = makeXlsx(good);
    const more = Buffer.concat([bytes, Buffer.alloc(3000, 7)]);
    const opened = openFileWorkbook('x', new Uint8Array(more));
    expect((await opened.read()).sheets[0]?.rows[0]?.[0]?.text).toBe('1');
  });
});

describe('formulas', () => {
  test('those that share one get their own; array formulas stand in their first cell', async () => {
    const at = await cells(
      '<row r="2"><c r="D2"><f t="shared" ref="D2:E3" si="0">SUM($A2:C$2)+表一!A2</f><v>1</v></c><c r="E2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c><c r="F3"><f t="array" ref="F3:F4">A1:A2*2</f><v>1</v></c></row><row r="4"><c r="F4"><v>2</v></c></row>',
    );
    expect(at(1, 3)?.formula).toBe('=SUM($A2:C$2)+表一!A2');
    expect(at(1, 4)?.formula).toBe('=SUM($A2:D$2)+表一!B2');
    expect(at(2, 3)?.formula).toBe('=SUM($A3:C$2)+表一!A3');
    expect(at(2, 5)?.formula).toBe('=A1:A2*2');
    expect(at(3, 5)?.formula).toBeUndefined();
  });
});

describe('sheets', () => {
  test('their order, visibility, protection, merges, hidden rows and extent', async () => {
    const snapshot = await read({
      sheets: [
        {
          name: '乙',
          before: '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" width="0"/></cols>',
          data: '<row r="1" ht="0" customHeight="1"/><row r="2" hidden="1"><c r="C2"><v>1</v></c></row><row r="9" hidden="1"><c r="J9" s="3"/></row>',
          after: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="C2:D3"/></mergeCells>',
        },
        { name: '甲', data: '', state: 'hidden' },
        { name: '丙', state: 'veryHidden' },
      ],
    });
    expect(snapshot.name).toBe('表.xlsx');
    expect(snapshot.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ['乙', 'visible', true],
      ['甲', 'hidden', false],
      ['丙', 'very-hidden', false],
    ]);
    expect(snapshot.sheets[0]).toMatchObject({
      rowCount: 2,
      columnCount: 3,
      merges: [{ top: 1, left: 2, bottom: 2, right: 3 }],
      hiddenRows: new Set([0, 1]),
      hiddenColumns: new Set([1, 2]),
    });
  });

  test('are found by relationship, not by number, and links may be absolute', async () => {
    const parts = partsOf({
      sheets: [
        { name: '一', data: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        { name: '二', data: '<row r="1"><c r="A1"><v>2</v></c></row>' },
      ],
    });
    const links = parts['xl/_rels/workbook.xml.rels'] as string;
    parts['xl/_rels/workbook.xml.rels'] = links
      .replace('worksheets/sheet1.xml', '@')
      .replace('worksheets/sheet2.xml', '/xl/worksheets/sheet1.xml')
      .replace('@', '/xl/worksheets/Sheet2.xml');
    const snapshot = await openFileWorkbook('x', zipParts(parts)).read();
    expect(snapshot.sheets.map((sheet) => [sheet.name, contentAt(sheet, 0, 0)?.text])).toEqual([
      ['一', '2'],
      ['二', '1'],
    ]);
  });

  test('prefixed elements and the strict namespaces are read as well', async () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const parts = partsOf({
      sheets: [
        {
          name: '表',
          xml: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      ],
      strings: '',
    });
    parts['xl/workbook.xml'] =
      `<x:workbook xmlns:x="${main}" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="表" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`;
    parts['xl/sharedStrings.xml'] = `<x:sst xmlns:x="${main}"><x:si><x:t>合计</x:t></x:si></x:sst>`;
    for (const name of ['_rels/.rels', 'xl/_rels/workbook.xml.rels'])
      parts[name] = (parts[name] as string).replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
    const snapshot = await openFileWorkbook('x', zipParts(parts)).read();
    expect(snapshot.sheets[0]?.rows).toEqual([
      [
        { kind: 'text', text: '合计' },
        { kind: 'number', value: 2, text: '2', formula: '=1+1' },
      ],
    ]);
  });

  test('a cell in the last corner and a merge over everything cost nothing', async () => {
    const snapshot = await read({
      sheets: [
        {
          name: '表',
          data: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
          after: '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>',
        },
      ],
    });
    expect(snapshot.sheets[0]).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384 });
    expect(contentAt(snapshot.sheets[0]!, 1_048_575, 16_383)?.text).toBe('1');
  });

  test('formatting down to the last row leaves no trace', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, index) => `<row r="${index * 17 + 2}" s="1" customFormat="1"><c r="A${index * 17 + 2}" s="1"/></row>`,
    ).join('');
    const snapshot = await read({ sheets: [{ name: '表', data: `<row r="1"><c r="A1"><v>1</v></c></row>${rows}` }] });
    expect(snapshot.sheets[0]).toMatchObject({ rowCount: 1, columnCount: 1 });
    expect(snapshot.sheets[0]?.rows).toHaveLength(1);
  });
});

describe('a long reading', () => {
  const made: MadeWorkbook = {
    sheets: ['一', '二'].map((name) => ({
      name,
      data: Array.from(
        { length: 30_000 },
        (_, row) =>
          `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}"><v>${row / 7}</v></c></row>`,
      ).join(''),
    })),
  };
  const bytes = makeXlsx(made);

  test('tells its progress and lets other work run in between', async () => {
    const heard: [number, string | undefined][] = [];
    // A clock that moves on at every look at it: how often the reading pauses must not depend on the machine.
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 1));
    let turns = 0;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    await openFileWorkbook('x', bytes).read({ onProgress: (share, sheet) => heard.push([share, sheet]) });
    clearImmediate(next);
    clock.mockRestore();
    expect(turns).toBeGreaterThan(0);
    expect(new Set(heard.map(([, sheet]) => sheet))).toEqual(new Set([undefined, '一', '二']));
    const shares = heard.slice(1).map(([share]) => share);
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  test('can be cancelled before it begins and on the way', async () => {
    await expect(openFileWorkbook('x', bytes).read({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    const cancel = new AbortController();
    const reading = openFileWorkbook('x', bytes).read({
      signal: cancel.signal,
      onProgress: (_, sheet) => (sheet === '一' ? cancel.abort() : undefined),
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled', place: { file: 'x' } });
  });
});
