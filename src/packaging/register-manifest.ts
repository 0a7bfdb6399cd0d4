import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const WINDOWS_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const WINDOWS_EXCEL = 'HKCR\\Excel.Application';
const MAC_EXCEL = ['/Applications/Microsoft Excel.app', path.join(homedir(), 'Applications/Microsoft Excel.app')];
const MAC_FOLDER = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');

/**
 * A machine whose Excel can be told of a manifest that lies on it (旁加载). Done here and not by office-addin-dev-settings:
 * that one cannot be installed without Microsoft 365's whole toolkit, whose native parts are fetched and compiled.
 */
export interface Registrar {
  readonly system: 'windows' | 'mac';
  register(id: string, manifest: string): void;
  remove(id: string): void;
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
  register: (id, manifest) =>
    void execFileSync('reg', ['add', WINDOWS_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'], { stdio: 'ignore' }),
  remove: (id) => void execFileSync('reg', ['delete', WINDOWS_KEY, '/v', id, '/f'], { stdio: 'ignore' }),
};

const mac: Registrar = {
  system: 'mac',
  register: (id, manifest) => {
    mkdirSync(MAC_FOLDER, { recursive: true });
    copyFileSync(manifest, macFile(id));
  },
  remove: (id) => rmSync(macFile(id), { force: true }),
};

const macFile = (id: string) => path.join(MAC_FOLDER, `${id}.manifest.xml`);
