import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_ACTIONS } from '../../src/hosts/excel/commands';
import { manifestAt, parseAddress } from '../../src/packaging/manifest-address';
import { manifestFaults } from '../../src/packaging/manifest-faults';
import { pngSize } from '../../src/packaging/png-size';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

const surroundings = {
  version,
  functions: Object.values(RIBBON_ACTIONS),
  pictureSize: (below: string) => {
    try {
      return pngSize(readFileSync(path.join(root, below)));
    } catch {
      return undefined;
    }
  },
};

describe('the manifest', () => {
  it('has no fault that Excel would stumble over', () => {
    expect(manifestFaults(manifest, surroundings)).toEqual([]);
  });

  it('asks for the lowest API set that the product cannot do without', () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.9" />');
    expect(manifest).toContain('<bt:Set Name="SharedRuntime" MinVersion="1.1" />');
  });

  it.each([
    [
      'an undefined resource',
      'resid="Check.Tip"',
      'resid="Check.Tipp"',
      'Resource Check.Tipp is used and not defined.',
    ],
    [
      'an unused resource',
      '<LearnMoreUrl resid="Guide.Url" />',
      '<LearnMoreUrl resid="Pane.Url" />',
      'Resource Guide.Url is defined and not used.',
    ],
    ['plain http', 'Location DefaultValue="https:', 'Location DefaultValue="http:', 'is not https.'],
    [
      'another origin',
      'IconUrl DefaultValue="https://localhost:3000',
      'IconUrl DefaultValue="https://example.org',
      'more than one origin',
    ],
    ['a missing picture', 'assets/icon-48.png', 'assets/icon-49.png', 'icon-49.png is not there.'],
    [
      'a picture of another size',
      'id="Icon.48" DefaultValue="https://localhost:3000/assets/icon-48.png"',
      'id="Icon.48" DefaultValue="https://localhost:3000/assets/icon-64.png"',
      'is 64 × 64, not 48 × 48.',
    ],
    ['another version', `<Version>${version}.0<`, '<Version>9.9.9.0<', 'Version is 9.9.9.0'],
    [
      'a wrong order',
      /(<Permissions>.*<\/Permissions>)\s*(<VersionOverrides[\s\S]*<\/VersionOverrides>)/,
      '$2$1',
      'In OfficeApp, Permissions stands too late.',
    ],
    [
      'a wrong order inside',
      /(<FunctionFile[^>]*>)(\s*)(<ExtensionPoint[\s\S]*<\/ExtensionPoint>)/,
      '$3$2$1',
      'In DesktopFormFactor, FunctionFile stands too late.',
    ],
    ['a missing part', /<Supertip>[\s\S]*?<\/Supertip>/, '', 'Control has no Supertip.'],
    [
      'a function that does not exist',
      'gouji.clear',
      'gouji.clean',
      'A button calls gouji.clean, which does not exist.',
    ],
    ['a missing English text', '<Override Locale="en-US" Value="Gouji" />', '', 'DisplayName has no English text.'],
    ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>gouji</Id>', 'Id is not a GUID.'],
    [
      'separate runtimes',
      '<FunctionFile resid="Pane.Url" />',
      '<FunctionFile resid="Guide.Url" />',
      'not share a runtime',
    ],
    ['broken XML', '</Hosts>', '', 'Not well-formed'],
  ])('is refused with %s', (_what, from, to, fault) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(manifestFaults(broken, surroundings).join('\n')).toContain(fault);
  });

  it('takes another address, with a folder, for all of its files', () => {
    const moved = manifestAt('https://gongkai.example.gov.cn/tools/gouji', manifest);
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('DefaultValue="https://gongkai.example.gov.cn/tools/gouji/taskpane.html"');
    expect(manifestFaults(moved, surroundings)).toEqual([]);
  });
});

describe('the address of the files', () => {
  it('is an https folder', () => {
    expect(parseAddress('https://host.example/gouji/')).toEqual({
      kind: 'address',
      address: 'https://host.example/gouji',
    });
    expect(parseAddress('https://host.example')).toEqual({ kind: 'address', address: 'https://host.example' });
    expect(parseAddress('http://host.example')).toEqual({ kind: 'fault', why: 'not-https' });
    expect(parseAddress('host.example')).toEqual({ kind: 'fault', why: 'no-address' });
    expect(parseAddress('https://host.example/?a=1')).toEqual({ kind: 'fault', why: 'has-query' });
  });
});
