import type { NarrativeTabMessages } from '../zh/narrative-tab';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const narrativeTab: NarrativeTabMessages = {
  source: {
    none: 'The workbook holds no explanatory text. Paste one, open a file, or draft one from the tables.',
    sheets: (sheets) =>
      `The text is from ${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
    pasted: 'The text was pasted.',
    file: (name) => `The text is from the file “${name}”.`,
  },
  checked: (figures, checked) =>
    figures === 0
      ? 'It states no figures.'
      : figures === checked
        ? `All ${count(figures, 'figure')} checked.`
        : `${checked} of ${count(figures, 'figure')} checked; the other ${figures - checked} ${figures - checked === 1 ? 'was' : 'were'} not, please read ${figures - checked === 1 ? 'it' : 'them'} yourself.`,
  unchecked: (why) => `Not checked: ${why}`,
  blanks: (n) => (n === 0 ? '' : `${count(n, 'blank')} 【请填写…】 still to be filled in.`),
  found: (n) =>
    n === 0 ? 'Nothing wrong was found in the text.' : `${count(n, 'finding')} in the text, marked below.`,

  give: 'Use another text',
  text: 'Explanatory text',
  textHint: 'Paste the explanatory text here, or drop a .docx or .txt file on this tab.',
  checkText: 'Validate this text',
  openFile: 'Open file',
  clear: 'Clear',
  clearNote: 'Once cleared, the workbook’s own text is used again.',
  note: 'Once validated, the text is remembered with this workbook.',
  reading: (file) => `Reading “${file}”…`,
  taken: (file, characters) =>
    `Read “${file}”, ${count(characters, 'character')}. Press “Validate this text” to start.`,
  cleared: 'The pasted text was cleared; the workbook’s own text is used again.',
  notKept: (what) => `The text was used but could not be remembered: ${what}`,
  noText: (file) => `“${file}” holds no text.`,
  drop: 'Drop to read the text of the file',

  shown: 'Text and findings',
  statement: (severity, quote, message) => `${severity}: ${quote}. ${message}`,

  draft: {
    title: 'Draft the explanatory text',
    note: 'Drafts the whole text from the recognised tables in the form of a budget or final account disclosure. Comparisons are written where last year’s tables are given; reasons are left to you.',
    lastYear: 'Choose last year’s workbook (optional)',
    budget: 'Choose the same year’s budget (optional)',
    budgetIs: (file) => `The same year’s budget: ${file}`,
    lastYearIs: (file) => `Last year’s workbook: ${file}`,
    without: 'Do without',
    make: 'Draft',
    making: 'Drafting…',
    noTables: 'No disclosure tables were recognised, so there is nothing to draft from.',
    done: (blanks) =>
      blanks === 0
        ? 'The draft is written.'
        : `The draft is written, with ${count(blanks, 'blank')} 【请填写…】 for you to fill in.`,
    withoutLastYear: 'The draft makes no comparisons with last year.',
    withoutBudget: 'The draft leaves the budget blank.',
    text: 'Draft',
    copy: 'Copy',
    copied: 'The draft was copied.',
    notCopied: 'The browser does not allow copying. The draft is selected: press Ctrl+C.',
    save: 'Save as .txt',
    fileName: 'explanatory-text-draft.txt',
    saveWord: 'Save as .docx',
    wordName: 'explanatory-text-draft.docx',
    use: 'Put into the text box',
    used: 'The draft is in the text box: fill in the blanks there, then validate it.',
  },

  errors: {
    'password-protected': {
      what: (file) => `“${file}” has a password. `,
      todo: 'Remove it in Word, save a copy and open that.',
    },
    damaged: {
      what: (file) => `“${file}” is damaged and its text cannot be read. `,
      todo: 'Download it again, use Word’s “Open and Repair”, or paste the text.',
    },
    'too-large': {
      what: (file) => `“${file}” is too large to be read safely. `,
      todo: 'Please paste the text instead.',
    },
    empty: { what: (file) => `“${file}” is empty. `, todo: 'Please check that it is the explanatory text.' },
  },
};
