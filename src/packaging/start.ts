import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseNumber } from 'office-addin-cli';
import { pane as en } from '../messages/en/pane';
import { pane as zh } from '../messages/zh/pane';
import { reviewWorkbook } from '../review';
import { verdictOf } from '../app/verdict';
import { openFileWorkbook } from '../files/file-workbook';
import { buildPage, isFresh } from './build-web';
import { openBrowser } from './open-browser';
import { serveFolder } from './serve';

/** First port that is tried. */
const PORT = 3000;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** What the page will show of the sample: the same engine, run here. */
async function sayFindings(root: string): Promise<void> {
  const name = 'sample.xlsx';
  const snapshot = await openFileWorkbook(name, await readFile(path.join(root, 'assets', name))).read();
  const review = reviewWorkbook(snapshot);
  say(`${name}: ${verdictOf(review, zh)}`);
  say(`${name}: ${verdictOf(review, en)}`);
  const headlines = review.groups.filter(({ severity }) => severity === 'error');
  for (const { headline } of headlines) say(`  ✗ ${headline.zh}\n    ${headline.en}`);
}

/**
 * `npm start`: builds the workbench if need be, serves it to this machine, and keeps running. `--port N` is the first
 * port that is tried, `--no-open` opens no browser, `--once` ends after the summary.
 */
async function start(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, once: { type: 'boolean' } },
  });
  const first = parseNumber(values.port, '--port 后应为端口号。  --port takes the number of a port.') ?? PORT;
  const root = process.cwd();
  if (!isFresh(root, 'web'))
    say('正在构建网页，首次约一分钟。  Building the page; the first time takes about a minute.');
  await buildPage(root, 'web');
  const serving = await serveFolder(path.join(root, 'dist/web'), first);
  say(`勾稽工作台  Gouji workbench: ${serving.address}`);
  await sayFindings(root);
  if (values.once === true) return serving.close();
  if (values['no-open'] !== true) openBrowser(serving.address);
  say('按 Ctrl+C 结束。  Press Ctrl+C to stop.');
}

start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
