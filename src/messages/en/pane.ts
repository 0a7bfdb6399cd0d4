import type { PaneMessages } from '../zh/pane';
import { coverage } from './coverage';
import { years } from './years';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const error = (what: (file: string, place: string) => string, todo: string) => ({ what, todo });

/** Everything the pane says. */
export const pane: PaneMessages = {
  product: 'Gouji',
  tagline: 'Budget disclosure checks',

  check: 'Validate',
  checkAgain: 'Validate again',
  cancel: 'Cancel',
  clearMarks: 'Clear marks',
  showMarks: 'Show marks',
  openFile: 'Open workbook',
  more: 'More',
  close: 'Close',
  autoCheck: 'Validate after every change',
  markCells: 'Highlight problem cells when validating',
  language: 'Language',
  switchLanguage: '中文',
  theme: 'Appearance',
  themes: { system: 'Use system setting', light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' },

  year: (year) => String(year),
  yearFrom: (from = 'title') => years.from[from],
  budget: 'Budget',
  finalAccounts: 'Final accounts',
  noOrganisation: 'No organisation named',
  units: (units) => `Unit ${units}`,
  noUnit: 'No unit stated',
  tablesFound: (found, expected) => `${found} of ${expected} tables`,
  tablesFoundLong: (found, expected, missing) =>
    missing === ''
      ? `All ${expected} tables to be disclosed were found`
      : `${found} of ${expected} tables to be disclosed were found; missing: ${missing}`,

  step: {
    reading: (sheet) => (sheet === undefined ? 'Reading the workbook…' : `Reading “${sheet}”…`),
    checking: 'Recognising tables and evaluating equations…',
  },
  opening: (name) => `Opening ${name}…`,
  checkingFor: 'Validation progress',

  severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  severityCount: {
    error: (n) => count(n, 'error'),
    warning: (n) => count(n, 'warning'),
    notice: (n) => count(n, 'notice'),
  },
  join: ', ',
  stop: '.',
  verdict: {
    nothingToCheck: 'The tables hold no amounts to check.',
    clean: (equations) => `All ${equations} equations hold. No problems found.`,
    onlyNotices: (holding, equations, notices) =>
      `No errors or warnings; ${count(notices, 'notice')}. ${holding} of ${equations} equations hold exactly.`,
    found: (counts, holding, equations) => `Found ${counts}; ${holding} of ${equations} equations hold.`,
    textOnly: (counts) =>
      `No disclosure tables were recognised; ${counts === '' ? 'no problems were' : counts} found in the explanatory text.`,
    notRun: (n) => ` ${count(n, 'check')} could not be run.`,
    noTables: (counts) =>
      `No disclosure tables were recognised, so there were no relations to check${counts === '' ? '' : `; ${counts} found`}.`,
    nothingChecked: 'No equation was found to check.',
    cleanInChecked: (equations) => `All ${equations} equations hold. No problems found in what was checked.`,
    notChecked: (figures, tables) => ` ${coverage.notChecked(figures, tables)}.`,
  },
  coverage,
  compared: (fixed, added) =>
    fixed === 0 && added === 0
      ? 'Same result as last time.'
      : `Since last time: ${fixed} resolved${added === 0 ? '' : `, ${added} new`}.`,
  stale: 'The workbook has changed since it was validated. These results may be out of date.',
  cancelled: 'Validation was cancelled. These are the previous results.',
  marksCleared: 'Marks cleared.',
  marksFailed: (what, todo) => `The highlights were not changed. ${what} ${todo}`,
  marksRefused: (sheets) =>
    `The cells of ${sheets.map((sheet) => `“${sheet}”`).join(', ')} are not highlighted: the sheet is protected or gone. The check itself is complete.`,
  rechecking: 'Validating again…',

  tabs: { findings: 'Findings', tables: 'Tables', map: 'Tie-outs' },
  search: 'Search',
  searchFor: 'Search findings',
  filter: 'Filter',
  filterTable: 'Table',
  filterKind: 'Check',
  allTables: 'All tables',
  allKinds: 'All checks',
  allSheets: 'Whole workbook',
  shown: (shown, all) => (shown === all ? count(all, 'finding') : `${shown} of ${count(all, 'finding')}`),
  clearFilter: 'Clear filters',
  noMatch: 'No findings match the filters.',
  betweenTables: (left, right) => `Between ${left} and ${right}`,
  previous: 'Previous',
  next: 'Next',
  previousKey: 'Previous finding (Shift+F8)',
  nextKey: 'Next finding (F8)',
  position: (at, of) => `${at} of ${of}`,
  showMore: (n) => `Show ${n} more`,
  cause: 'One cause',
  causeCount: (n) => (n === 1 ? '1 finding from this cause' : `${n} findings from one cause`),
  inText: 'Explanatory text',
  isNew: 'New',

  goTo: (place) => `Go to ${place}`,
  goToWith: (place, label, value) => `Go to ${place}: ${label}, ${value}`,
  equation: 'Equation',
  left: 'Left side',
  right: 'Right side',
  total: 'Total',
  operand: 'Item',
  place: 'Cell',
  value: 'Amount',
  leftSum: 'Left side total',
  rightSum: 'Right side total',
  difference: 'Difference',
  relation: { '=': 'should equal', '>=': 'should be at least' },
  allowance: (amount) => `Rounding explains a difference of at most ${amount}`,
  noAllowance: 'The same figure in two places: it must agree exactly',
  showTerms: (n) => `Show all ${n} items`,
  hideTerms: 'Show fewer',
  stated: 'Is',
  expected: 'Should be',
  blank: 'blank',
  suspects: 'Most likely wrong',
  proposed: (value) => `should be ${value}`,
  noProposal: 'no single value fits',
  adopt: (value) => `Use ${value}`,
  adoptFor: (value, place) => `Use ${value}: write it to ${place}`,
  adoptFormula: (formula) => `The cell holds the formula ${formula}; it would become a plain number.`,
  confirm: 'Use it anyway',
  adopted: (place, value) => `${place} was changed to ${value}.`,
  refused: {
    changed: (place) => `${place} has changed since it was validated and was not written. Validate again.`,
    protected: (place) => `${place} is on a protected sheet and was not written. Unprotect the sheet first.`,
    'missing-sheet': (place) => `The sheet of ${place} no longer exists; nothing was written. Validate again.`,
    'with-its-table': (place) => `Other cells of the same table could not be written, so ${place} was left as it is.`,
    merged: (place) => `${place} lies inside a merged area and is not its first cell; nothing was written.`,
    failed: (place) => `${place} could not be written. Try again.`,
  },
  hiddenSheet: (sheet) => `The cell is on the hidden sheet “${sheet}”.`,
  showSheet: 'Unhide the sheet',
  missingCell: (place) => `${place} cannot be found; its sheet may have been deleted or renamed. Validate again.`,

  holding: (n) => `Equations that hold (${n})`,
  rounding: (n) => `Equations within rounding (${n})`,
  undecidable: (n) => `Equations that cannot be decided (${n})`,
  notChecked: (n) => `Figures that were not checked (${n})`,
  notRun: (n) => `Checks not run (${n})`,
  passed: (n) => `Checks passed (${n})`,
  notApplicable: (n) => `Checks not applicable (${n})`,
  equationsOf: (holding, equations) => `${holding} of ${count(equations, 'equation')} hold`,
  only: (n, all) => `The first ${n} of ${all} are listed.`,

  table: {
    where: 'Place',
    unit: 'Unit',
    year: 'Year',
    coverage: 'Covered by equations',
    coverageOf: (covered, figures) => `${covered} of ${count(figures, 'figure')} stand in an equation`,
    empty: 'Empty, as declared',
    findings: (n) => (n === 0 ? 'No findings' : count(n, 'finding')),
    noneInChecked: 'No findings in what was checked',
    notChecked: (figures) => `${figures} not checked: why`,
    relations: 'Relations it was checked by',
    noRelations: 'There were none.',
    alike: (totals) => `, and so on for ${totals} totals`,
    record: (places, holding, rounding, violated) =>
      `: ${count(places, 'place')}, ${holding === places ? 'all holding' : `${holding} holding`}${rounding > 0 ? `, ${rounding} within rounding` : ''}${violated > 0 ? `, ${violated} differing` : ''}`,
    byFigures: ' (proven by the table’s own figures)',
    outside: (n) => `Areas not checked (${n})`,
    showFindings: (label) => `Show the findings of ${label}`,
    recognised: (n) => `Recognised tables (${n})`,
    missing: (n) => `Tables not found (${n})`,
    unrecognised: (n) => `Unrecognised sheets (${n})`,
    thisIs: (sheet) => `Which table “${sheet}” is`,
    thisIsNone: 'Not specified',
    assigned: 'Recognised as you said; this is remembered for this workbook.',
    assignNote: 'Your choice is remembered, and the workbook is validated again at once.',
  },

  map: {
    title: 'Tie-outs between tables',
    summary: (tables, edges, broken) =>
      `${count(tables, 'table')} with ${count(edges, 'tie-out group')} between them; ${broken === 0 ? 'all of them hold' : `${broken} ${broken === 1 ? 'does' : 'do'} not hold`}.`,
    edge: (left, right, holding, all) => `${left} and ${right}: ${count(all, 'equation')}, ${holding} hold`,
    legend: { holds: 'Holds', differs: 'Differs', undecided: 'Not decided' },
    open: 'Show',
    none: 'There are no tie-outs to draw: at least two related tables must be recognised.',
    missing: 'not found',
    list: 'List of tie-outs',
    showAll: 'Show all tie-outs',
    backToMap: 'Back to all findings',
  },

  screens: {
    noBook: {
      title: 'Open a workbook to begin',
      text: 'Drop a budget or final-accounts disclosure workbook (.xlsx, .xls) on this page, or choose “Open workbook”. Files are read on this computer only; nothing is uploaded.',
    },
    noBookExcel: {
      title: 'No workbook is open',
      text: 'Open a budget or final-accounts disclosure workbook in Excel, then choose “Validate”.',
    },
    ready: {
      title: 'Ready',
      text: 'Choose “Validate” to check the sums inside tables, the tie-outs between them, and codes and names. Validating never changes the data.',
    },
    nothing: {
      title: 'No disclosure tables were recognised',
      text: 'Say below which disclosure table a sheet holds, or make sure that this is a budget or final-accounts disclosure workbook.',
    },
    clean: {
      title: 'No problems found',
      text: 'All sums within tables and all tie-outs between them hold. Each equation can be inspected below.',
    },
    openClean: {
      title: 'No problems found in what was checked',
      text: 'Some figures stand in no equation and were not checked; see “Figures that were not checked” below.',
    },
    partlyClean: {
      title: 'The checks that could run found no problems',
      text: 'Some checks lack a table or a condition; see “Checks not run” below.',
    },
    failed: { title: 'Validation could not be completed' },
    openFailed: { title: 'The file could not be opened' },
    retry: 'Try again',
    openOther: 'Open another file',
  },

  unfinished: {
    half: (cells) => `The last fill broke off half-way (${cells} cells in all).`,
    whole: (cells) => `The last fill was written (${cells} cells) but not closed.`,
    takeBack: 'Take back',
    finish: 'Finish',
    keep: 'Keep',
    takenBack: 'All is as it was before the fill.',
    finished: 'Finished.',
    left: (count) => `${count} cells were changed since and left alone.`,
  },
  errors: {
    'not-a-workbook': error(
      (file) => `“${file}” is not an Excel workbook.`,
      'Choose an .xlsx or .xls file. If it was saved from a web page, save it as .xlsx in Excel first.',
    ),
    'not-a-document': error(
      (file) => `“${file}” is not a Word document (.docx).`,
      'Choose a .docx or .txt file; save an old .doc as .docx in Word first.',
    ),
    'password-protected': error(
      (file) => `“${file}” needs a password to open.`,
      'Remove the password in Excel, save it, and open it again.',
    ),
    damaged: error(
      (file, place) => `“${file}” is damaged${place === '' ? '' : ` (${place})`}.`,
      'Download it again, or save a repaired copy with Excel’s “Open and Repair”.',
    ),
    'too-large': error(
      (file, place) => `“${file}” is too large${place === '' ? '' : ` (${place})`} to be read safely.`,
      'Save a copy with only the sheets that are to be disclosed.',
    ),
    empty: error((file) => `“${file}” holds nothing.`, 'Make sure that this is the file to be validated.'),
    'unsupported-format': error((file) => `The format of “${file}” is not supported.`, 'Save it as .xlsx in Excel.'),
    'not-found': error((file) => `“${file}” cannot be found.`, 'Check whether it was moved or renamed.'),
    'not-readable': error(
      (file) => `“${file}” cannot be read.`,
      'Make sure that no other program holds it, then try again.',
    ),
    'not-writable': error((file) => `“${file}” cannot be written.`, 'Save it under another name.'),
    cancelled: error(() => 'Cancelled.', 'Choose “Validate” to start again.'),
    'cell-edit-mode': error(
      () => 'A cell is being edited in Excel, so nothing can be read or written.',
      'Finish with Enter or Esc, then try again.',
    ),
    'payload-too-large': error(
      () => 'The workbook is too large for one transfer from Excel.',
      'Delete unrelated sheets or surplus formatting, then try again.',
    ),
    busy: error(() => 'Excel is busy.', 'Try again in a moment.'),
    'connection-lost': error(() => 'The connection to Excel was lost.', 'Close the pane and open it again.'),
    'no-answer': error(
      () => 'Excel does not answer.',
      'See whether a dialog is open in Excel or a cell is being edited, then try again.',
    ),
    writing: error(() => 'The workbook is being written to.', 'Please wait until that is done.'),
    'half-written': error(
      () => 'The writing broke off and could not be taken back.',
      'Choose “Take back” or “Finish” at the top of the pane.',
    ),
    'sheet-protected': error(
      (_file, place) => `The sheet${place === '' ? '' : ` “${place}”`} is protected and cannot be written.`,
      'Validation is not affected. To highlight cells, unprotect the sheet first.',
    ),
    'workbook-protected': error(
      () => 'The workbook is protected and cannot be written.',
      'Validation is not affected. To write, unprotect the workbook first.',
    ),
    'read-only': error(
      () => 'The workbook is open read-only and cannot be written.',
      'Validation is not affected. To write, save a copy.',
    ),
    'api-missing': error(
      () => 'This version of Excel lacks a function that is needed.',
      'Update Excel, or open the file in the browser workbench.',
    ),
    closed: error(() => 'The workbook was closed.', 'Open it again.'),
    'host-failure': error(
      () => 'Excel reported an error.',
      'Try again. If it keeps happening, save the workbook and restart Excel.',
    ),
  },
  unexpected: {
    what: 'Something unexpected happened and the work was not completed.',
    todo: 'The workbook is unaffected. Try again; if it keeps happening, keep the file and report it.',
  },
};
