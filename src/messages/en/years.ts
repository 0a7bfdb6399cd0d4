import type { years as zh } from '../zh/years';

/** Where the year of a table was read, and in which years a name holds. */
export const years: typeof zh = {
  from: {
    title: 'from its title',
    caption: 'from the line above it',
    header: 'from its header',
    sheet: 'from the sheet’s name',
    tables: 'from the other tables',
    text: 'from the text',
    file: 'from the file’s name',
  },
  valid: (from, to) => {
    if (from === undefined) return to === undefined ? '' : `until ${to}`;
    return to === undefined ? `since ${from}` : `${from}–${to}`;
  },
};
