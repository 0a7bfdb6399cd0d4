import type { FillMessages } from '../zh/fill';

/** What the fill says, in English. */
export const fill: FillMessages = {
  items: {
    overseas: 'Overseas visits',
    'vehicle-purchase': 'Purchase of official vehicles',
    'vehicle-running': 'Running of official vehicles',
    hospitality: 'Official hospitality',
  },
  place: (table, figure) => `${table}, ${figure}`,
  and: ', ',
  more: (count) => ` and others, ${count} in all`,
  why: (identities) => `By: ${identities.join('; ')}`,
  whyLine: (table) => `${table} lists this code, so this table needs the line`,
  whyChange: 'This year’s budget minus last year’s',
  whyRatio: 'The change divided by last year’s figure',
  project: (amount) => `; ${amount} of it from projects`,
  asValue: 'a cell it follows from is text, so only the value can be filled in',
  asValueOutside: 'a cell it follows from is not part of this fill, so the value is filled in',
  dependsOnConflict: (cell) => `depends on changing ${cell}`,
  undetermined: (place, missing) => `${place}: cannot be determined, missing ${missing}`,
  undeterminedAlone: (place) => `${place}: no identity determines it`,
  contradiction: (identity, cells, difference, stopped) => `“${identity}” does not hold, difference ${difference} (${cells})${stopped > 0 ? `; ${stopped} cells that depend on it were not filled` : ''}`,
  missingLine: (identity, cells) => `${cells}: the other table of “${identity}” has no line for it`,
  shortOfRows: (table, needed, blank) => `${table} needs ${needed} more lines but has ${blank} blank rows above its total; insert rows first`,
  unfilled: (table) => `${table} has no lines, and no revenue summary tells which it should have; not filled`,
  protectedSheet: (sheet) => `Sheet “${sheet}” is protected; locked cells cannot be written until the protection is removed`,
  emptyNote: (subject) => `备注：我单位无${subject}，此表为空表。`,
};
