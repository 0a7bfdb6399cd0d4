/** @thorough changes every figure of a draft */
import fs from 'node:fs';
import { checkNarrative } from '../../src/narrative/check-narrative';
import { draftNarrative } from '../../src/narrative/draft/draft-narrative';
import { placeIn } from '../../src/narrative/paragraphs';
import { readNarrative } from '../../src/narrative/read-narrative';
import { recognise } from '../../src/recognise';
import { openFileWorkbook } from '../../src/files/file-workbook';
import { disclosures } from '../generate';
import fc from 'fast-check';
import { draw } from '../support/draw';
import { SUMMARY_FORMS } from '../recognise/forms/summaries';
import { sheet, workbook } from '../support/sheet';
import { TABLES } from './support/tables';

const mended = async () =>
  recognise(await openFileWorkbook('mended.xlsx', fs.readFileSync('assets/sample-mended.xlsx')).read()).tables;
const check = (text: string, tables = TABLES) => checkNarrative(readNarrative(text), { tables });

/** The text with one digit of one figure changed. */
function* changes(text: string): Generator<string> {
  const { figures, paragraphs } = readNarrative(text);
  for (const { kind, token, paragraph } of figures.all) {
    if (kind === 'unchanged') continue;
    const place = placeIn(text, paragraphs[paragraph]!, token.from, token.to);
    const digits = [...place.quote.matchAll(/\d/g)];
    for (const digit of new Set([digits[0], digits.at(-1)])) {
      if (digit === undefined) continue;
      const other = `${(Number(digit[0]) + 1) % 10}`;
      if (digit.index === 0 && other === '0' && digits.length > 1) continue;
      const at = place.start + digit.index;
      yield text.slice(0, at) + other + text.slice(at + 1);
    }
  }
}

/** The words around the digit that was changed. */
function firstDifference(text: string, changed: string): string {
  let at = 0;
  while (text[at] === changed[at]) at++;
  return text.slice(Math.max(0, at - 40), at + 20);
}

describe('a draft from the mended sample', () => {
  test('passes its own check, and says what it leaves to people', async () => {
    const tables = await mended();
    const { text, blanks } = draftNarrative(tables);
    const review = check(text, tables);
    expect(review.findings).toEqual([]);
    expect(review.checked.checked).toBeGreaterThan(0);
    expect(blanks.length).toBeGreaterThan(20);
    expect(review.blanks).toEqual(blanks);
    for (const { start, length, quote } of blanks) expect(text.slice(start, start + length)).toBe(quote);
  });

  test('has no figure that can be changed unnoticed', async () => {
    const tables = await mended();
    const { text } = draftNarrative(tables);
    const unnoticed = [...changes(text)].filter((changed) => check(changed, tables).findings.length === 0);
    expect(unnoticed.map((changed) => firstDifference(text, changed))).toEqual([]);
  }, 60_000);
});

describe('a draft with last year beside it', () => {
  const lastYear = TABLES.map((table) =>
    table.layout === 'basic-expenditure'
      ? table
      : {
          ...table,
          lists: table.lists.map((list) => ({
            ...list,
            lines: list.lines.map((line) => ({
              ...line,
              figures: line.figures.map((figure) =>
                figure.amount === undefined
                  ? figure
                  : { ...figure, amount: ((figure.amount * 9n) / 10n) as typeof figure.amount },
              ),
            })),
          })),
        },
  );

  test('writes every comparison, with reasons left blank', () => {
    const { text } = draftNarrative(TABLES, { lastYear });
    expect(text).toContain(
      '基本支出229.62万元，占支出预算的83.16%，比2022年预算增加22.96万元，增长11.11%，主要原因是【请填写原因】。',
    );
    expect(text).toContain('“三公”经费预算3.68万元，比2022年预算增加0.37万元，增长11.18%');
    expect(text).toContain('2023年因公出国（境）费无此项支出，与2022年预算持平');
    expect(text).not.toContain('【请填写增减额');
    expect(check(text).findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  test('lists an item that is no more', () => {
    const withVanished = lastYear.map((table) =>
      table.layout !== 'general-public-expenditure'
        ? table
        : {
            ...table,
            lists: table.lists.map((list) => ({
              ...list,
              lines: [
                ...list.lines.slice(0, 1).map((line) => ({ ...line, code: '2012699', caption: '其他档案事务支出' })),
                ...list.lines,
              ],
            })),
          },
    );
    expect(draftNarrative(TABLES, { lastYear: withVanished }).text).toMatch(
      /其他档案事务支出（项）2023年没有安排支出，比2022年预算减少164\.16万元，下降100\.00%/,
    );
  });
});

describe('a draft of a final account', () => {
  const common = { year: 2024, organisation: '云岭县档案馆', unit: '万元' } as const;
  const items = [
    ['2012601', '行政运行', '182.40', '182.40', ''],
    ['2012604', '档案馆', '46.50', '', '46.50'],
    ['2210201', '住房公积金', '16.02', '16.02', ''],
  ] as const;
  const tables = [
    draw({
      ...common,
      layout: 'final-revenue-summary',
      sheet: '公开02',
      classification: 'functional',
      columns: ['total', 'fiscal-appropriation', 'other-revenue'],
      lines: [
        ['2012601', '行政运行', '190.00', '185.00', '5.00'],
        ['2012604', '档案馆', '46.50', '46.50', ''],
        ['2210201', '住房公积金', '16.02', '16.02', ''],
        ['', '合计', '252.52', '247.52', '5.00'],
      ],
    }),
    draw({
      ...common,
      layout: 'final-expenditure-summary',
      sheet: '公开03',
      classification: 'functional',
      columns: ['total', 'basic', 'project'],
      lines: [
        ['2012601', '行政运行', '187.40', '187.40', ''],
        ...items.slice(1),
        ['', '合计', '249.92', '203.42', '46.50'],
      ],
    }),
    draw({
      ...common,
      layout: 'final-general-public-expenditure',
      sheet: '公开05',
      classification: 'functional',
      columns: ['total', 'basic', 'project'],
      lines: [...items, ['', '合计', '244.92', '198.42', '46.50']],
    }),
    draw({
      ...common,
      layout: 'final-basic-expenditure',
      sheet: '公开06',
      classification: 'economic',
      columns: ['total'],
      lines: [
        ['30101', '基本工资', '150.00'],
        ['30113', '住房公积金', '16.02'],
        ['30302', '退休费', '2.40'],
        ['30201', '办公费', '30.00'],
        ['', '合计', '198.42'],
      ],
    }),
    draw({
      ...common,
      layout: 'final-three-public-expenses',
      sheet: '公开07',
      columns: ['total', 'overseas', 'vehicles', 'hospitality'],
      lines: [['', '合计', '3.68', '', '3.20', '0.48']],
    }),
  ].map(({ table }) => table);

  test('follows the form of final accounts, passes its own check, and parts the economic items by class', () => {
    const { text } = draftNarrative(tables);
    expect(check(text, tables).findings).toEqual([]);
    expect(text).toMatch(/^云岭县档案馆2024年度决算情况说明\n/);
    // Without the 收入支出决算总表 nobody knows what was carried over.
    expect(text).toContain('【请填写收入支出总计及其构成】');
    expect(text).toContain(
      '本年收入合计252.52万元，其中：财政拨款收入247.52万元，占本年收入合计的98.02%；其他收入5.00万元，占本年收入合计的1.98%。',
    );
    expect(text).toContain(
      '人员经费168.42万元，主要包括：基本工资150.00万元、住房公积金16.02万元、退休费2.40万元。\n公用经费30.00万元，主要包括：办公费30.00万元。',
    );
    expect(text).toContain(
      '一般公共服务支出（类）档案事务（款）行政运行（项）。2024年度年初预算为【请填写年初预算】，支出决算为182.40万元',
    );
    expect(text).not.toMatch(/预算数为|收入预算|支出预算包括/);
  });

  test('has no figure that can be changed unnoticed', () => {
    const { text } = draftNarrative(tables);
    expect(
      [...changes(text)]
        .filter((changed) => check(changed, tables).findings.length === 0)
        .map((changed) => firstDifference(text, changed)),
    ).toEqual([]);
  });

  test('compares with last year’s tables where they are given', () => {
    const { text } = draftNarrative(tables, { lastYear: tables });
    expect(text).toContain('与2023年度相比，一般公共预算财政拨款支出持平。');
    expect(text).not.toContain('【请填写增减额');
    expect(check(text, tables).findings).toEqual([]);
  });
});

test('drafts of generated workbooks say nothing that the tables contradict', () => {
  fc.assert(
    fc.property(disclosures(), ({ snapshot }) => {
      const { tables } = recognise(snapshot);
      expect(
        check(draftNarrative(tables).text, tables)
          .findings.filter(({ severity }) => severity !== 'notice')
          .map(({ message }) => message.zh),
      ).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 60_000);

test.each(SUMMARY_FORMS)('a draft lists as all only what is all: $name', ({ drawn, merges }) => {
  const { tables } = recognise(workbook(sheet('Sheet1', drawn, merges)));
  const wrong = check(draftNarrative(tables).text, tables).findings.filter(
    ({ severity, message }) => severity === 'error' && !message.zh.includes('请填写'),
  );
  expect(wrong.map(({ message }) => message.zh)).toEqual([]);
});

test('a final account is one whatever else stands beside its tables', () => {
  const final = {
    ...draw({
      layout: 'final-general-public-expenditure',
      columns: ['total', 'basic', 'project'],
      lines: [['', '合计', 3, 2, 1]],
    }).table,
  };
  const others = ['附件一', '附件二'].map((name) => ({ ...final, layout: 'unknown' as const, id: name }));
  expect(draftNarrative([final, ...others]).text).toContain('决算情况说明');
});
