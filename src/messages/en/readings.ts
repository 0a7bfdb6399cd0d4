import type { ReadingMessages } from '../zh/readings';

export const readings: ReadingMessages = {
  shifted: (table, column, cells, lines, isHigh) =>
    `${table}: the amounts of column “${column}” in ${cells} stand ${lines} line(s) too ${isHigh ? 'high' : 'low'}, beside the wrong captions; ${lines} line(s) ${isHigh ? 'down' : 'up'} they agree with the totals and with other tables. Move them together.`,
  shiftedCell: 'This cell belongs to a stretch that is shifted as a whole; it is not wrong by itself',
  unit: (table, stated, right, figures, tables, factor) =>
    `${table} states the unit ${stated}, but ${figures} of its figures differ from those of ${tables} other table(s) by a factor of ${factor}: the unit is most likely ${right}. Correct the unit or all the figures.`,
  unitCell: (right) => `By the figures of other tables the unit is ${right}`,
  provenByLines: (places) =>
    places === 1
      ? 'One other line of the table adds up in this way.'
      : `${places} other lines of the table add up in this way.`,
  provenByColumns: (places) =>
    places === 1
      ? 'One other total of the table adds up in this way.'
      : `${places} other totals of the table add up in this way.`,
  provenByCopies: (places) =>
    `The two agree in ${places} other ${places === 1 ? 'figure of the same name' : 'figures of the same names'}.`,
};
