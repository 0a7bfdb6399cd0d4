import { unfit, whyUnfit } from '../../src/narrative/draft/beside';
import { draft as en } from '../../src/messages/en/draft';
import { draft as zh } from '../../src/messages/zh/draft';
import { checkNarrative } from '../../src/narrative/check-narrative';
import { draftNarrative } from '../../src/narrative/draft/draft-narrative';
import { paragraphsOfDraft } from '../../src/narrative/draft/paragraphs';
import { readNarrative } from '../../src/narrative/read-narrative';
import { recognise } from '../../src/recognise';
import { drawnWorkbook } from '../support/sheet';

const tablesOf = (drawn: string) => recognise(drawnWorkbook(drawn)).tables;
const findingsIn = (text: string, tables: ReturnType<typeof tablesOf>) =>
  checkNarrative(readNarrative(text), { tables }).findings.map(({ message }) => message.zh);

/** A department that carries money over, with last year's budget printed beside this year's. */
const BUDGET = `
# 收支
收支总表
2031年
编制部门：青溪县水文局|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、一般公共预算拨款收入|300.00|一、社会保障和就业支出|60.00
二、政府性基金预算拨款收入||二、农林水支出|252.00
三、事业收入|8.00||
本年收入合计|308.00|本年支出合计|312.00
上年结转|4.00|结转下年|
收入总计|312.00|支出总计|312.00
# 财政
财政拨款收支总表
2031年
编制部门：青溪县水文局|||||单位：万元
收入||支出|||
项目|预算数|项目|合计|一般公共预算|政府性基金预算
一、本年收入|300.00|一、本年支出|304.00|304.00|
（一）一般公共预算拨款|300.00|（一）社会保障和就业支出|60.00|60.00|
（二）政府性基金预算拨款||（二）农林水支出|244.00|244.00|
二、上年结转|4.00|二、结转下年|||
（一）一般公共预算拨款|4.00||||
收入总计|304.00|支出总计|304.00|304.00|
# 一般
一般公共预算支出表
2031年
编制部门：青溪县水文局|||||单位：万元
功能分类科目||2030年预算数|2031年预算数||
科目编码|科目名称||小计|基本支出|项目支出
'2080505|机关事业单位基本养老保险缴费支出|60.00|60.00|60.00|
'2130311|水资源节约管理与保护|200.00|244.00|190.00|54.00
|合计|260.00|304.00|250.00|54.00
# 三公
一般公共预算“三公”经费支出表
2031年
编制部门：青溪县水文局|||||||||||单位：万元
2030年预算数||||||2031年预算数|||||
合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费
||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|
5.00|2.00|3.00||3.00||4.00||3.20||3.20|0.80
# 基金
政府性基金预算支出表
2031年
编制部门：青溪县水文局||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
|合计|||
`;

describe('a budget with money carried over and last year printed beside', () => {
  const tables = tablesOf(BUDGET);
  const { text, blanks } = draftNarrative(tables);

  test.each([
    ['the whole', '青溪县水文局2031年收支总预算312.00万元，与2030年预算相比【请填写增减额、增减幅度和主要原因】。'],
    ['carried-over money apart', '收入总计312.00万元，包括：本年收入308.00万元、上年结转4.00万元。'],
    ['this year’s by source', '本年收入包括：一般公共预算拨款收入300.00万元、事业收入8.00万元。'],
    ['of the 财政拨款 too', '财政拨款上年结转包括：一般公共预算结转4.00万元。'],
    [
      'of one budget',
      '一般公共预算支出304.00万元（其中：当年拨款300.00万元、上年结转4.00万元），比2030年预算增加44.00万元，增长16.92%',
    ],
    ['持平', '机关事业单位基本养老保险缴费支出（项）2031年预算数为60.00万元，与2030年预算持平。'],
    [
      'an increase',
      '水资源节约管理与保护（项）2031年预算数为244.00万元，比2030年预算增加44.00万元，增长22.00%，主要原因是【请填写原因】。',
    ],
    [
      'this year nought',
      '2031年因公出国（境）费无此项支出，因公出国（境）费预算比2030年预算减少2.00万元，下降100.00%，主要原因是【请填写原因】。',
    ],
    [
      'last year nought',
      '2031年公务接待费预算0.80万元，2030年预算无此项，增加0.80万元，主要原因是【请填写原因】。公务接待【请填写公务接待的批次数】、【请填写公务接待的人次数】。',
    ],
    ['an empty table', '青溪县水文局2031年没有使用政府性基金预算拨款安排的支出。'],
    ['a table that is not there', '青溪县水文局2031年【请填写国有资本经营预算支出，没有的写明没有】。'],
  ])('%s', (_, sentence) => expect(text).toContain(sentence));

  test('passes its own check, prints no nought, and explains only the terms that it uses', () => {
    expect(findingsIn(text, tables)).toEqual([]);
    expect(text).not.toMatch(/(?<![\d.])0(?:\.0+)?万元/);
    expect(text).toMatch(/\d\.上年结转：/);
    expect(text).not.toMatch(/\d\.(?:财政专户管理资金收入|上级补助收入|结余分配)：/);
    expect(blanks.length).toBe(text.match(/【请填写/g)?.length);
  });

  test.each([
    ['300.00', '310.00'],
    ['244.00', '243.00'],
    ['60.00', '61.00'],
    ['0.80', '0.90'],
    ['200.00', '210.00'],
  ])('follows its tables: %s altered, and every amount stands in one or is a difference', (from, to) => {
    const altered = tablesOf(BUDGET.replaceAll(`|${from}`, `|${to}`));
    const draft = draftNarrative(altered).text;
    expect(draft).not.toBe(text);
    const cells = altered.flatMap(({ lists }) => lists.flatMap(({ lines }) => lines.flatMap(({ figures }) => figures)));
    const printed = new Set(cells.map((each) => each.text));
    const said = [...draft.matchAll(/(增加|减少)?(\d+\.\d\d)万元/g)].filter(([, change]) => change === undefined);
    expect(said.length).toBeGreaterThan(20);
    expect(said.map(([, , amount = '']) => amount).filter((amount) => !printed.has(amount))).toEqual([]);
  });
});

/** A final account whose table prints 年初预算 nowhere; the budget of its year is given beside. */
const FINAL = `
# 公开05
一般公共预算财政拨款支出决算表
2031年度
部门：青溪县水文局||||公开05表
|||||金额单位：万元
科目编码|科目名称|本年支出||
||小计|基本支出|项目支出
'2080505|机关事业单位基本养老保险缴费支出|60.00|60.00|
'2130311|水资源节约管理与保护|200.00|150.00|50.00
|合计|260.00|210.00|50.00
# 公开07
财政拨款“三公”经费支出决算表
2031年度
部门：青溪县水文局|||||||||||公开07表
|||||||||||金额单位：万元
预算数||||||决算数|||||
合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费
||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费|
4.00|||||4.00|3.00|||||3.00
`;

describe('a final account beside the budget of its year', () => {
  const tables = tablesOf(FINAL);
  const { text } = draftNarrative(tables, { budget: tablesOf(BUDGET) });

  test.each([
    [
      'the whole',
      '一般公共预算财政拨款支出年初预算为304.00万元，支出决算为260.00万元，完成年初预算的85.53%，决算数小于预算数的主要原因是【请填写原因】。',
    ],
    [
      'an item that was met',
      '2031年度年初预算为60.00万元，支出决算为60.00万元，完成年初预算的100.00%，决算数与预算数持平。',
    ],
    [
      'an item that was not',
      '2031年度年初预算为244.00万元，支出决算为200.00万元，完成年初预算的81.97%，决算数小于预算数的主要原因是【请填写原因】。',
    ],
    [
      '三公, by item',
      '2031年度公务接待费支出预算为4.00万元，支出决算为3.00万元，完成预算的75.00%，决算数小于预算数的主要原因是【请填写原因】',
    ],
    ['an item that nothing was planned for', '2031年度因公出国（境）费没有安排预算，无此项支出'],
  ])('%s', (_, sentence) => expect(text).toContain(sentence));

  test('passes its own check', () => expect(findingsIn(text, tables)).toEqual([]));
});

describe('a workbook given beside', () => {
  const tables = tablesOf(BUDGET);
  const other = (from: string, to: string) => tablesOf(BUDGET.replaceAll(from, to));
  const lastYear = () => tablesOf(BUDGET.replaceAll('2030年', '2029年').replaceAll('2031年', '2030年'));

  test('fits where it is last year’s of the same organisation', () => {
    expect(unfit(tables, lastYear(), 'last-year')).toBeUndefined();
  });

  test.each<readonly [string, () => ReturnType<typeof tablesOf>, 'last-year' | 'budget', RegExp, RegExp]>([
    [
      'another organisation’s',
      () => other('青溪县水文局', '白沙县粮食局'),
      'last-year',
      /^“旧\.xlsx”是白沙县粮食局的公开表，不是青溪县水文局的/,
      /those of 白沙县粮食局/,
    ],
    ['this year’s', () => tables, 'last-year', /是 2031 年的公开表，应为 2030 年的/, /of 2031, not of 2030/],
    [
      'a final account beside a budget',
      () => tablesOf(FINAL),
      'last-year',
      /是决算公开表，应为预算公开表/,
      /final accounts, not a budget/,
    ],
    ['nothing in it', () => [], 'last-year', /没有识别出公开表/, /No disclosure tables/],
  ])('%s is refused in one sentence', (_, beside, as, chinese, english) => {
    const reason = unfit(tables, beside(), as);
    expect(reason).toBeDefined();
    expect(whyUnfit(reason!, '旧.xlsx', zh)).toMatch(chinese);
    expect(whyUnfit(reason!, '旧.xlsx', en)).toMatch(english);
  });

  test('a place before the name is no other organisation', () => {
    const longer = lastYear().map((table) => ({ ...table, organisation: '云岭市青溪县水文局' }));
    expect(unfit(tables, longer, 'last-year')).toBeUndefined();
  });
});

test('the paragraphs of a document: title, headings, and what is to be filled in marked', () => {
  const { text, blanks } = draftNarrative(tablesOf(BUDGET));
  const paragraphs = paragraphsOfDraft(text);
  expect(paragraphs[0]).toMatchObject({ style: 'title' });
  expect(paragraphs.filter(({ style }) => style === 'heading')).toHaveLength(12);
  expect(paragraphs.filter(({ style }) => style === 'subheading')).toHaveLength(7);
  expect(paragraphs.flatMap(({ runs }) => runs).filter(({ isMarked }) => isMarked)).toHaveLength(blanks.length);
});
