import { roleNames } from '../../model/roles';
import type { corrections as zh } from '../zh/corrections';

export const corrections: typeof zh = {
  problems: {
    'not-json': 'is no JSON file, or has a syntax error',
    version: 'must say "gouji": 1, the mark and version of a layout file',
    list: 'must be a list',
    object: 'must be an object',
    text: 'must be text, and not empty',
    layout: 'must be the id of a disclosure table, such as expenditure-summary or final-revenue-summary',
    role: 'must be the id of a column, such as total, basic, project, code, caption or ignored',
    'unknown-key': 'is not known here; check its spelling',
    nameless: 'must have a title or headers, by which the form is known',
    empty: 'must have a layout or columns, else there is nothing to correct',
  },
  problem: (place, what, given) =>
    `${place === '' ? '' : `${place} `}${what}${given === undefined ? '' : `; the file has ${given}`}`,
  badFile: (file, problems) => `${file}: the layout file is wrong: ${problems.join('; ')}.`,
  twoOf: (n) => `and in ${n} more places`,

  title: 'Correct columns and layouts',
  table: 'Table to correct',
  columnIs: (letters, words) => `Column ${letters} “${words}” is`,
  noWords: 'no header',
  asRead: (role) => `as its header says (${role})`,
  takeBack: 'as its header says',
  notUnderstood: 'not understood',
  note: 'Correct a column that was taken for another one; it is remembered, and the workbook is checked again at once.',
  layoutsNote:
    'Corrections can be exported as a layout file for other reviewers or for gouji check --layouts; it holds titles and header words, no amounts.',
  exportLayouts: 'Export layouts',
  importLayouts: 'Import layouts',
  nothingToExport: 'Nothing has been corrected, so there is no layout to export.',
  text: 'Content of the layout file',
  save: 'Save as a file',
  fileName: 'layouts.json',
  imported: (n, name) => `${name} imported: ${n} ${n === 1 ? 'form' : 'forms'}.`,
  inUse: (n) => `${n} imported ${n === 1 ? 'layout is' : 'layouts are'} used for this workbook.`,
  forget: 'Stop using',

  roles: roleNames('en'),
};
