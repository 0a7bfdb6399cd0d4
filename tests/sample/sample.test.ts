/** @thorough makes whole workbooks */
import fs from 'node:fs';
import path from 'node:path';
import { readWithLibreOffice, testWithLibreOffice } from '../support/libreoffice';

const assets = path.resolve(__dirname, '../../assets');
const NAMES = ['表一', '表二', '表三', '表四', '表五', '表六', '表七', '表八', '表九'];

/** Rows as LibreOffice shows them, cells between bars; none of these cells holds a comma or a line break. */
function rowsOf(file: string): ReadonlyMap<string, readonly string[]> {
  const sheets = readWithLibreOffice(fs.readFileSync(path.join(assets, file)));
  return new Map([...sheets].map(([name, text]) => [name, text.replaceAll(',', '|').split('\n')]));
}

testWithLibreOffice('the sample holds the nine tables as they were published', () => {
  const sheets = rowsOf('sample.xlsx');
  expect([...sheets.keys()].sort()).toEqual([...NAMES].sort());
  expect(sheets.get('表一')?.slice(0, 7)).toEqual([
    '表一：|||',
    '部门（单位）收支总体情况表|||',
    '编制部门（单位）：昌吉州金融工作办公室                        单位：万元|||',
    '收     入||支     出|',
    '项     目|预算数|功能分类|预算数',
    '财政拨款（补助）|295.31|201 一般公共服务支出|263.73',
    '    一般公共预算|295.31|202 外交支出|',
  ]);
  expect(sheets.get('表三')?.slice(4, 8)).toEqual([
    '项    目||||支出预算||',
    '功能分类科目编码|||功能分类科目名称|合  计|基本支出|项目支出',
    '类|款|项||||',
    '201|03|50|事业运行|208.73|208.73|',
  ]);
  expect(sheets.get('表三')).toContain('|||合  计|295 .31|240.31|55');
  expect(sheets.get('表四')).toContain('收  入  总  计|295 .31|支  出  总  计|295.31|295.31　||');
  expect(sheets.get('表六')).toContain('||合  计|201.94||38.37');
  expect(sheets.get('表八')).toContain('2.16||1.98||1.98|0.18');
  expect(sheets.get('表九')).toContain('备注：我单位无政府性基金预算，此表为空表。||||||');
});

testWithLibreOffice('the mended sample differs where tests/README.md says', () => {
  const printed = rowsOf('sample.xlsx');
  const mended = rowsOf('sample-mended.xlsx');
  const basic = mended.get('表六') ?? [];
  expect(basic).toContain('302|39|其他交通费用|20||20');
  expect(basic).toContain('302|99|其他商品和服务支出|1.35||1.35');
  expect(basic).toContain('||合  计|240.31|201.94|38.37');
  for (const name of ['表二', '表七', '表八']) {
    expect(mended.get(name)?.map((row) => row.replaceAll(/\s/g, ''))).toEqual(
      printed.get(name)?.map((row) => row.replaceAll(/\s/g, '')),
    );
  }
  expect([...mended.values()].flat().filter((row) => /\d \.\d|　/.test(row))).toEqual([]);
});
