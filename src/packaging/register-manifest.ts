import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const WINDOWS_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const WINDOWS_EXCEL = 'HKCR\\Excel.Application';
const MAC_EXCEL = ['/Applications/Microsoft Excel.app', path.join(homedir(), 'Applications/Microsoft Excel.app')];
const MAC_FOLDER = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');

/** A machine whose Excel can be told of a manifest that lies on it (旁加载). */
export interface Registrar {
  readonly system: 'windows' | 'mac';
  register(manifest: string): void;
  remove(manifest: string): void;
}

/** The Excel of this machine; undefined where there is none. */
export function findExcel(): Registrar | undefined {
  if (process.platform === 'win32' && hasWindowsExcel()) return windows;
  if (process.platform === 'darwin' && MAC_EXCEL.some((place) => existsSync(place))) return mac;
  return undefined;
}

function hasWindowsExcel(): boolean {
  try {
    execFileSync('reg', ['query', WINDOWS_EXCEL], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const windows: Registrar = {
  system: 'windows',
  register: (manifest) =>
    void execFileSync('reg', ['add', WINDOWS_KEY, '/v', manifestId(manifest), '/t', 'REG_SZ', '/d', manifest, '/f'], {
      stdio: 'ignore',
    }),
  remove: (manifest) =>
    void execFileSync('reg', ['delete', WINDOWS_KEY, '/v', manifestId(manifest), '/f'], { stdio: 'ignore' }),
};

const mac: Registrar = {
  system: 'mac',
  register: (manifest) => {
    mkdirSync(MAC_FOLDER, { recursive: true });
    copyFileSync(manifest, macFile(manifest));
  },
  remove: (manifest) => rmSync(macFile(manifest), { force: true }),
};

const macFile = (manifest: string) => path.join(MAC_FOLDER, `${manifestId(manifest)}.manifest.xml`);

export function manifestId(manifest: string): string {
  const id = /<Id>\s*([^<\s]+)\s*<\/Id>/.exec(readFileSync(manifest, 'utf8'))?.[1];
  if (id === undefined) throw new Error(`${manifest} has no Id.`);
  return id;
}
