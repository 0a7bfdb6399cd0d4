import type { checks as zh, CodeLine } from '../zh/checks';

const CUSTOM = 'Reporting custom';
const CODES = 'Classification of government revenue and expenditure (政府收支分类科目)';

const list = (items: readonly string[], most = 5): string =>
  items.slice(0, most).join(', ') + (items.length > most ? ` and ${items.length - most} more` : '');

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

const named = ({ cell, code, name, official }: CodeLine): string =>
  `${cell} ${code} “${name}”, officially “${official}”`;

/** What the checks say that no equation can say: what is wrong, why, and what to do. */
export const checks: typeof zh = {
  'unit-stated': {
    title: 'Tables state their unit',
    basis: CUSTOM,
    missing: (table) =>
      `${table} states no unit, so that a reader cannot tell 元 from 万元 and it cannot be compared with other tables; write “单位：元” or “单位：万元” below the title.`,
  },
  'empty-table-declared': {
    title: 'Empty tables say so, and only they',
    basis:
      'Standard catalogue of local budget disclosure (财政预决算领域基层政务公开标准目录): tables without data are listed and explained',
    undeclared: (table) =>
      `${table} holds no amount and no note; an empty table is disclosed with a reason: write below it that it is empty (本表为空表) and why.`,
    contradicted: (table, figures) =>
      `The note below ${table} says that the table is empty, but it holds amounts (${figures}); remove the note or correct the amounts.`,
    doubtful: (table, figures) =>
      `The note on ${table} says that there is no such revenue or expenditure, but the table holds amounts (${figures}); correct one of them.`,
    unfilled: 'no table holds any amount yet',
  },
  'figure-clean': {
    title: 'Amounts are clean numbers',
    basis: 'SUM passes over numbers stored as text',
    dirty: (table, cells) =>
      `${table} has ${count(cells.length, 'amount')} with blanks or full-width characters (${list(cells)}); Excel takes these for text and leaves them out of sums. Remove those characters so that they become numbers.`,
    textual: (table, cells) =>
      `${table} has ${count(cells.length, 'amount')} stored as text (${list(cells)}) while others are numbers; formulas leave text out of sums. Convert it to numbers.`,
  },
  'figure-readable': {
    title: 'Everything in an amount column can be read as an amount',
    basis: 'What cannot be read takes no part in checking',
    unreadable: (table, cells) =>
      `${table} has ${count(cells.length, 'cell')} in amount columns with something other than one number (${list(cells)}); equations that need them cannot be decided. Enter a number.`,
  },
  'shown-figure': {
    title: 'The amount shown is the amount stored',
    basis: 'The shown figure is published, the stored one is added up',
    hidden: (table, number, cell, shown, stored) =>
      `The format of ${count(number, 'amount')} of ${table} hides digits: ${cell} shows ${shown} and holds ${stored}. Formulas add what is stored, so shown figures may not add up; use ROUND or enter the figure as shown.`,
  },
  'negative-amount': {
    title: 'Budgeted amounts are not negative',
    basis: CUSTOM,
    negative: (table, cells) =>
      `${table} has negative amounts (${list(cells)}), which a budget seldom has; check the sign and the line.`,
  },
  'code-format': {
    title: 'Classification codes are written properly',
    basis: `${CODES}: three digits for a 类, two more for each 款 and 项`,
    broken: (table, items) =>
      `${table} has ${count(items.length, 'code')} not written properly: ${list(items.map(({ cell, printed, right }) => `${cell} “${printed}”${right === undefined ? '' : ` should be “${right}”`}`))}; as printed, such a line belongs to no higher code. Correct it.`,
    unpadded: (table, cells) =>
      `款 and 项 codes of ${table} lack their leading nought (${list(cells)}), probably because they are stored as numbers; store them as text with two digits.`,
    length: (table, items) =>
      `${table} has ${count(items.length, 'code')} with a wrong number of digits (${list(items)}); a 类 has three, a 款 five, a 项 seven. Correct it.`,
  },
  'code-name': {
    title: 'Names agree with their codes',
    basis: CODES,
    other: (table, lines) =>
      `${table} has ${count(lines.length, 'name')} of another code: ${list(lines.map(({ cell, code, name, official, rightCode }) => `${cell} ${code} is “${official}”, “${name}” is ${rightCode ?? ''}`))}; either code or name is wrong. Correct it.`,
    differs: (table, lines) =>
      `${table} has ${count(lines.length, 'name')} other than the official one: ${list(lines.map(named))}; check code and name.`,
    wording: (table, lines) =>
      `${table} has ${count(lines.length, 'name')} worded slightly differently from the official one, or used for local details: ${list(lines.map(named))}; use the official wording unless this is intended.`,
    unknown: (table, lines) =>
      `${table} has ${count(lines.length, 'code')} unknown to this program: ${list(lines.map(({ cell, code, name }) => `${cell} ${code} “${name}”`))}; its list may be incomplete, so check for yourself.`,
  },
  'one-code-one-name': {
    title: 'A code has one name in all tables',
    basis: CODES,
    several: (code, uses) =>
      `Code ${code} is named differently in the tables: ${uses.map(({ name, cell }) => `“${name}” (${cell})`).join(', ')}; a code has one name. Use one.`,
  },
  'duplicate-code': {
    title: 'No code is entered twice',
    basis: CUSTOM,
    repeated: (table, code, name, cells) =>
      `In ${table} code ${code} “${name}” stands ${cells.length} times with the same amounts (${list(cells)}), perhaps entered twice; check.`,
  },
  'organisation-and-year-same': {
    title: 'All tables are of one organisation and year',
    basis: CUSTOM,
    organisation: (table, here, others) =>
      `${table} is of “${here}”, the other tables are of “${others}”; a set of tables belongs to one organisation. Check it.`,
    year: (table, here, others) =>
      `${table} is of ${here}, the other tables are of ${others}; perhaps a title of an earlier year was kept. Check it.`,
  },
  'table-set-complete': {
    title: 'All tables to be disclosed are there',
    basis:
      'Operating rules for local budget disclosure (地方预决算公开操作规程, 财预〔2016〕143号); the state capital table was added later',
    missing: (names) =>
      `The workbook has no ${list(
        names.map((name) => `“${name}”`),
        20,
      )}; without such money an empty table is disclosed and explained. Ignore this if it is disclosed in another file.`,
  },
  'economic-side': {
    title: 'Economic codes stand on the side of personnel or public funds that they belong to',
    basis: `${CODES}; 301 and 303 are personnel as a rule, 302 and 310 public funds`,
    personnel: (table, cells) =>
      `${table} has wages and benefits (301) under public funds (${list(cells)}); 301 is personnel. Check the column.`,
    public: (table, cells) =>
      `${table} has goods and services (302) or capital expenditure (310) under personnel (${list(cells)}); they are public funds. Check the column.`,
    household: (table, cells) =>
      `${table} has subsidies to individuals and families (303) under public funds (${list(cells)}); 303 is personnel as a rule. Check it.`,
  },
  'change-rate': {
    title: 'A rate of change follows from the figures of both years',
    basis: 'The rate is the difference of both years divided by the earlier; with nothing in that year there is none',
    differs: (table: string, stated: string, expected: string, years: string) =>
      `${table}: the rate of change is ${stated}; by the figures of both years (${years}) it is ${expected}. Check the rate and both figures.`,
    noBase: (table: string, stated: string) =>
      `${table}: the rate of change is ${stated}, but there was nothing in the year before, so there is none. It is usually left blank or “—”; check it.`,
  },
  'performance-weights': {
    title: 'The weights of performance indicators add up to 100',
    basis:
      'Performance targets of projects: weights add up to 100, or to 90 where 10 are kept for carrying out the budget',
    differs: (sheet: string, count: number, stated: string) =>
      `Sheet “${sheet}”: the weights of ${count} performance indicators add up to ${stated}, not to 100 (or 90, where 10 are kept for carrying out the budget). Check them.`,
  },
  'error-value': {
    title: 'Amount cells hold no error values',
    basis: 'No total that refers to an error value can be computed',
    errors: (table, cells) =>
      `${table} has ${count(cells.length, 'amount cell')} with an error value (${list(cells)}). Repair the formula or enter the number.`,
  },
};
