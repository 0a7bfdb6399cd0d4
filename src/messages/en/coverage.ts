import type { CoverageMessages } from '../zh/coverage';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const stand = (count: number) => (count === 1 ? 'stands' : 'stand');
const were = (count: number) => (count === 1 ? 'was' : 'were');

export const coverage: CoverageMessages = {
  heading: 'Figures that were not checked',
  why: {
    refuted: 'every way of adding them up contradicts the figures, so how they relate is not clear',
    'no-relation': 'nothing was found that they add up to or agree with',
    hidden: 'their sheet is hidden and of no known kind',
    unread: 'they stand outside every table that could be read',
  },
  aside: {
    count: 'counts',
    ratio: 'ratios',
    attribute: 'descriptions',
    quantity: 'quantities',
    'unit-price': 'unit prices',
    'line-number': 'line numbers',
    year: 'years',
    note: 'notes',
  },
  notChecked: (figures, tables) =>
    `${plural(figures, 'figure')} in ${plural(tables, 'table')} ${stand(figures)} in no equation and ${were(figures)} not checked`,
  ofTable: (figures, open) =>
    open === 0
      ? `${plural(figures, 'figure')}, all in equations`
      : open === figures
        ? `${plural(figures, 'figure')} ${stand(open)} in no equation and ${were(open)} not checked`
        : `${open} of ${plural(figures, 'figure')} ${stand(open)} in no equation and ${were(open)} not checked`,
  group: (numbers, places, why) => `${places} (${numbers}): ${why}`,
  setAside: (numbers, places, what) => `${places}: ${plural(numbers, 'number')} (${what}), not added up`,
  morePlaces: (places) => ` and others, ${places} places in all`,
  between: '; ',
  list: ', ',
  unknownKind: 'Table of unknown kind',
  unknownKinds: (count) => `Tables of unknown kind (${count})`,
  unknownTables: (count) => `${plural(count, 'more table')} of unknown kind`,
  byOwnFigures: (equations) =>
    equations === 0
      ? 'No relation was found to check it by'
      : `Checked by its own figures: ${plural(equations, 'equation')}`,
};
