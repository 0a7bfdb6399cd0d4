import { factsOfRole } from '../../model/roles';
import type { FillMessages } from '../zh/fill';

/** What the fill says, in English. */
export const fill: FillMessages = {
  item: (item) => factsOfRole(item).en.replace(/^./, (first) => first.toUpperCase()),
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
  heldFigure: (before, after) => `the table says ${before}, the identities ${after}; left as it is`,
  whyDiagnosed: 'From the diagnosis of what is wrong',
  heldDiagnosed: (why) => `${why}; left as it is`,
  heldPlaceholder: (before) => `“${before}” stands there; left as it is`,
  heldFormula: (before) => `a formula stands there that shows “${before}”; left as it is`,
  heldProtected: (sheet) => `sheet “${sheet}” is protected; not filled`,
  heldDepending: (cell) => `waits for ${cell}; not filled`,
  dependsOnConflict: (cell) => `depends on changing ${cell}`,
  undetermined: (place, missing) => `${place}: cannot be determined, missing ${missing}`,
  stopped: (place, identity) => `${place}: “${identity}” would not hold, so it was not filled`,
  askProject: (place) => `${place}: basic expenditure is only part of it; please say how much projects pay for`,
  undeterminedAlone: (place) => `${place}: no identity determines it`,
  contradiction: (identity, cells, difference, stopped) =>
    `“${identity}” does not hold, difference ${difference} (${cells})${stopped > 0 ? `; ${stopped} cells that depend on it were not filled` : ''}`,
  missingLine: (identity, cells) => `${cells}: the other table of “${identity}” has no line for it`,
  shortOfRows: (table, needed, blank) =>
    `${table} needs ${needed} more lines but has ${blank} blank rows above its total; insert rows first`,
  unfilled: (table) => `${table} has no lines, and no revenue summary tells which it should have; not filled`,
  protectedSheet: (sheet) =>
    `Sheet “${sheet}” is protected; locked cells cannot be written until the protection is removed`,
  cli: {
    help: `Usage:
  gouji fill FILE -o OUT.xlsx [options]    derive the other tables and all totals from the typed tables, as formulas

Options:
  -o, --output FILE   output file; the input is not changed
  --force             replace the output file if it is there
  --only TABLE,...    fill only these tables, such as 表一,表四
  --base TABLE,...    derive from these tables; those that hold figures unless told
  --values            values instead of formulas
  --overwrite         also change figures that differ from what follows
  --zeros             formulas also where the result is 0 (shown as blank)
  --add-missing       add the tables that the set lacks as new sheets
  --projects ITEM=N,… three public expenses paid from projects, in the unit of that table: 出国, 购置, 运行, 接待;
                      an item without an answer stays open, for basic expenditure is only part of it
  --layouts FILE      a layout file (JSON) exported from the pane after a correction, as for gouji check
  --dry-run           list what would be filled and write nothing
  --lang zh|en        language, Chinese by default

Exit status: 0 all filled; 1 something was left: not determined, not answered, conflicts, contradictions, refusals; 2 file not readable or writable, or wrong usage
`,
    oneFile: 'give one workbook to fill',
    noOutput: 'give an output file with -o, or use --dry-run to look only',
    outputKind: (file) => `the output must end in .xlsx, “${file}” does not`,
    noSuchTable: (name, known) => `no table “${name}” was recognised; there are: ${known}`,
    badProject: (text) => `“${text}” in --projects is not ITEM=NUMBER with ITEM one of 出国, 购置, 运行, 接待`,
    base: (tables) => `Derived from: ${tables}\n`,
    table: (label, sheet, count, conflicts) =>
      `${label} (${sheet}): ${count} cells${conflicts > 0 ? `; ${conflicts} left` : ''}`,
    newTable: (name) => `New sheet: ${name}`,
    blank: 'blank',
    entry: (ticked, cell, name, before, after, formula) =>
      `  ${ticked ? '+' : '-'} ${cell} ${name}: ${before} → ${after}${formula === '' ? '' : `  ${formula}`}`,
    conflict: (held, why) => `      ${held}. ${why}`,
    open: 'Not filled:',
    refused: (cell, why) => `  ${cell}: ${why}`,
    refusals: {
      changed: 'changed since it was read',
      protected: 'the sheet is protected',
      'missing-sheet': 'there is no such sheet',
      'with-its-table': 'another cell of its table cannot be written',
      merged: 'inside a merged cell',
      failed: 'was not written',
    },
    ask: (item, basic, unit) =>
      `  ${item}: basic expenditure ${basic} ${unit}; how much do projects pay for? Answer with --projects, 0 for none\n`,
    askTitle: 'Please answer (the three public expenses count project money, which no table shows):\n',
    unknownBasic: 'not known',
    stillOpen: (open, waiting) =>
      `Not finished: ${[open > 0 ? `${open} not determined` : '', waiting > 0 ? `${waiting} waiting for you to decide` : ''].filter((each) => each !== '').join(', ')}.`,
    moreOpen: (count) => `  … and ${count} more`,
    nothing: 'There is nothing to fill.',
    written: (file, cells, tables) =>
      `Written to ${file}: ${cells} cells${tables > 0 ? `, ${tables} new sheets` : ''}.`,
    dry: (cells, tables) =>
      `${cells} cells would be filled${tables > 0 ? `, ${tables} sheets added` : ''}; nothing was written.`,
  },
  cliNew: {
    help: (sets) => `Usage:
  gouji new -o OUT.xlsx --year YEAR --organisation NAME [options]    a whole set of empty tables with the formulas in place

Options:
  -o, --output FILE     output file; an existing file is not replaced
  --force               replace it all the same
  --year YEAR           budget year, such as 2026
  --organisation NAME   the department or unit
  --set SET             which set, national by default:
${sets}
  --unit UNIT           元, 千元, 万元, 百万元, 亿元; the set's own by default (元 in Shanghai, else 万元)
  --lang zh|en          language, Chinese by default

Type the lines of the tables by code, by unit and by project: items only, or classes, sections and items.
The summaries, subtotals and totals follow by formula; so do the lines of 支出总表 and its kind where other tables
leave no choice, else they stay blank for you to type. For final accounts give the year they close.
`,
    noOutput: 'give an output file with -o',
    year: 'give a year of four digits with --year, such as 2026',
    organisation: 'name the department or unit with --organisation',
    set: (given, sets) => `--set is one of ${sets.join(', ')}, not “${given}”`,
    unit: (given) => `--unit is 元, 千元, 万元, 百万元 or 亿元, not “${given}”`,
    surplus: (text) => `surplus argument: ${text}`,
    written: (file, sheets) => `Written to ${file}: ${sheets} tables.`,
  },
  pane: {
    tab: 'Fill',
    planning: 'Working out what follows…',
    failed: 'It could not be worked out.',
    again: 'Work out again',
    base: 'Derive from these tables',
    baseNote: 'A blank cell in them means that there is nothing; the other tables follow from them.',
    asValues: 'Values instead of formulas',
    zeros: 'Formulas also where the result is 0 (shown as blank)',
    addMissing: 'Add the tables that the set lacks as new sheets',
    newSheet: (table) => `${table} (new sheet)`,
    threePublic: (unit) => `Three public expenses paid from projects (${unit})`,
    threePublicNote:
      'They count project money, which no table shows. Please fill in each, 0 for none; an item without an answer is not written.',
    known: (basic) => `basic expenditure ${basic}`,
    notes: (count) => `${count} remarks`,
    filter: 'Show',
    filters: { all: 'All', blank: 'Blank cells', conflict: 'Differing figures' },
    nothing: 'Nothing to fill: all is filled, or there is nothing to derive it from.',
    tickTable: (table) => `Tick ${table}`,
    count: (ticked, all) => `${ticked}/${all}`,
    blank: 'blank',
    apply: (count) => `Fill in ${count} cells`,
    applying: 'Filling in…',
    applied: (count, sheets) =>
      `${count} ${count === 1 ? 'cell' : 'cells'} filled in${sheets > 0 ? `, ${sheets} new ${sheets === 1 ? 'sheet' : 'sheets'} added (undo leaves ${sheets === 1 ? 'it' : 'them'}; delete what you do not want)` : ''}; the next check tells whether it agrees.`,
    refused: (count) => `${count} cells were not written:`,
    undo: (count) => `Undo the last fill (${count} cells)`,
    undone: (count) => `${count} cells put back.`,
    sheetsStay: (names) => `Kept, since there is more on them or other formulas use them: ${names.join(', ')}.`,
    forgotten: 'The workbook did not take the undo record: once the pane is closed this cannot be undone.',
    open: (count) => `${count} cells cannot be determined and stay blank`,
    entry: (cell, before, after) => `${cell}: ${before} → ${after}`,
  },
  emptyNote: (subject, word) => `${word}：我单位无${subject}，此表为空表。`,
  threePublicOpen: (word) => `${word}：有项目支出，各项请填写（含项目支出安排的，没有的填0）。`,
};
