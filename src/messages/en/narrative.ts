import type { narrative as zh } from '../zh/narrative';

/** What the checks of the explanatory text say: what is wrong, why, and what to do. */
export const narrative: typeof zh = {
  uncheckedOpen: 'It can be read in several ways, and was not judged',
  unchecked: {
    level: 'There is nothing that it adds up with or can be compared with',
    base: 'The amount compared with it was not found',
    change: 'Neither the amount compared with nor a rate is given',
    rate: 'Neither the change nor the amount compared with is given',
    share: 'The whole was not found',
    completion: 'The budget was not found',
    count: 'There is nothing that it adds up with',
    other: 'The text does not say what it is',
  },
  noTables: 'There is no disclosure table to compare with.',
  noFacts: 'The tables hold no figure that the text speaks of.',
  amount: (subject, stated, expected, source) =>
    `“${subject}” is given as ${stated}, but ${source.en} is ${expected}. Check, and correct the text or the table.`,
  amountRounded: (subject, stated, expected, source) =>
    `“${subject}” is given as ${stated}, but ${source.en}, converted and rounded, is ${expected}: the last digit is off. Write ${expected}.`,
  unitSlip: (subject, stated, unit, expected, source) =>
    `“${subject}” is given as ${stated}, but ${source.en} is ${expected}, 10,000 times as much or as little: the unit should be “${unit}”. Correct the unit.`,
  unitMinor: (stated, unit) =>
    `“${stated}” has another unit than the “${unit}” of the rest. It is nought, so nothing changes, but use one unit throughout.`,
  strayUnit: (subject, stated, right) =>
    `“${subject}” is given as ${stated} in a text that counts in 万元: probably ${right}. Check the unit.`,
  nameOfOther: (subject, stated, expected, name, source) =>
    `“${subject}” is ${expected} in the tables, while ${stated} is the amount of ${source.en}: “${name}” is probably meant. Correct the name; if it is right, the amount should be ${expected}.`,
  bothOverPublic: (subject, stated, expected, source) =>
    `“${subject}” is given as ${stated}, but ${source.en} is ${expected}. Operating costs of state organs are public funds and cannot exceed them. Check both.`,
  operatingClose: (subject, stated, expected, source) =>
    `“${subject}” is given as ${stated}, but ${source.en} is ${expected}, so little apart that a slip of the pen is likely. Check both.`,
  operatingKind: (amount) =>
    `The tables show running costs under “事业运行” only, yet the text reports operating costs of state organs of ${amount}. Only administrative units report these: check what kind of unit this is.`,

  repeated: (subject, first, second) =>
    `“${subject}” is first ${first}, then ${second}; both should be the same. Check them.`,
  unbalanced: (first, second) =>
    `Total revenue ${first} and total expenditure ${second} differ, though the totals must balance. Check them, or call them this year’s revenue and expenditure.`,
  points: (stated, expected, from) => `${stated} is given, but ${from} come to ${expected}. Check them.`,
  leftOverAmount: (stated, expected, from) =>
    `What is left is given as ${stated}, but by revenue and expenditure (${from}) it is ${expected}. Check them.`,
  average: (stated, expected, calculation) =>
    `The average is given as ${stated} but should be ${expected} (${calculation}). Check it.`,
  account: (stated, expected, [opening = '', earned = '', spent = '']) =>
    `The closing balance is given as ${stated}, but the opening balance ${opening} + revenue ${earned} − expenditure ${spent} comes to ${expected}. Check them.`,
  partsDiffer: (whole, stated, sum, difference) =>
    `“${whole}” is ${stated}, but the parts listed add up to ${sum}, ${difference} apart. Check the whole and its parts.`,
  partsRounding: (whole, stated, sum) =>
    `“${whole}” is ${stated} and the parts listed add up to ${sum}, which rounding can explain. A note would make that clear.`,
  partsUncovered: (whole, stated, sum, rest) =>
    `“${whole}” is ${stated}; the main parts listed add up to ${sum}, so ${rest} is not listed. Add what is large among it.`,
  suspect: (figure: string, expected: string) =>
    `Most likely wrong is ${figure}${expected === '' ? '' : `, which should be ${expected} by the other figures`}.`,
  partsExplained: (name) => ` “${name}” among them differs from the tables; once it is corrected the sum holds.`,
  itemsOmitted: (named, all, names) =>
    `${named} items are listed here; the tables spend money on ${all}. Left out: ${names}. Add them.`,
  partsOmitted: (names) => ` In the tables but not in the text: ${names}.`,
  shareOf: (subject, whole) => `The share of “${subject}” in “${whole}”`,
  share: (what, stated, expected, calculation) =>
    `${what} is given as ${stated} but should be ${expected} (${calculation}). Correct it.`,
  signMissing: (stated) => `“${stated}” lacks its percent sign. Add “%”.`,
  signAlone: (words) => `“${words}” has a percent sign but no number. Fill in the percentage.`,
  rate: (subject, stated, expected, calculation) =>
    `The rate of change of “${subject}” is given as ${stated} but should be ${expected} (${calculation}). Correct it.`,
  rateOtherBase: (subject, stated, expected, calculation, other, otherCalculation) =>
    `Under “${subject}” the text gives ${stated}: of “${subject}” it should be ${expected} (${calculation}); of “${other}” it is ${stated} (${otherCalculation}). Decide which is meant and correct it.`,
  percentageRounding: (what, stated, expected, calculation) =>
    `${what} is given as ${stated}; of the amounts as printed it is ${expected} (${calculation}). Only the last digit differs, which their rounding can explain. Confirm it.`,
  rateOf: (subject) => `The rate of change of “${subject}”`,
  completionOf: (subject) => `The completion of “${subject}”`,
  zeroBase: (subject, stated) =>
    `“${subject}” was nought last year, so that no rate can be computed, yet the text gives ${stated}. Say that there was none last year, without a percentage.`,
  directions: (subject, change, rate) =>
    `For “${subject}” the amount says “${change}” and the rate “${rate}”: opposite directions. Correct one of them.`,
  directionAmounts: (subject, word, prior, now) =>
    `“${subject}” went from ${prior} to ${now}, yet the text says “${word}”. Correct the direction.`,
  changeAmounts: (subject, stated, expected, prior, now) =>
    `“${subject}” went from ${prior} to ${now}, a change of ${expected}, yet the text says ${stated}. Correct it.`,
  changeOverLevel: (subject, level, change) =>
    `“${subject}” is ${level}, yet it is said to have grown by ${change}: last year’s amount would be negative. Check both.`,
  comparedBudget: (subject, words, budget, final) =>
    `“${subject}” has a budget of ${budget} and a final account of ${final}, yet the text says “${words}”. Correct it.`,
  up: 'increase',
  down: 'decrease',
  none: 'unchanged',
  changeParts: (whole, stated, sum, parts) =>
    `The whole change of “${whole}” is given as ${stated}, but those of its parts (${parts}) add up to ${sum}. Check them.`,
  classTotal: ', sum of its items',
  reason: (subject, stated, sum, parts) =>
    `“${subject}” changed by ${stated}, but the reasons given (${parts}) add up to ${sum}. Complete the reasons or correct the amount.`,
  changesDiffer: (subject, stated, other, otherSubject) =>
    `The change of “${subject}” is given as ${stated}, that of “${otherSubject}” as ${other}, though this year’s amounts are equal or nearly so and the changes should agree. Check last year’s amounts.`,
  changesOtherBase: (subject, stated, other, otherSubject) =>
    `The change of “${subject}” is given as ${stated}, that of “${otherSubject}” as ${other}: this year’s amounts are equal, but one is compared with last year’s budget and one with its outturn. Compare with one of them.`,
  yearOfItself: (year) =>
    `This compares with ${year}, which is the year of the text itself. Correct the year compared with.`,
  unitMissing: (stated, expected) => `“${stated}” has no unit; it should be “${expected}”. Add the unit.`,
  placeInText: (chapter, paragraph, project) =>
    [
      ...(chapter === undefined ? [] : [`“${chapter}”`]),
      ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
      ...(project === undefined ? [] : [`project “${project}”`]),
    ].join(', '),
  timesInText: (count) => `The text has it ${count} times.`,
  unitParted: (quote, count) =>
    `“${quote}” has a blank between figure and unit, ${count} in the whole text. Consider removing it.`,
  comparisonWord: (words, right) => `“${words}” lacks a word of comparison; it should be “${right}”. Correct it.`,
  nameForCode: (code, stated, expected) =>
    `Code ${code} is called “${stated}” here and “${expected}” in the tables. Use one name.`,
  nameLike: (stated, expected, amount, source) =>
    `The tables have no “${stated}”; ${source.en} has the same amount ${amount}, so the name should be “${expected}”. Use one name.`,
  nameVariant: (stated, expected) => `“${stated}” is written “${expected}” in the tables. Use one spelling.`,
  nameTwice: (code, first, second) =>
    `Code ${code} is called both “${first}” and “${second}” in the text. Use one name.`,
  alternatives: (words) => `“${words}” leaves the choices of the form undecided. Keep one of them.`,
  blank: (words) => `“${words}” is a blank that was not filled in. Fill it in.`,
  leftOver: (words) => `An amount after “${words}” is left over from the form. Delete it.`,
  noReason: 'Nothing follows “主要原因”. State the reason.',
  doubled: (words) => `“${words}” stands twice. Delete one.`,
  doubledMark: (words) => `The punctuation “${words}” is doubled or superfluous. Correct it.`,
  bracket: 'There is one closing bracket too many. Delete it.',
  split: (quote, name) =>
    `In “${quote}” the amount stands inside the name “${name}”. Write the name in full, then the amount.`,
  numbering: (first, second) => `Numbering is of two styles (“${first}” and “${second}”). Use one.`,
  cutWord: (short, long) => `“${short}” is probably “${long}” with a character missing. Complete it.`,
  precision: (shares) => `Percentages of one passage have different numbers of decimals (${shares}). Use one.`,
  overStaffed: (actual, approved) =>
    `There are ${actual} staff for ${approved} approved posts. Check; if there really are more, explain it.`,
  counts: (whole, stated, sum) => `“${whole}” is ${stated}, but the kinds listed add up to ${sum}. Check them.`,
  countsOver: (whole, stated, sum) =>
    `“${whole}” is ${stated}, but the kinds listed already add up to ${sum}. Check them.`,
  carsRunning: (amount) =>
    `The text counts 0 vehicles, yet ${amount} is budgeted for running them. Check the number, or explain the cost (hired cars, a vehicle pool).`,
  carsPurchase: (amount) =>
    `The text says that no vehicles are bought, yet ${amount} is budgeted for buying them. Check both.`,
  reserveOver: (stated, whole) =>
    `The amount reserved for small and medium enterprises, ${stated}, exceeds the procurement budget of ${whole}. Check both.`,
  reserveSmallOver: (stated, whole) =>
    `The amount reserved for small and micro enterprises, ${stated}, exceeds the ${whole} reserved for small and medium ones. Check both.`,
  reserveNothing: (whole) =>
    `The procurement budget is ${whole}, yet nothing is reserved for small and medium enterprises. Since 2021 a share is to be reserved; check whether that applies.`,
  goodsNoCapital: (amount) =>
    `Goods of ${amount} are to be procured, but the tables show no capital expenditure (310). If equipment is among them, check the economic classification.`,
  assetsAlike: (first, second) =>
    `The kinds of assets “${first}” and “${second}” overlap. Check that nothing is counted twice.`,
  assetsSameName: (name) =>
    `Both price classes are called “${name}”; the prescribed ones are general equipment (通用设备) of 500,000 元 and more and special equipment (专用设备) of 1,000,000 元 and more. Correct the names.`,
  nothingButAmount: (words, expected, source) =>
    `The text says “${words}”, yet ${source.en} is ${expected}. Check both.`,
  organisation: (stated, expected) => `The unit is called “${stated}” here and “${expected}” elsewhere. Use one name.`,
  yearSlip: (stated, expected) => `This names the year ${stated}; the rest is about ${expected}. Correct the year.`,
  glossary: (name) =>
    `The glossary’s “财政拨款” does not mention “${name}”, which the tables count with it. Complete it.`,
  performanceFunds: (project, total, parts) =>
    `“${project}”: the year’s money is ${total}, but fiscal appropriation and other money add up to ${parts}. Check them.`,
  performanceProject: (project, total, expected, source) =>
    `The targets of “${project}” give ${total} for the year, but ${source.en} is ${expected}. Check both.`,
  performanceCount: (stated, expected) =>
    `The text counts ${stated} projects under performance management; the project or target tables show ${expected}. Check them.`,
  performanceSum: (stated, expected) =>
    `The text gives ${stated} for the projects under performance management; the projects add up to ${expected}. Check both.`,
  performanceName: (stated, expected, amount) =>
    `The targets call the project “${stated}”; in the project table the one of ${amount} is “${expected}”. Use one name.`,
  performanceCost: (project, indicator, stated, expected) =>
    `“${project}”: the cost indicator “${indicator}” is ${stated}, but the project’s money is ${expected}. Check both.`,
  indicatorWeaker: (mention, indicator, value) =>
    `The goal says “${mention}”, but the indicator “${indicator}” is only ${value}. Bring them into line.`,
  indicatorStronger: (mention, indicator, value) =>
    `The goal says “${mention}”, and the indicator “${indicator}” asks for more, ${value}. Bring them into line.`,
  indicatorTwice: (activity, first, second) =>
    `The goal gives two numbers for “${activity}” (“${first}”, “${second}”). Use one.`,
  noComparator: (indicator, value) =>
    `The value ${value} of the indicator “${indicator}” has no comparator such as “≥”. Add one.`,
  mixedComparators: (first, second) => `The indicators use both “${first}” and “${second}”. Use one.`,
};
