import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RIBBON_ACTIONS } from '../../src/hosts/excel/commands';
import { manifestFaults } from '../../src/packaging/manifest-faults';
import { GUIDE, LEGAL_FILES, makePackage } from '../../src/packaging/package-folder';
import { pngSize } from '../../src/packaging/png-size';

const root = path.resolve(__dirname, '../..');
const ADDRESS = 'https://gongkai.example.gov.cn/gouji';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The project with pages as a build leaves them, so that no build is needed here. */
function project(): string {
  const place = path.join(folder, 'project');
  for (const name of [
    'taskpane.html',
    'taskpane/taskpane.00000000.js',
    'taskpane/taskpane.00000000.js.map',
    'office/office.js',
    'index.html',
    'workbench/workbench.00000000.js',
    ...LEGAL_FILES,
  ]) {
    const file = path.join(place, 'dist/web', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, name);
  }
  cpSync(path.join(root, 'assets'), path.join(place, 'dist/web/assets'), {
    recursive: true,
    filter: (source) => !source.includes('.xlsx'),
  });
  cpSync(path.join(root, 'LICENSE'), path.join(place, 'LICENSE'));
  cpSync(path.join(root, 'manifest.xml'), path.join(place, 'manifest.xml'));
  cpSync(path.join(root, 'src/packaging/guide.html'), path.join(place, 'src/packaging/guide.html'));
  return place;
}

describe('the folder for a review meeting', () => {
  it('holds manifest, files and guide for one address, and no source maps', () => {
    const out = path.join(folder, 'package');
    expect(makePackage(project(), out, ADDRESS)).toEqual({ kind: 'made' });
    const manifest = readFileSync(path.join(out, 'manifest.xml'), 'utf8');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    const pictureSize = (below: string) => pngSize(readFileSync(path.join(out, 'web', below)));
    expect(manifestFaults(manifest, { version, functions: Object.values(RIBBON_ACTIONS), pictureSize })).toEqual([]);
    for (const [address] of manifest.matchAll(/https:\/\/[^"]+/g)) {
      if (!address.startsWith(ADDRESS)) continue;
      expect(existsSync(path.join(out, 'web', address.slice(ADDRESS.length)))).toBe(true);
    }
    expect(manifest).not.toContain('localhost');
    const guide = readFileSync(path.join(out, GUIDE), 'utf8');
    expect(guide).toContain(`${ADDRESS}/taskpane.html`);
    expect(guide).not.toContain('{{');
    for (const part of ['受信任的加载项目录', '上传我的加载项', 'com.microsoft.Excel/Data/Documents'])
      expect(guide).toContain(part);
    expect(
      readdirSync(out, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.map')),
    ).toEqual([]);
  });

  it('holds the licences of all its parts, and their list', () => {
    const place = project();
    const out = path.join(folder, 'package');
    makePackage(place, out, ADDRESS);
    expect(readFileSync(path.join(out, 'LICENSE'), 'utf8')).toBe(readFileSync(path.join(root, 'LICENSE'), 'utf8'));
    for (const name of LEGAL_FILES) expect(existsSync(path.join(out, name))).toBe(true);
    rmSync(path.join(place, 'dist/web/THIRD-PARTY-NOTICES.txt'));
    expect(() => makePackage(place, out, ADDRESS)).toThrow('THIRD-PARTY-NOTICES.txt');
  });

  it('leaves office.js out where Microsoft’s own copy is asked for', () => {
    const out = path.join(folder, 'package');
    makePackage(project(), out, ADDRESS, 'cdn');
    expect(existsSync(path.join(out, 'web/office'))).toBe(false);
    expect(existsSync(path.join(out, 'web/taskpane.html'))).toBe(true);
  });

  it('replaces a folder of its own and no other', () => {
    const place = project();
    const out = path.join(folder, 'package');
    makePackage(place, out, ADDRESS);
    writeFileSync(path.join(out, 'old.txt'), '');
    expect(makePackage(place, out, ADDRESS)).toEqual({ kind: 'made' });
    expect(existsSync(path.join(out, 'old.txt'))).toBe(false);
    const foreign = path.join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(path.join(foreign, 'mine.txt'), '');
    expect(makePackage(place, foreign, ADDRESS)).toEqual({ kind: 'not-ours', folder: foreign });
    expect(readdirSync(foreign)).toEqual(['mine.txt']);
  });
});
