import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** A Chromium-family browser on this machine: GOUJI_BROWSER, or where such browsers usually are. */
export function findBrowser(): string | undefined {
  const named = process.env['GOUJI_BROWSER'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return usualPlaces().find((place) => existsSync(place));
}

function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(process.env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
        MAC.map((name) => path.join(folder, name)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
        const folder = process.env[name];
        return folder === undefined ? [] : WINDOWS.map((file) => path.join(folder, file));
      });
    default:
      return [
        ...LINUX.flatMap((name) =>
          ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => path.join(folder, name)),
        ),
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
      ];
  }
}

/** Whether a program can be started by its name. */
export function canRun(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
