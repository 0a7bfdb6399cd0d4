import type { checks as zh, CodeLine } from '../zh/checks';
import { years } from './years';

const list = (items: readonly string[], most = 5): string =>
  items.slice(0, most).join(', ') + (items.length > most ? ` and ${items.length - most} more` : '');

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

const named = ({ cell, code, name, official }: CodeLine): string =>
  `${cell} ${code} “${name}”, officially “${official}”`;

const inOtherYears = ({ cell, code, name, official, from, to }: CodeLine): string =>
  `${cell} ${code} “${name}” (${years.valid(from, to)}${official === '' ? '' : `; in that year “${official}”`})`;

/** What the checks say that no equation can say: what is wrong, why, and what to do. */
export const checks: typeof zh = {
  'unit-stated': {
    missing: (table) =>
      `${table} states no unit, so that a reader cannot tell 元 from 万元 and it cannot be compared with other tables; write “单位：元” or “单位：万元” below the title.`,
  },
  'empty-table-declared': {
    undeclared: (table) =>
      `${table} holds no amount and no note; an empty table is disclosed with a reason: write below it that it is empty (本表为空表) and why.`,
    contradicted: (table, figures) =>
      `The note below ${table} says that the table is empty, but it holds amounts (${figures}); remove the note or correct the amounts.`,
    doubtful: (table, figures) =>
      `The note on ${table} says that there is no such revenue or expenditure, but the table holds amounts (${figures}); correct one of them.`,
    unfilled: 'no table holds any amount yet',
  },
  'figure-clean': {
    dirty: (table, cells) =>
      `${table} has ${count(cells.length, 'amount')} with blanks or full-width characters (${list(cells)}); Excel takes these for text and leaves them out of sums. Remove those characters so that they become numbers.`,
    textual: (table, cells) =>
      `${table} has ${count(cells.length, 'amount')} stored as text (${list(cells)}) while others are numbers; formulas leave text out of sums. Convert it to numbers.`,
  },
  'figure-readable': {
    shown: (table, cells) =>
      `The format of ${count(cells.length, 'amount')} of ${table} shows something else (${list(cells)}). What is shown is published; equations that need these cells cannot be decided. Use a number format.`,
    unreadable: (table, cells) =>
      `${table} has ${count(cells.length, 'cell')} in amount columns with something other than one number (${list(cells)}); equations that need them cannot be decided. Enter a number.`,
  },
  'shown-figure': {
    scaled: (table, number, cell, shown, stored) =>
      `${count(number, 'amount')} of ${table} shown as a power of ten of what is stored: ${cell} shows ${shown} and holds ${stored}. What is shown was checked; formulas elsewhere use what is stored, so mind the unit.`,
    hidden: (table, number, cell, shown, stored) =>
      `The format of ${count(number, 'amount')} of ${table} hides digits: ${cell} shows ${shown} and holds ${stored}. Formulas add what is stored, so shown figures may not add up; use ROUND or enter the figure as shown.`,
  },
  'negative-amount': {
    negative: (table, cells) =>
      `${table} has negative amounts (${list(cells)}), which a budget seldom has; check the sign and the line.`,
  },
  'code-format': {
    broken: (table, items) =>
      `${table} has ${count(items.length, 'code')} not written properly: ${list(items.map(({ cell, printed, right }) => `${cell} “${printed}”${right === undefined ? '' : ` should be “${right}”`}`))}; as printed, such a line belongs to no higher code. Correct it.`,
    unpadded: (table, cells) =>
      `款 and 项 codes of ${table} lack their leading nought (${list(cells)}), probably because they are stored as numbers; store them as text with two digits.`,
    length: (table, items) =>
      `${table} has ${count(items.length, 'code')} with a wrong number of digits (${list(items)}); a 类 has three, a 款 five, a 项 seven. Correct it.`,
  },
  'code-name': {
    other: (table, lines) =>
      `${table} has ${count(lines.length, 'name')} of another code: ${list(lines.map(({ cell, code, name, official, rightCode }) => `${cell} ${code} is “${official}”, “${name}” is ${rightCode ?? ''}`))}; either code or name is wrong. Correct it.`,
    differs: (table, lines) =>
      `${table} has ${count(lines.length, 'name')} other than the official one: ${list(lines.map(named))}; check code and name.`,
    wording: (table, lines) =>
      `${table} has ${count(lines.length, 'name')} worded slightly differently from the official one, or used for local details: ${list(lines.map(named))}; use the official wording unless this is intended.`,
    unknown: (table, lines) =>
      `${table} has ${count(lines.length, 'code')} unknown to this program: ${list(lines.map(({ cell, code, name }) => `${cell} ${code} “${name}”`))}; its list may be incomplete, so check for yourself.`,
    'other-year': (table, lines, year, from) =>
      `${table} is of ${year} (${years.from[from]}) and has ${count(lines.length, 'item')} of other years: ${list(lines.map(inOtherYears))}; check year, code and name.`,
  },
  'one-code-one-name': {
    several: (code, uses) =>
      `Code ${code} is named differently in the tables: ${uses.map(({ name, cell }) => `“${name}” (${cell})`).join(', ')}; a code has one name. Use one.`,
  },
  'duplicate-code': {
    repeated: (table, code, name, cells) =>
      `In ${table} code ${code} “${name}” stands ${cells.length} times with the same amounts (${list(cells)}), perhaps entered twice; check.`,
  },
  'organisation-and-year-same': {
    organisation: (table, here, others) =>
      `${table} is of “${here}”, the other tables are of “${others}”; a set of tables belongs to one organisation. Check it.`,
    year: (table, here, others) =>
      `${table} is of ${here}, the other tables are of ${others}; perhaps a title of an earlier year was kept. Check it.`,
  },
  'table-set-complete': {
    missing: (names) =>
      `The workbook has no ${list(
        names.map((name) => `“${name}”`),
        20,
      )}; without such money an empty table is disclosed and explained. Ignore this if it is disclosed in another file.`,
    hidden: (name, hidden, visible) =>
      `The hidden sheet “${hidden}” and “${visible}” both hold “${name}”; only the visible one is tied to other tables. Delete it before publication if it is an old draft.`,
  },
  'economic-side': {
    personnel: (table, cells) =>
      `${table} has wages and benefits (301) under public funds (${list(cells)}); 301 is personnel. Check the column.`,
    public: (table, cells) =>
      `${table} has goods and services (302) or capital expenditure (310) under personnel (${list(cells)}); they are public funds. Check the column.`,
    household: (table, cells) =>
      `${table} has subsidies to individuals and families (303) under public funds (${list(cells)}); 303 is personnel as a rule. Check it.`,
  },
  'change-rate': {
    differs: (table: string, stated: string, expected: string, years: string) =>
      `${table}: the rate of change is ${stated}; by the figures of both years (${years}) it is ${expected}. Check the rate and both figures.`,
    noBase: (table: string, stated: string) =>
      `${table}: the rate of change is ${stated}, but there was nothing in the year before, so there is none. It is usually left blank or “—”; check it.`,
  },
  'completion-rate': {
    differs: (table: string, stated: string, expected: string, figures: string) =>
      `${table}: the share of the budget carried out is ${stated}; by final account and budget (${figures}) it is ${expected}. Check the share and both figures.`,
    about: (table: string, stated: string, expected: string, figures: string) =>
      `${table}: the share of the budget carried out is ${stated}; by final account and budget (${figures}) it is about ${expected}. Check the share and both figures.`,
  },
  'performance-weights': {
    differs: (sheet: string, count: number, stated: string) =>
      `Sheet “${sheet}”: the weights of ${count} performance indicators add up to ${stated}, not to 100 (or 90, where 10 are kept for carrying out the budget). Check them.`,
  },
  'hidden-figures': {
    inside: (table, number, rows, columns) =>
      `${count(number, 'amount')} of ${table} ${number === 1 ? 'stands' : 'stand'} in hidden ${[
        rows.length > 0 ? `rows (${list(rows)})` : '',
        columns.length > 0 ? `columns (${list(columns)})` : '',
      ]
        .filter((part) => part !== '')
        .join(' and ')}: readers do not see them, yet they were counted. Unhide them, or delete them and check again.`,
    sheet: (table, sheet) =>
      `${table} stands on the hidden sheet “${sheet}”: readers do not see it, yet it was counted. Unhide it, or delete it if it is not published.`,
  },
  'error-value': {
    uncalculated: (table, cells) =>
      `${count(cells.length, 'formula')} of ${table} not calculated yet (${list(cells)}): the file holds no result. Open and save it in Excel, then check again.`,
    errors: (table, cells) =>
      `${table} has ${count(cells.length, 'amount cell')} with an error value (${list(cells)}). Repair the formula or enter the number.`,
  },
};
