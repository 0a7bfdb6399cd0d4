import type { ExcelHost } from './host';

const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf3f3f3,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xf0f0f0,
  },
} as const;

/** The plain data behind `window.external.GetContext()`. */
export interface DesktopContextData {
  readonly locale: string;
  readonly docUrl: string;
  /** 1 is read-only here, and 0 in Excel on the web. */
  readonly capabilities: number;
  readonly matrix: string;
  readonly theme: string;
  settings: Record<string, string>;
}

export function desktopContextData(host: ExcelHost): DesktopContextData {
  return {
    locale: host.options.locale,
    docUrl: `C:\\公开\\${host.model.name}`,
    capabilities: host.options.readOnly ? 1 : 0,
    matrix: JSON.stringify(host.options.sets),
    theme: JSON.stringify(THEMES[host.options.theme]),
    settings: { ...host.model.settings },
  };
}

/** The object that desktop Excel hands to a page, and office.js asks. Runs in Node and, sent as source, in the browser. */
export function desktopContext(data: DesktopContextData, save: (settings: Record<string, string>) => unknown) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'gouji',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.14332.20000',
    GetAppUILocale: () => data.locale,
    GetAppDataLocale: () => data.locale,
    GetDocUrl: () => data.docUrl,
    GetAppCapabilities: () => data.capabilities,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetInstanceId: () => 'instance',
    GetSupportedMatrix: () => data.matrix,
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => data.theme,
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const key of Object.keys(data.settings)) {
          keys.push(key);
          values.push(data.settings[key] ?? '');
        }
      },
      Write: (keys: string[], values: string[]) => {
        const written = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
        if (save(written) === false) throw new Error('The settings cannot be written.');
        data.settings = written;
      },
    }),
  };
}

/** office.js expects COM arrays and gets objects that look like them. */
export function safeArray(values: readonly unknown[]): { toArray: () => unknown[] } {
  return { toArray: () => values.map((each) => (Array.isArray(each) ? safeArray(each) : each)) };
}

export const DISPATCH = { richApi: 93, commandCompleted: 94, richApiMessage: 33, command: 39, selection: 2 } as const;
