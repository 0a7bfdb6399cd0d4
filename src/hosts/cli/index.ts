import { main } from './main';

// A reader that has seen enough (`gouji … | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const colour = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';

void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour,
  liveErr: process.stderr.isTTY,
  width: process.stdout.isTTY ? Math.min(process.stdout.columns, 140) : 100,
}).then((status) => {
  process.exitCode = status;
});
