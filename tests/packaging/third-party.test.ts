/** @thorough needs a build */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const root = path.resolve(__dirname, '../..');
const { packageIn } = createRequire(__filename)(path.join(root, 'webpack/package-of.js')) as {
  readonly packageIn: (folder: string) => Package;
};

/** `npm test` builds before the tests; whoever runs this file alone may not have built yet. */
beforeAll(() => {
  const built = ['dist/web/taskpane.html', 'dist/web/index.html', 'dist/node/gouji.js'];
  if (built.every((file) => existsSync(path.join(root, file)))) return;
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production'], { cwd: root });
});

/** Folders of the packages whose sources the source maps of a build name: independent of how the notices are made. */
function bundled(folder: string): string[] {
  const maps = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js.map'));
  const sources = maps.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { sources: string[] };
    return sources;
  });
  const packages = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[0] ?? []);
  return [...new Set(packages.map((each) => each.replace(/^.*?\/(?=node_modules\/)/, '')))];
}

const OFFICE = 'node_modules/@microsoft/office-js';

describe.each([
  ['the pages', 'dist/web', ['node_modules/webpack', OFFICE], ['node_modules/react-dom', 'node_modules/saxes']],
  ['the command line', 'dist/node', ['node_modules/webpack'], ['node_modules/decimal.js', 'node_modules/saxes']],
])('what is built for %s', (_what, below, besides, among) => {
  const folder = path.join(root, below);
  const notices = () => readFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const shipped = () => [...new Set([...bundled(folder), ...besides])];

  it('carries the full licence text of every package in it', () => {
    const text = notices();
    const places = shipped();
    expect(places).toEqual(expect.arrayContaining(among));
    for (const place of places) {
      const { name, version, licence, text: terms } = packageIn(path.join(root, place));
      expect(text).toContain(`\n${name} ${version}\n${licence}\n`);
      expect(text).toContain(terms);
    }
  });

  it('lists the same packages, and no other, in its bill of materials', () => {
    const bill = JSON.parse(readFileSync(path.join(folder, 'sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      metadata: { component: { name: string } };
      components: { purl: string; licenses: unknown[] }[];
    };
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'gouji' } } });
    const purls = shipped().map((place) => {
      const { name, version } = packageIn(path.join(root, place));
      return `pkg:npm/${name.replace('@', '%40')}@${version}`;
    });
    expect(bill.components.map(({ purl }) => purl).sort()).toEqual(purls.sort());
    expect(bill.components.filter(({ licenses }) => licenses.length === 0)).toEqual([]);
  });
});

test('the notices of the pages hold the terms of office.js', () => {
  const terms = readFileSync(path.join(root, OFFICE, 'LICENSE.md'), 'utf8')
    .trim()
    .replaceAll('\r\n', '\n');
  expect(terms).toContain('MICROSOFT');
  expect(readFileSync(path.join(root, 'dist/web/THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain(terms);
});

describe('a package', () => {
  let place: string;
  beforeEach(() => {
    place = path.join(mkdtempSync(path.join(tmpdir(), 'gouji-')), 'node_modules/parcel');
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'package.json'), '{"name":"parcel","version":"1.0.0","license":"ISC"}');
  });
  afterEach(() => rmSync(path.resolve(place, '../..'), { recursive: true, force: true }));

  it('without its licence text is refused, by name', () => {
    expect(() => packageIn(place)).toThrow('parcel 1.0.0 would be shipped, but its package has no licence text.');
  });

  it('with licence and notice is quoted with both', () => {
    writeFileSync(path.join(place, 'LICENSE'), 'Terms\r\nof use\n');
    writeFileSync(path.join(place, 'NOTICE.txt'), 'Made by many\n');
    writeFileSync(path.join(place, 'licenses.js'), 'code');
    expect(packageIn(place)).toMatchObject({ licence: 'ISC', text: 'Terms\nof use\n\nMade by many' });
  });

  it('without its licence text fails the build that would ship it', () => {
    const folder = path.resolve(place, '../..');
    writeFileSync(path.join(folder, 'index.js'), "import 'parcel';");
    writeFileSync(path.join(place, 'index.js'), 'globalThis.parcel = 1;');
    const plugin = JSON.stringify(path.join(root, 'webpack/third-party-plugin.js'));
    const config = `const { ThirdPartyPlugin } = require(${plugin});
      module.exports = { mode: 'production', context: __dirname, entry: './index.js', stats: 'errors-only',
        plugins: [new ThirdPartyPlugin({ name: 'try', together: ['try'] })] };`;
    writeFileSync(path.join(folder, 'webpack.config.js'), config);
    const build = () =>
      execFileSync(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js')], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(build).toThrow(
      expect.objectContaining({ stdout: expect.stringContaining('parcel 1.0.0 would') as unknown }) as Error,
    );
  });
});
