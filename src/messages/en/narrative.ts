import type { narrative as zh } from '../zh/narrative';

/** What the checks of the explanatory text say: what is wrong, why, and what to do. */
export const narrative: typeof zh = {
  titles: {
    'narrative-amount': 'Amounts in the text agree with the tables',
    'narrative-unit': 'Amounts in the unit that they are meant in',
    'narrative-repeated-amount': 'An amount said twice is the same',
    'narrative-parts': 'Parts after “其中” and “包括” add up to their whole',
    'narrative-share': 'Shares equal the part divided by the whole',
    'narrative-percent-sign': 'Percentages are written in full',
    'narrative-rate': 'Rates follow from the change and last year’s amount',
    'narrative-zero-base': 'No rate where last year was nought',
    'narrative-completion': 'Completion equals the final account divided by the budget',
    'narrative-direction': 'Words of increase and decrease agree with the amounts',
    'narrative-unchanged': '“持平” means a change of nought',
    'narrative-change-parts': 'Changes of the parts add up to the whole change',
    'narrative-reason': 'Amounts given as reasons add up to the change',
    'narrative-change-agreement': 'A change said twice is the same',
    'narrative-item-changes': 'Changes of the items add up to the change of the grant',
    'narrative-name': 'Names of classification items agree with the tables',
    'narrative-residue': 'Choices and blanks of the form are filled in',
    'narrative-wording': 'No doubled or superfluous words and marks',
    'narrative-precision': 'Like percentages have the same number of decimals',
    'narrative-staff': 'Staff do not exceed the approved number',
    'narrative-counts': 'Numbers of things add up to their total',
    'narrative-vehicles': 'Vehicles agree with the money for them',
    'narrative-operating-cost': 'Operating costs of state organs agree with public funds',
    'narrative-procurement': 'Procurement agrees with what is spent',
    'narrative-assets': 'Kinds of assets do not overlap',
    'narrative-nothing': '“未安排” agrees with the tables',
    'narrative-identity': 'One unit and one year throughout',
    'narrative-glossary': 'The glossary covers what the tables count',
    'performance-funds': 'Money in the performance targets equals the project expenditure',
    'performance-name': 'Performance targets name the project as its table does',
    'performance-cost': 'Cost indicators equal the project’s money',
    'performance-indicator': 'Indicators agree with the year’s goal',
    'performance-comparator': 'Indicators state how they compare',
  },
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
  unitBeside: (subject, stated, other) =>
    `“${subject}” is ${stated} here and ${other} elsewhere: the same digits in two units. Correct the unit.`,
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
  balanceDiffers: (total, side) =>
    `The total budget is given as ${total}, but revenue and expenditure are both ${side}. Check them.`,
  partsDiffer: (whole, stated, sum, difference) =>
    `“${whole}” is ${stated}, but the parts listed add up to ${sum}, ${difference} apart. Check the whole and its parts.`,
  partsRounding: (whole, stated, sum) =>
    `“${whole}” is ${stated} and the parts listed add up to ${sum}, which rounding can explain. A note would make that clear.`,
  partsOver: (whole, stated, sum) =>
    `“${whole}” is ${stated}, but the parts listed already add up to ${sum}. Check the whole and its parts.`,
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
  shareTruncated: (what, stated, expected, calculation) =>
    `${what} is given as ${stated}; rounded it is ${expected} (${calculation}). The digits were cut off instead of rounded. Correct it.`,
  forced: (shares) =>
    ` The shares ${shares} add up to exactly 100% although single ones are wrong: they were probably made to fit.`,
  signMissing: (stated) => `“${stated}” lacks its percent sign. Add “%”.`,
  signAlone: (words) => `“${words}” has a percent sign but no number. Fill in the percentage.`,
  rate: (subject, stated, expected, calculation) =>
    `The rate of change of “${subject}” is given as ${stated} but should be ${expected} (${calculation}). Correct it.`,
  rateTruncated: (subject, stated, expected, calculation) =>
    `The rate of change of “${subject}” is given as ${stated}; rounded it is ${expected} (${calculation}). The digits were cut off instead of rounded. Correct it.`,
  rateOtherBase: (subject, stated, expected, calculation, other, otherCalculation) =>
    `Under “${subject}” the text gives ${stated}: of “${subject}” it should be ${expected} (${calculation}); of “${other}” it is ${stated} (${otherCalculation}). Decide which is meant and correct it.`,
  rateThisYear: (wrong) => ` It was divided by this year’s amount (${wrong}); the divisor should be last year’s.`,
  rateFitsOther: (rate, amount) => ` It is ${rate} of the ${amount} given before.`,
  rateDigit: (amount) => ` If the rate is right, the change should be ${amount}: a digit was probably dropped.`,
  percentageRounding: (what, stated, expected, calculation) =>
    `${what} is given as ${stated}; of the amounts as printed it is ${expected} (${calculation}). Only the last digit differs, which their rounding can explain. Confirm it.`,
  rateOf: (subject) => `The rate of change of “${subject}”`,
  completionOf: (subject) => `The completion of “${subject}”`,
  deviationOf: (subject) => `The deviation of “${subject}” from its budget`,
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
  unchanged: (subject, change) =>
    `“${subject}” is said to be unchanged (持平) and to have changed by ${change}. Keep the right one.`,
  up: 'increase',
  down: 'decrease',
  none: 'unchanged',
  changeParts: (whole, stated, sum, parts) =>
    `The whole change of “${whole}” is given as ${stated}, but those of its parts (${parts}) add up to ${sum}. Check them.`,
  changePartsRounding: (whole, stated, sum) =>
    `The whole change of “${whole}” is given as ${stated}, and those of its parts add up to ${sum}, which rounding can explain. Confirm it.`,
  classTotal: ', sum of its items',
  reason: (subject, stated, sum, parts) =>
    `“${subject}” changed by ${stated}, but the reasons given (${parts}) add up to ${sum}. Complete the reasons or correct the amount.`,
  reasonElsewhere: (where, amount) =>
    ` The same reasons explain ${amount} under “${where}”: they were probably copied.`,
  changesDiffer: (subject, stated, other, otherSubject) =>
    `The change of “${subject}” is given as ${stated}, that of “${otherSubject}” as ${other}, though this year’s amounts are equal or nearly so and the changes should agree. Check last year’s amounts.`,
  basesDiffer: (subject, stated, other) =>
    `The change of “${subject}” differs from another one of the same amount (${stated}, ${other}), because one compares with the budget and one with its execution. Use one basis.`,
  itemChanges: (stated, sum, parts) =>
    `The whole grant changed by ${stated}, but the changes of its items (${parts}) add up to ${sum}. Check last year’s amounts of the items.`,
  itemChangesStill: (item, amount, sum, rest) =>
    ` If the change of “${item}” is ${amount}, the sum is ${sum}, still ${rest} apart.`,
  itemChangesOmitted: ' If items of last year that are no more were left out, add them.',
  itemChangesThen: (item, amount) => ` If the change of “${item}” is ${amount}, the sum holds.`,
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
  staffParts: (actual, sum) => `There are ${actual} people, but those listed by kind add up to ${sum}. Check them.`,
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
