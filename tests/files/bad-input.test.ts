/** @thorough reads very large files */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { WorkbookError, type WorkbookErrorCode } from '../../src/port/workbook-error';
import { sentenceFor } from '../../src/hosts/cli/sentence';
import { makeXlsx, partsOf, zipParts, type MadeSheet } from './support/make-xlsx';

const SHEET = 'xl/worksheets/sheet1.xml';
const GOOD = makeXlsx({ sheets: [{ name: '表', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

async function faultOf(bytes: Uint8Array): Promise<WorkbookError> {
  try {
    await openFileWorkbook('预算.xlsx', bytes).read();
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('was read');
}

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));
const withSheet = (sheet: Partial<MadeSheet>): Uint8Array => makeXlsx({ sheets: [{ name: '表', ...sheet }] });
const withParts = (change: (parts: Record<string, string | Uint8Array>) => void): Uint8Array => {
  const parts = partsOf({ sheets: [{ name: '表', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
  change(parts);
  return zipParts(parts);
};
const withoutPart = (gone: string): Uint8Array =>
  zipParts(Object.fromEntries(Object.entries(partsOf({ sheets: [{ name: '表' }] })).filter(([name]) => name !== gone)));
/** The good file with some bytes overwritten; `find` is where its sheet's directory record begins. */
const meddled = (change: (bytes: Buffer, record: number, local: number) => void): Uint8Array => {
  const bytes = Buffer.from(GOOD);
  const record = bytes.lastIndexOf(SHEET) - 46;
  change(bytes, record, bytes.readUInt32LE(record + 42));
  return new Uint8Array(bytes);
};
const compound = (text: string): Uint8Array => {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from(text, 'utf16le').copy(bytes, 1024);
  return bytes;
};

type Place = WorkbookError['place'];

const CASES: readonly (readonly [name: string, bytes: () => Uint8Array, code: WorkbookErrorCode, place?: Place])[] = [
  ['an empty file', () => new Uint8Array(), 'empty'],
  ['a workbook without content', () => withSheet({ data: '<row r="1"><c r="A1" s="0"/></row>' }), 'empty'],
  [
    'a page saved under a workbook’s name',
    () => Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
    'not-a-workbook',
  ],
  ['a list of values', () => Buffer.from('科目,金额\n合计,1'), 'not-a-workbook'],
  ['a zip file of something else', () => zipParts({ 'a.txt': 'a' }), 'not-a-workbook'],
  [
    'a text document',
    () => withParts((parts) => (parts['xl/workbook.xml'] = '<w:document xmlns:w="w"/>')),
    'not-a-workbook',
  ],
  [
    'an OpenDocument table',
    () => zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'unsupported-format',
  ],
  [
    'a binary workbook',
    () =>
      withParts(
        (parts) => (
          (parts['_rels/.rels'] = (parts['_rels/.rels'] as string).replace('workbook.xml', 'workbook.bin')),
          (parts['xl/workbook.bin'] = 'x')
        ),
      ),
    'unsupported-format',
  ],
  ['an .xlsx with a password', () => compound('EncryptedPackage'), 'password-protected'],
  ['a letter in the container of an old workbook', () => fixture('letter.doc'), 'not-a-workbook'],
  ['a container with nothing in it', () => compound(''), 'damaged'],
  ['nine tenths of an old workbook', () => fixture('disclosure.xls').subarray(0, 5990), 'damaged'],
  ['a truncated file', () => GOOD.subarray(0, GOOD.length - 30), 'damaged'],
  ['the first half of a file', () => GOOD.subarray(0, GOOD.length / 2), 'damaged'],
  ['a missing workbook part', () => withoutPart('xl/workbook.xml'), 'damaged', { part: 'xl/workbook.xml' }],
  ['a missing sheet part', () => withoutPart(SHEET), 'damaged', { sheet: '表', part: SHEET }],
  [
    'half a sheet',
    () => withParts((parts) => (parts[SHEET] = (parts[SHEET] as string).slice(0, -40))),
    'damaged',
    { part: SHEET },
  ],
  [
    'a flipped bit',
    () => meddled((bytes, _, local) => (bytes[local + 30 + SHEET.length + 20]! ^= 4)),
    'damaged',
    { part: SHEET },
  ],
  [
    'a checksum that is wrong',
    () => meddled((bytes, record) => bytes.writeUInt32LE(7, record + 16)),
    'damaged',
    { part: SHEET },
  ],
  [
    'a size that is too small',
    () => meddled((bytes, record) => bytes.writeUInt32LE(20, record + 24)),
    'damaged',
    { part: SHEET },
  ],
  [
    'a size that is too large',
    () => meddled((bytes, record) => bytes.writeUInt32LE(90_000, record + 24)),
    'damaged',
    { part: SHEET },
  ],
  [
    'a declared size of gigabytes',
    () => meddled((bytes, record) => bytes.writeUInt32LE(0xf0000000, record + 24)),
    'too-large',
    { part: SHEET },
  ],
  [
    'data that run into the next entry',
    () => meddled((bytes, record) => bytes.writeUInt32LE(5000, record + 20)),
    'damaged',
    { part: SHEET },
  ],
  [
    'an encrypted entry',
    () => meddled((bytes, record) => bytes.writeUInt16LE(1, record + 8)),
    'password-protected',
    { part: SHEET },
  ],
  [
    'an unknown compression',
    () => meddled((bytes, record) => bytes.writeUInt16LE(99, record + 10)),
    'damaged',
    { part: SHEET },
  ],
  [
    'two parts of one name',
    () => withParts((parts) => (parts[SHEET.toUpperCase()] = 'x')),
    'damaged',
    { part: SHEET.toUpperCase() },
  ],
  [
    'an entity bomb',
    () =>
      withSheet({
        xml: `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData/>&b;</worksheet>`,
      }),
    'damaged',
    { part: SHEET },
  ],
  [
    'elements nested without end',
    () => withSheet({ xml: `<worksheet>${'<a>'.repeat(100_000)}` }),
    'damaged',
    { part: SHEET },
  ],
  [
    'bytes that are no UTF-8',
    () => withParts((parts) => (parts[SHEET] = Buffer.from('<worksheet>\xff\xfe</worksheet>', 'latin1'))),
    'damaged',
    { part: SHEET },
  ],
  [
    'a number that is none',
    () => withSheet({ data: '<row r="3"><c r="C3"><v>1,5</v></c></row>' }),
    'damaged',
    { sheet: '表', cell: 'C3' },
  ],
  [
    'a text that does not exist',
    () => withSheet({ data: '<row r="3"><c r="C3" t="s"><v>4</v></c></row>' }),
    'damaged',
    { sheet: '表', cell: 'C3' },
  ],
  [
    'a cell written twice',
    () => withSheet({ data: '<row r="3"><c r="C3"><v>1</v></c><c r="C3"><v>2</v></c></row>' }),
    'damaged',
    { sheet: '表', cell: 'C3' },
  ],
  [
    'a follower of no shared formula',
    () => withSheet({ data: '<row r="3"><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>' }),
    'damaged',
    { sheet: '表', cell: 'C3' },
  ],
  [
    'a cell beyond the last column',
    () => withSheet({ data: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }),
    'damaged',
    { part: SHEET },
  ],
  [
    'a cell in another row',
    () => withSheet({ data: '<row r="1"><c r="A2"><v>1</v></c></row>' }),
    'damaged',
    { part: SHEET },
  ],
  ['two sheets of one name', () => makeXlsx({ sheets: [{ name: 'A' }, { name: 'a' }] }), 'damaged', { sheet: 'a' }],
  [
    'a cell longer than any of Excel',
    () => withSheet({ data: `<row r="3"><c r="C3" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c></row>` }),
    'too-large',
    { sheet: '表', cell: 'C3' },
  ],
  [
    'a cell of 200 MB in a file of 200 KB',
    () =>
      withSheet({ data: `<row r="3"><c r="C3" t="inlineStr"><is><t>${'x'.repeat(200_000_000)}</t></is></c></row>` }),
    'too-large',
    { part: SHEET },
  ],
  [
    'one sheet merged fifty thousand times',
    () =>
      withSheet({
        data: '<row r="1"><c r="A1"><v>1</v></c></row>',
        after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`,
      }),
    'damaged',
    { sheet: '表' },
  ],
  ['a file above the limit', () => new Uint8Array(50 * 1024 * 1024 + 1), 'too-large'],
];

test.each(CASES.map(([name, bytes, code, place = {}]) => ({ name, bytes, code, place })))(
  '$name is refused with a sentence that names it',
  async ({ bytes, code, place }) => {
    const fault = await faultOf(bytes());
    expect([fault.code, fault.place]).toEqual([code, expect.objectContaining({ file: '预算.xlsx', ...place })]);
    const sentence = sentenceFor(fault);
    for (const text of [sentence.zh, sentence.en]) {
      expect(text).toContain('预算.xlsx');
      expect(text).not.toMatch(/Error|undefined|\n|\bat /);
    }
    if (place.cell !== undefined) expect(sentence.zh).toMatch(/表.*C3/);
  },
);

test('a bomb that understates its size is stopped before it has unpacked', async () => {
  const parts = Object.entries(partsOf({ sheets: [{ name: '表' }] })).map(
    ([name, part]) => [name, Buffer.from(part)] as const,
  );
  const bomb = Buffer.from(
    zipSync({ ...Object.fromEntries(parts), [SHEET]: Buffer.alloc(96 * 1024 * 1024, ' ') }, { level: 1 }),
  );
  bomb.writeUInt32LE(5000, bomb.lastIndexOf(SHEET) - 46 + 24);
  const before = process.memoryUsage().arrayBuffers;
  expect(await faultOf(new Uint8Array(bomb))).toMatchObject({ code: 'damaged', place: { part: SHEET } });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(48 * 1024 * 1024);
});

test('parts that are not read may be as large as they like', async () => {
  const bytes = Buffer.from(withParts((parts) => (parts['xl/media/image1.png'] = 'x')));
  bytes.writeUInt32LE(0xf0000000, bytes.lastIndexOf('xl/media/image1.png') - 46 + 24);
  expect((await openFileWorkbook('x', new Uint8Array(bytes)).read()).sheets).toHaveLength(1);
});

test('any single byte changed: read in full, or refused with a sentence, never anything else', async () => {
  const whole = await openFileWorkbook('x', GOOD).read();
  for (let at = 0; at < GOOD.length; at += 3) {
    const bytes = GOOD.slice();
    bytes[at]! ^= 0x55;
    const result = await openLater(bytes);
    if (result instanceof WorkbookError) continue;
    expect(result).toEqual(whole);
  }
});

async function openLater(bytes: Uint8Array): Promise<unknown> {
  try {
    return await openFileWorkbook('x', bytes).read();
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}
