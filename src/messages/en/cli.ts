import type { cli as zh } from '../zh/cli';

/** What the command line says around the reports. */
export const cli: typeof zh = {
  help: `gouji (勾稽): checks Chinese government budget and final-account disclosure tables

Usage:
  gouji check FILE|FOLDER... [options]  check workbooks (.xlsx .xlsm .xls .et) or Word documents (.docx), folders with all below them
  gouji fill FILE -o OUT.xlsx [options] derive the other tables and all totals, see gouji fill --help
  gouji narrative FILE [-o OUT.txt|.docx]  draft the explanatory text from the tables; --last-year FILE gives last year's to compare with;
                                        --budget FILE gives the same year's budget, to compare final accounts with; --layouts as for check;
                                         --force replaces the output
  gouji new -o OUT.xlsx --year YEAR --organisation NAME  a whole set of empty tables with formulas, see gouji new --help
  gouji schema                          print the JSON Schema of the check output
  gouji --help | --version

Options of check:
  --json            print JSON: one object for a single file, else an array
  --ndjson          print one line of JSON per workbook
  --csv             print one line per finding
  --report FILE     also save a report: .html to print, .xlsx as worksheets
  --narrative FILE  the .docx or .txt with the explanatory text, checked with the tables (of one workbook)
  --layouts FILE    a layout file (JSON) exported from the pane after a correction: tables and columns are known by its titles and headers
  --force           replace the report if there is one of that name
  --lang zh|en      language, Chinese unless told otherwise
  --no-color        no colours (so does the environment variable NO_COLOR)

Exit status: 0 no findings of severity error; 1 some; 2 a file could not be read (the others are checked), the output could not
be written, or bad usage
`,
  unknownCommand: (name) => `There is no command “${name}”. gouji --help shows how it is used.`,
  badUsage: (detail) => `Bad usage: ${detail}. gouji --help shows how it is used.`,
  unknownOption: (option) => `there is no option ${option}`,
  optionValue: (option) => `option ${option} is not used as it should be`,
  nothingGiven: 'name the files or folders to check',
  oneFormat: 'only one of --json, --ndjson and --csv can be used',
  language: (given) => `--lang is zh or en, not “${given}”`,
  reportKind: (file) => `the name of a report ends in .html or .xlsx, “${file}” does not`,
  narrativeOf: 'name the workbook to draft the explanatory text of',
  narrativeOfOne: '--narrative goes with one workbook only',
  textKind: (file) => `the explanatory text is written as .txt or .docx, “${file}” is neither`,
  budgetOfFinal: '--budget goes with final accounts only',
  nothingToDraft: (file) => `${file}: no disclosure table was recognised, so there is nothing to draft from.`,
  drafted: (file) => `Explanatory text drafted: ${file}`,
  blanksLeft: (count) =>
    count === 0
      ? 'No blanks are left.'
      : `${count} ${count === 1 ? 'blank' : 'blanks'} marked 【请填写…】 to be filled in by the unit.`,
  surplusArguments: (text) => `surplus arguments: ${text}`,
  withText: (file, text) => `${file} (explanatory text: ${text})`,
  noWorkbooks: (folder) =>
    `${folder}: there are no workbooks or Word documents (.xlsx .xlsm .xls .et .docx) in this folder.`,
  unreadableFolder: (folder) => `${folder}: the folder cannot be read; check its path and permissions.`,
  unexpected: (file) =>
    `${file}: something unexpected happened and this file was not checked to the end. It is a fault of this program; please report it with the file and the version.`,
  unexpectedAnywhere:
    'Something unexpected happened and the program did not finish. It is a fault of this program; please report it with the version.',
  outputIsInput: (file, input) =>
    file === input
      ? `the output cannot be the input ${file}; choose another file name`
      : `${file} is the input ${input} itself and is not overwritten; choose another file name`,
  outputExists: (file) =>
    `${file} is there already and was not overwritten; choose another name, or replace it with --force.`,
  notWritten: (file, why) => `${file}: not saved, ${why}`,
  whyNotWritten: {
    full: 'the disk or the quota is full; a file that was there is unchanged.',
    denied: 'writing is not permitted; a file that was there is unchanged.',
    noFolder: 'there is no such folder.',
    isFolder: 'a folder has this name.',
    inUse: 'another program holds the file; it is unchanged.',
    other: 'check the folder and the disk; a file that was there is unchanged.',
  },
  outputLost: 'The output is not complete: the disk is full or the output was closed. Do not use it.',
  reportWritten: (file) => `Report saved: ${file}`,
  progress: (done, all, file) => `Checking ${done}/${all}: ${file}`,
  together: (workbooks, withErrors, withOpen, unreadable) =>
    `${workbooks} ${workbooks === 1 ? 'workbook' : 'workbooks'}, ${withErrors} with errors${withOpen > 0 ? `, ${withOpen} with figures that were not checked` : ''}${unreadable > 0 ? `; ${unreadable} more could not be read` : ''}.`,
};
