import { CLI_WORDS, EXIT, languageOf } from './command';
import { main } from './main';

const args = process.argv.slice(2);
let isLost = false;

// A reader that has seen enough (`gouji … | head`) closes the pipe; that is no fault. A full disk behind `>` is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || isLost) return;
  isLost = true;
  process.exitCode = EXIT.failed;
  process.stderr.write(`${CLI_WORDS[languageOf(args)].outputLost}\n`);
});

const colour = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';

void main(args, {
  out: (text) => {
    if (!isLost) process.stdout.write(text);
  },
  err: (text) => process.stderr.write(text),
  colour,
  liveErr: process.stderr.isTTY,
  width: process.stdout.isTTY ? Math.min(process.stdout.columns, 140) : 100,
}).then((status) => {
  process.exitCode = isLost ? EXIT.failed : status;
});
