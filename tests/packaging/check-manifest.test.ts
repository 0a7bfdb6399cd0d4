import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { askMicrosoft, projectManifestFaults, type Validation } from '../../src/packaging/check-manifest';
import { manifestHolds } from '../../src/packaging/say-manifest';

const root = path.resolve(__dirname, '../..');
const file = path.join(root, 'manifest.xml');

/** Microsoft's service, giving an answer of the form that it is documented to have. */
const service = (answer: Partial<Validation>) => () => Promise.resolve({ isValid: false, ...answer });

describe('what Microsoft’s service says', () => {
  it('is taken as it stands', async () => {
    const accepted = service({ isValid: true, status: 200, report: { status: 'Accepted' } });
    expect(await askMicrosoft(file, accepted)).toEqual({ kind: 'accepted' });
    const errors = [{ title: 'Id', content: 'is taken' }, { content: 'No icon' }];
    const refused = service({ status: 200, report: { status: 'Rejected', errors } });
    expect(await askMicrosoft(file, refused)).toEqual({ kind: 'refused', issues: ['Id: is taken', 'No icon'] });
  });

  it('is nothing where there is no network, no report, or no end', async () => {
    const cut = () => Promise.reject(new Error('Unable to contact the manifest validation service.\nENOTFOUND'));
    const why = 'Unable to contact the manifest validation service. ENOTFOUND';
    expect(await askMicrosoft(file, cut)).toEqual({ kind: 'unreachable', why });
    const proxy = service({ status: 403, statusText: 'Forbidden' });
    expect(await askMicrosoft(file, proxy)).toEqual({ kind: 'unreachable', why: '403 Forbidden' });
    const login = service({ status: 200, statusText: 'OK' });
    expect(await askMicrosoft(file, login)).toEqual({ kind: 'unreachable', why: '200 OK' });
    const silent = () => new Promise<never>(() => undefined);
    expect(await askMicrosoft(file, silent, 1)).toMatchObject({ kind: 'unreachable' });
  });
});

describe('before Excel is given the manifest', () => {
  let said: string;
  beforeEach(() => {
    said = '';
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = 0;
  });

  it.each([
    [{ kind: 'accepted' }, true, '由微软的在线服务检查，予以接受', 'accepts it'],
    [{ kind: 'unreachable', why: 'ENOTFOUND' }, true, '未经微软的在线服务检查', 'Not checked by Microsoft'],
    [{ kind: 'refused', issues: ['No icon'] }, false, '不接受清单：\n  No icon', 'refuses the manifest:\n  No icon'],
  ] as const)('says which checks were made: %j', async (answer, holds, zh, en) => {
    const asked: string[] = [];
    const ask = (manifest: string) => {
      asked.push(manifest);
      return Promise.resolve(answer);
    };
    expect(await manifestHolds(root, false, ask)).toBe(holds);
    expect(asked).toEqual([file]);
    for (const words of ['按本项目的规则检查', zh, en]) expect(said).toContain(words);
    expect(process.exitCode === 2).toBe(!holds);
  });

  it('asks nobody where that is not wanted, and says so', async () => {
    const ask = () => Promise.reject(new Error('asked'));
    expect(await manifestHolds(root, true, ask)).toBe(true);
    expect(said).toContain('按 --offline 的要求，未经微软的在线服务检查');
  });

  it('applies the project’s own rules to its version, buttons and pictures', () => {
    const manifest = readFileSync(file, 'utf8');
    expect(projectManifestFaults(root, manifest)).toEqual([]);
    const broken = manifest.replace('gouji.clear', 'gouji.clean').replace('icon-48', 'icon-49');
    expect(projectManifestFaults(root, broken).join()).toMatch(/icon-49\.png is not there.*gouji\.clean/s);
  });
});

test('Microsoft’s tools read our manifest, and report nothing about their use', () => {
  // In a process of its own, as in the programs: the tools load modules in a form that Jest cannot.
  const script = `const { OfficeAddinManifest } = require('office-addin-manifest');
    const { usageDataObject } = require('office-addin-manifest/lib/defaults');
    const certificates = require('office-addin-dev-certs/lib/defaults').usageDataObject;
    OfficeAddinManifest.readManifestFile(process.argv[1]).then(({ id, hosts }) => process.stdout.write(JSON.stringify(
      { id, hosts, reports: [usageDataObject, certificates].map((each) => each.isUsageDataOn()) })));`;
  const said = execFileSync(process.execPath, ['-e', script, file], { cwd: root, encoding: 'utf8' });
  const [, id] = /<Id>(.*)<\/Id>/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(JSON.parse(said)).toEqual({ id, hosts: ['Workbook'], reports: [false, false] });
});
