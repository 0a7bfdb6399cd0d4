import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { main } from '../../../src/hosts/cli/main';

const ROOT = path.resolve(__dirname, '../../..');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Builds the program if a source is newer than it, once for all runs of a test file. */
export function buildGouji(): void {
  run('src/packaging/launch.cjs', ['gouji', '--version']);
}

/** Runs the real program in a process of its own, as the user does. */
export function gouji(...args: readonly string[]): Ran {
  return run('dist/node/gouji.js', args);
}

function run(program: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}

/** The same without a process of its own, where only words and status matter. */
export async function inProcess(args: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const status = await main(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    colour: false,
    liveErr: false,
    width: 100,
  });
  return { status, ...said };
}
