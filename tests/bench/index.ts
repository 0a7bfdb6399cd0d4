import { growthRows, openRows } from './growth';
import { longSheet, manySheets, sampleInputs, type Input } from './inputs';
import { narrativeRows } from './narrative';
import { officeRows } from './office';
import { memoryRows, PEAK_OPTION, printPeak } from './memory';
import { readingRows } from './reading';
import { printSection, type Section } from './section';
import { webRows } from './web';

/** Made one after the other, so that no more than one large file is held. */
function* everyInput(): Generator<Input> {
  yield* sampleInputs();
  yield manySheets();
  yield longSheet(200_000);
}

/** What `npm run bench` measures; a part of the product with a cost of its own adds its section here. */
const SECTIONS: readonly Section[] = [
  {
    title: 'Reading and reviewing, against the floor of unzipping and tokenising the same file',
    rows: () => readingRows(everyInput()),
  },
  { title: 'One sheet growing; time per row against the smallest', rows: growthRows },
  { title: 'What is open growing, read by evidence; time of each row or sheet against the smallest', rows: openRows },
  { title: 'Text growing; time per character against the shortest', rows: narrativeRows },
  { title: 'Excel: round trips and bytes of one check under office.js', rows: officeRows },
  { title: 'Web: size of the pane and first paint', rows: webRows },
  { title: 'Memory, a process for each workbook', rows: () => memoryRows(everyInput()) },
];

/** `npm run bench [-- WORD]`: all sections, or those whose title holds the word. */
async function main(): Promise<void> {
  const [word = '', file] = process.argv.slice(2);
  if (word === PEAK_OPTION && file !== undefined) return printPeak(file);
  for (const section of SECTIONS.filter(({ title }) => title.toLowerCase().includes(word.toLowerCase())))
    await printSection(section);
}

void main();
