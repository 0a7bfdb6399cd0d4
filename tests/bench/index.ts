import { growthSection } from './growth';
import { longSheet, manySheets, sampleInputs } from './inputs';
import { memorySection, PEAK_OPTION, printPeak } from './memory';
import { readingSection } from './reading';

interface Section {
  readonly title: string;
  readonly run: () => Promise<string> | string;
}

const everyInput = () => [...sampleInputs(), manySheets(), longSheet(200_000)];

/** What `npm run bench` measures; a part of the product with a cost of its own adds its section here. */
const SECTIONS: readonly Section[] = [
  { title: 'Reading and reviewing, against the floor of unzipping and tokenising the same file', run: () => readingSection(everyInput()) },
  { title: 'One sheet growing; time per row against the smallest', run: growthSection },
  { title: 'Memory, a process for each workbook', run: () => memorySection(everyInput()) },
];

/** `npm run bench [-- WORD]`: all sections, or those whose title holds the word. */
async function main(): Promise<void> {
  const [word = '', file] = process.argv.slice(2);
  if (word === PEAK_OPTION && file !== undefined) return printPeak(file);
  for (const { title, run } of SECTIONS.filter((section) => section.title.toLowerCase().includes(word.toLowerCase()))) {
    process.stdout.write(`${title}\n${await run()}\n\n`);
  }
}

void main();
