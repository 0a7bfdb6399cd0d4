import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildPage, isFresh } from '../../src/packaging/build-web';
import { canRun, findBrowser } from './find-browser';

/** Runs before `npm test`: what the tests need outside node_modules is looked for, fetched where that is allowed, or named as missing. */

const isCi = process.env['CI'] === 'true';
const say = (text: string) => process.stderr.write(`${text}\n`);

/** Debian and its kin, with the right to install. */
function canInstall(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function install(packages: readonly string[]): void {
  say(`Installing ${packages.join(', ')} by apt-get …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    });
  } catch {
    say('apt-get failed.');
  }
}

function missing(): { readonly packages: readonly string[]; readonly words: readonly string[] } {
  const wantsOffice = isCi || process.env['GOUJI_INSTALL_OFFICE'] !== undefined;
  const needs = [
    {
      packages: ['chromium', 'fonts-noto-cjk'],
      absent: findBrowser() === undefined,
      words:
        'No Chrome, Edge or Chromium (set GOUJI_BROWSER): the end-to-end tests of the workbench and of the add-in cannot run.',
    },
    // It is large: only CI, or who asks for it, has it installed; whoever lacks it is told what was not checked.
    {
      packages: wantsOffice ? ['libreoffice-calc', 'libreoffice-writer'] : [],
      absent: !canRun('soffice'),
      words:
        'No LibreOffice: saved files are not read back by a second program (CI installs it; GOUJI_INSTALL_OFFICE=1 does too).',
    },
  ].filter(({ absent }) => absent);
  return { packages: needs.flatMap(({ packages }) => packages), words: needs.map(({ words }) => words) };
}

async function prepare(): Promise<void> {
  const { packages } = missing();
  if (packages.length > 0 && canInstall()) install(packages);
  for (const words of missing().words) say(`!! ${words}`);
  const root = process.cwd();
  if (findBrowser() === undefined) {
    if (isCi) throw new Error('A browser is required in CI.');
    return;
  }
  for (const page of ['web', 'excel'] as const) {
    if (!isFresh(root, page)) say(`Building dist/web (${page}) for the end-to-end tests …`);
    await buildPage(root, page);
  }
}

prepare().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
