import fs from 'node:fs';
import { checkNarrative } from '../../src/narrative/check-narrative';
import { draftNarrative } from '../../src/narrative/draft/draft-narrative';
import { readNarrative } from '../../src/narrative/read-narrative';
import { recognise } from '../../src/recognise';
import { openFileWorkbook } from '../../src/workbook/file-workbook';
import { disclosures } from '../generate';
import fc from 'fast-check';
import { TABLES } from './support/tables';

const mended = async () => recognise(await openFileWorkbook('mended.xlsx', fs.readFileSync('assets/sample-mended.xlsx')).read()).tables;
const check = (text: string, tables = TABLES) => checkNarrative(readNarrative(text), { tables });

/** The text with one digit of one figure changed. */
function* changes(text: string): Generator<string> {
  for (const { kind, place } of readNarrative(text).numbers) {
    if (kind !== 'amount' && kind !== 'percentage' && kind !== 'count') continue;
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

describe('a draft from the mended sample', () => {
  test('passes its own check, and says what it leaves to people', async () => {
    const tables = await mended();
    const { text, blanks } = draftNarrative(tables);
    const review = check(text, tables);
    expect(review.findings).toEqual([]);
    expect(review.understood.understood).toBe(review.understood.figures);
    expect(blanks.length).toBeGreaterThan(20);
    expect(review.blanks).toEqual(blanks);
    for (const { start, length, quote } of blanks) expect(text.slice(start, start + length)).toBe(quote);
  });

  test('has no figure that can be changed unnoticed', async () => {
    const tables = await mended();
    const { text } = draftNarrative(tables);
    const unnoticed = [...changes(text)].filter((changed) => check(changed, tables).findings.length === 0);
    expect(unnoticed).toEqual([]);
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
            lines: list.lines.map((line) => ({ ...line, figures: line.figures.map((figure) => (figure.amount === undefined ? figure : { ...figure, amount: ((figure.amount * 9n) / 10n) as typeof figure.amount })) })),
          })),
        },
  );

  test('writes every comparison, with reasons left blank', () => {
    const { text } = draftNarrative(TABLES, lastYear);
    expect(text).toContain('基本支出229.62万元，占83.16%，比上年预算增加22.96万元，增长11.11%，主要原因是【请填写原因】。');
    expect(text).toContain('“三公”经费财政拨款预算比上年预算增加0.37万元，增长11.18%');
    expect(text).toContain('因公出国（境）费与上年预算持平');
    expect(text).not.toContain('【请填写增减额');
    expect(check(text).findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  test('lists an item that is no more', () => {
    const withVanished = lastYear.map((table) =>
      table.layout !== 'general-public-expenditure'
        ? table
        : { ...table, lists: table.lists.map((list) => ({ ...list, lines: [...list.lines.slice(0, 1).map((line) => ({ ...line, code: '2012699', caption: '其他档案事务支出' })), ...list.lines] })) },
    );
    expect(draftNarrative(TABLES, withVanished).text).toMatch(/其他档案事务支出（99）预算数为0.00万元，比上年预算减少164\.16万元，下降100\.00%/);
  });
});

test('drafts of generated workbooks say nothing that the tables contradict', () => {
  fc.assert(
    fc.property(disclosures(), ({ snapshot }) => {
      const { tables } = recognise(snapshot);
      expect(check(draftNarrative(tables).text, tables).findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 60_000);
