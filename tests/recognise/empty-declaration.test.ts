import { recognise } from '../../src/recognise';
import { sheet, workbook } from '../support/sheet';
import {
  DECLARATIONS,
  IF_EMPTY,
  MORE_DECLARATIONS,
  MORE_NO_DECLARATIONS,
  NO_DECLARATIONS,
  type Wording,
} from './empty-wordings';

const CODED = ['科目编码|科目名称|合计|基本支出|项目支出', '|合计|||'];
const FORMS: readonly (readonly [string, string, string])[] = [
  ['三公', '单位名称|合计|因公出国（境）费|公务用车购置费|公务用车运行费|公务接待费', '某局|||||'],
  ['项目', '单位名称|项目名称|科目编码|科目名称|合计|一般公共预算', '合计|||||'],
  ['采购', '项目|合计|货物|工程|服务', '合计||||'],
];

/** Whether the reader takes a note below an empty table for its declaration. */
function isDeclaredEmpty({ title, note }: Wording, filled?: string): boolean {
  const [header = '', line = ''] = FORMS.find(([words]) => title.includes(words))?.slice(1) ?? CODED;
  const rows = [title, '编制单位：某局|||单位：万元', header, filled ?? line, '||||', note];
  const [table] = recognise(workbook(sheet('表', rows.join('\n')))).tables;
  if (table === undefined) throw new Error(`${title} is no table`);
  return table.emptyDeclaration !== undefined;
}

describe('a note that declares its table empty', () => {
  it.each([...DECLARATIONS, ...MORE_DECLARATIONS])('$note', (wording) => expect(isDeclaredEmpty(wording)).toBe(true));
});

describe('a note that says something else', () => {
  it.each([...NO_DECLARATIONS, ...MORE_NO_DECLARATIONS])('$note', (wording) =>
    expect(isDeclaredEmpty(wording)).toBe(false),
  );
});

describe('a note printed for the case that the table is empty', () => {
  it.each(IF_EMPTY)('declares it where it is: $note', (wording) => expect(isDeclaredEmpty(wording)).toBe(true));
  it.each(IF_EMPTY)('and denies no figure: $note', (wording) =>
    expect(isDeclaredEmpty(wording, '|合计|5|3|2')).toBe(false),
  );
});
