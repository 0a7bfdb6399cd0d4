import { contentAt } from '../../../src/core/snapshot';
import { parseAddress } from '../../../src/core/cell';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import type { CellBefore, CellEdit, CellInput } from '../../../src/port/workbook-port';
import { openZip } from '../../../src/files/xlsx/zip';
import { makeXlsx, partsOf, zipParts, type MadeWorkbook } from '../support/make-xlsx';
import { changedParts, partOf } from '../support/unzip';

const SHEET = 'xl/worksheets/sheet1.xml';
const BLANK: CellInput = { kind: 'blank' };
const number = (decimal: string): CellInput => ({ kind: 'number', decimal });

function edit(
  at: string,
  input: CellInput,
  was: CellBefore = { value: '' },
  more: { format?: string; sheet?: string } = {},
): CellEdit {
  const { sheet = '表', ...rest } = more;
  return { cell: { sheet, ...parseAddress(at)! }, input, was, ...rest };
}

async function patched(made: MadeWorkbook, edits: readonly CellEdit[]) {
  const before = makeXlsx(made);
  const file = openFileWorkbook('表.xlsx', before);
  const outcome = await file.apply(edits);
  const after = file.save();
  const snapshot = await openFileWorkbook('表.xlsx', after).read();
  return {
    before,
    after,
    outcome,
    xml: partOf(after, SHEET),
    changed: changedParts(before, after),
    at: (place: string) => contentAt(snapshot.sheets[0]!, parseAddress(place)!.row, parseAddress(place)!.column),
  };
}

const sheet = (data: string, after = ''): MadeWorkbook => ({ sheets: [{ name: '表', data, after }] });

test('a number, a text and a blank in cells that are there: only their sheet changes, and in it only the cells', async () => {
  const data =
    '<row r="1" spans="1:3"><c r="A1"  s="0"><v>1</v></c><c r="B1" t="str"><v>甲</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row>';
  const { xml, changed, outcome } = await patched(sheet(data), [
    edit('A1', number('1.50'), { value: '1' }),
    edit('B1', { kind: 'text', text: ' <乙>&_x0041_ ' }, { value: '甲' }),
    edit('C1', BLANK, { value: '3' }),
  ]);
  expect(outcome.refused).toEqual([]);
  expect(outcome.applied).toHaveLength(3);
  expect(changed).toEqual([SHEET]);
  expect(xml).toContain(
    '<row r="1" spans="1:3"><c r="A1"><v>1.50</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> &lt;乙&gt;&amp;_x005F_x0041_ </t></is></c><c r="C1"/><c r="D1"><v>4</v></c></row>',
  );
});

test('cells and rows that are not there are put in their place', async () => {
  const { xml, at } = await patched(sheet('<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="5"/>'), [
    edit('A2', number('-2')),
    edit('C2', number('3')),
    edit('B1', number('4')),
    edit('A1', number('5')),
    edit('B5', number('6')),
    edit('C3', number('7')),
    edit('A9', number('8')),
    edit('D9', BLANK),
  ]);
  expect(xml).toContain(
    '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>4</v></c></row><row r="2"><c r="A2"><v>-2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row><row r="3"><c r="C3"><v>7</v></c></row><row r="5"><c r="B5"><v>6</v></c></row><row r="9"><c r="A9"><v>8</v></c></row></sheetData>',
  );
  expect(at('A9')).toMatchObject({ value: 8 });
});

test('a sheet without any cell gets its first', async () => {
  const made: MadeWorkbook = {
    sheets: [
      {
        name: '表',
        xml: '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>',
      },
    ],
  };
  const { xml } = await patched(made, [edit('B2', { kind: 'text', text: '甲' })]);
  expect(xml).toContain(
    '<x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row></x:sheetData>',
  );
});

test('new cells look like their row, else like their column', async () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="10"/></cellXfs>';
  const { at } = await patched(
    {
      sheets: [
        {
          name: '表',
          before: '<cols><col min="2" max="3" style="1"/></cols>',
          data: '<row r="2" s="2" customFormat="1"><c r="A2"><v>1</v></c></row>',
        },
      ],
      styles,
    },
    [edit('B2', number('0.5')), edit('B3', number('0.5')), edit('D3', number('0.5'))],
  );
  expect(['B2', 'B3', 'D3'].map((place) => at(place)?.text)).toEqual(['50.00%', '0.50', '0.5']);
});

describe('formulas', () => {
  test('are written with their result, and the host is told to calculate', async () => {
    const { at, changed, after } = await patched(sheet('<row r="1"><c r="A1"><v>1</v></c></row>'), [
      edit('B1', { kind: 'formula', formula: '=IF(A1<2,A1&"&",_x1234_)', cached: '1' }),
      edit('C1', { kind: 'formula', formula: '=A1&"元"', cached: '1元' }),
    ]);
    expect(at('B1')).toEqual({ kind: 'number', value: 1, text: '1', formula: '=IF(A1<2,A1&"&",_x1234_)' });
    expect(at('C1')).toEqual({ kind: 'text', text: '1元', formula: '=A1&"元"' });
    expect(changed).toEqual(['xl/workbook.xml', SHEET]);
    expect(partOf(after, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test('an order to calculate joins the settings that are there', async () => {
    const { after } = await patched(
      {
        ...sheet(''),
        afterSheets: '<definedNames><definedName name="a">1</definedName></definedNames><calcPr calcId="191029" />',
      },
      [edit('A1', { kind: 'formula', formula: '=1', cached: '1' })],
    );
    expect(partOf(after, 'xl/workbook.xml')).toContain('</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test('the first cell of a shared formula may go: the others keep what they calculated', async () => {
    const data =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>6</v></c></row>';
    const { at } = await patched(sheet(data), [
      edit('B1', number('2'), { formula: '=A1*2', value: '2' }),
      edit('B3', number('6'), { formula: '=A3*2', value: '6' }),
    ]);
    expect(at('B1')?.formula).toBeUndefined();
    expect(at('B2')).toEqual({ kind: 'number', value: 4, text: '4', formula: '=A2*2' });
    expect(at('B3')?.formula).toBeUndefined();
  });

  const chained = (calcChain: string): MadeWorkbook => ({
    ...sheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>2+2</f><v>4</v></c></row>'),
    calcChain,
  });

  test('a formula that goes leaves the chain of calculation, and the next entry keeps its sheet', async () => {
    const { changed, after } = await patched(chained('<c r="A1" i="1"/><c r="B1"/><c r="A1" i="2"/>'), [
      edit('A1', number('2'), { formula: '=1+1', value: '2' }),
    ]);
    expect(changed).toEqual(['xl/calcChain.xml', 'xl/workbook.xml', SHEET]);
    expect(partOf(after, 'xl/calcChain.xml')).toContain('<c r="B1" i="1"/><c r="A1" i="2"/>');
  });

  test('a chain without entries goes, with everything that names it', async () => {
    const { after, changed } = await patched(chained('<c r="A1" i="1"/><c r="B1"/>'), [
      edit('A1', BLANK, { formula: '=1+1', value: '2' }),
      edit('B1', BLANK, { formula: '=2+2', value: '4' }),
      edit('C1', number('1')),
    ]);
    expect(changed).toContain('xl/calcChain.xml');
    expect(partOf(after, 'xl/calcChain.xml')).toBe('');
    expect(partOf(after, '[Content_Types].xml') + partOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain(
      'calcChain',
    );
    expect(partOf(after, '[Content_Types].xml')).toContain('/xl/workbook.xml');
  });
});

describe('number formats', () => {
  const made = (styles: string): MadeWorkbook => ({
    ...sheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'),
    styles,
  });
  const bold =
    '<fonts/><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"><alignment horizontal="right"/></xf></cellXfs>';

  test('a style like the cell’s own is added once, under a number that is free', async () => {
    const edits = ['A1', 'A2', 'A3'].map((place, index) =>
      edit(place, number('1234.5'), index === 0 ? { value: '1' } : undefined, { format: '#,##0.0"元"' }),
    );
    const { after, at, changed } = await patched(made(bold), edits);
    expect(changed).toEqual(['xl/styles.xml', SHEET]);
    expect(partOf(after, 'xl/styles.xml')).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0&quot;元&quot;"/></numFmts><fonts/><cellXfs count="4">',
    );
    expect(partOf(after, 'xl/styles.xml')).toContain(
      '<xf numFmtId="164" fontId="1" applyNumberFormat="1"><alignment horizontal="right"/></xf><xf numFmtId="164" fontId="0" applyNumberFormat="1"/></cellXfs>',
    );
    expect(at('A1')?.text).toBe('1,234.5元');
    expect(at('A3')?.text).toBe('1,234.5元');
  });

  test('a style that is there is used, and one that the cell has is left', async () => {
    const styles = bold.replace(
      '</cellXfs>',
      '<xf fontId="1" numFmtId="4"><alignment horizontal="right"/></xf></cellXfs>',
    );
    const { at, changed } = await patched(made(styles), [
      edit('A1', number('1'), { value: '1' }, { format: '#,##0.00' }),
      edit('B1', number('1'), undefined, { format: 'General' }),
    ]);
    expect(changed).toEqual([SHEET]);
    expect(at('A1')?.text).toBe('1.00');
  });
});

describe('what is refused', () => {
  test('a cell that has changed, and with it the others of its table only', async () => {
    const bytes = makeXlsx(
      sheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f>A1</f><v>1</v></c></row>'),
    );
    const file = openFileWorkbook('x', bytes);
    const edits = [
      edit('B1', number('9'), { value: '2' }),
      edit('A1', number('9'), { value: '7' }),
      edit('D1', number('9')),
      edit('C1', number('9'), { value: '1' }),
    ];
    const outcome = await file.apply(edits, { together: ({ cell }) => (cell.column < 2 ? '甲' : `${cell.column}`) });
    expect(outcome.applied).toEqual([edits[2]]);
    expect(outcome.refused).toEqual([
      { edit: edits[0], why: 'with-its-table', holds: { value: '2' } },
      { edit: edits[1], why: 'changed', holds: { value: '1' } },
      { edit: edits[3], why: 'changed', holds: { formula: '=A1', value: '1' } },
    ]);
  });

  test('protected, merged, missing and bound cells, and what is no number; the file then stays the same object', async () => {
    const bytes = makeXlsx({
      sheets: [
        { name: '锁', data: '<row r="1"><c r="A1"/><c r="B1" s="1"/></row>', after: '<sheetProtection sheet="1"/>' },
        {
          name: '表',
          data: '<row r="1"><c r="F1"><f t="array" ref="F1:F2">A1:A2</f><v>1</v></c></row>',
          after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        },
      ],
      styles: '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>',
    });
    const file = openFileWorkbook('x', bytes);
    const edits = [
      edit('A1', number('1'), undefined, { sheet: '锁' }),
      edit('B2', number('1')),
      edit('A1', number('1'), undefined, { sheet: '无' }),
      edit('F2', number('1')),
      edit('C1', number('1,5')),
      edit('D1', { kind: 'formula', formula: '1', cached: '' }),
      edit('E1', { kind: 'text', text: '字'.repeat(32_768) }),
    ];
    const outcome = await file.apply(edits);
    expect(outcome.applied).toEqual([]);
    expect(outcome.refused.map(({ why }) => why)).toEqual([
      'protected',
      'merged',
      'missing-sheet',
      'failed',
      'failed',
      'failed',
      'failed',
    ]);
    expect(file.save()).toBe(bytes);
    const allowed = await file.apply([edit('B1', number('1'), undefined, { sheet: '锁' }), edit('A1', number('1'))]);
    expect(allowed.refused).toEqual([]);
  });

  test('a second edit of the same cell', async () => {
    const { outcome } = await patched(sheet(''), [edit('A1', number('1')), edit('A1', number('2'))]);
    expect(outcome.refused.map(({ why }) => why)).toEqual(['changed']);
  });
});

test('untouched entries are copied raw: header, compressed bytes and directory record', async () => {
  const parts = partsOf(sheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  parts['xl/media/图.bin'] = new Uint8Array([...Array(3000).keys()].map((n) => (n * 7919) & 255));
  const before = zipParts(parts);
  const file = openFileWorkbook('x', before);
  await file.apply([edit('A1', number('2'), { value: '1' })]);
  const [left, right] = [openZip('x', before), openZip('x', file.save())];
  expect([...right.entries.keys()]).toEqual([...left.entries.keys()]);
  for (const [name, entry] of left.entries) {
    const copy = right.entries.get(name)!;
    const same =
      Buffer.compare(before.subarray(entry.start, entry.end), right.bytes.subarray(copy.start, copy.end)) === 0;
    expect([name, same]).toEqual([name, name !== SHEET]);
  }
});
