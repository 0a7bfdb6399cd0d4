import { createRequire } from 'node:module';
import path from 'node:path';

interface Plugin {
  readonly userOptions?: { readonly templateParameters?: { readonly csp: string; readonly office: string } };
  readonly patterns?: readonly { readonly from: string; readonly info?: { readonly minimized: boolean } }[];
}

const configure = createRequire(__filename)(path.resolve(__dirname, '../../webpack.config.js')) as (
  env: object,
  argv: object,
) => readonly { readonly name: string; readonly plugins: readonly Plugin[] }[];

function pageBuiltWith(env: object) {
  const plugins = configure(env, { mode: 'production' }).find(({ name }) => name === 'excel')?.plugins ?? [];
  const page = plugins.find(({ userOptions }) => userOptions?.templateParameters !== undefined)?.userOptions
    ?.templateParameters;
  const copied = plugins.flatMap(({ patterns }) => patterns ?? []).filter(({ from }) => from.includes('office-js'));
  return { page: page!, copied };
}

describe('where the pane takes office.js from', () => {
  it('is its own origin, with files that are copied and not touched', () => {
    const { page, copied } = pageBuiltWith({});
    expect(page.office).toBe('office/office.js');
    expect(page.csp).toContain("default-src 'none'; script-src 'self';");
    expect(page.csp).not.toContain('http');
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter(({ from, info }) => from.endsWith('.js') && info?.minimized !== true)).toEqual([]);
  });

  it('is Microsoft’s where that is asked for, and nothing else is allowed besides', () => {
    const { page, copied } = pageBuiltWith({ office: 'cdn' });
    expect(page.office).toBe('https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js');
    expect(page.csp.match(/https:[^ ;]+/g)).toEqual(['https://appsforoffice.microsoft.com']);
    expect(copied).toEqual([]);
  });
});
