import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../support/find-browser';
import { desktopContext, desktopContextData, DISPATCH } from './desktop-context';
import type { ExcelHost } from './host';
import { HOST_INFO } from './office-files';

const WEB = process.env['GOUJI_WEB'] ?? path.resolve(__dirname, '../../dist/web');
export const ORIGIN = 'https://gouji.test';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The pane as a user has it before their eyes, in desktop Excel or framed by Excel on the web. */
export interface ExcelPage {
  readonly pane: Page | Frame;
  readonly page: Page;
  /** Presses a button of the ribbon; resolves when the add-in reports that the command is done. */
  press(action: string): Promise<void>;
  /** Requests that left the add-in's own origin; there must be none. */
  readonly strayRequests: readonly string[];
  /** Errors and refusals of the Content-Security-Policy that the browser's console showed. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens the add-in's built page in a task pane of desktop Excel. */
export async function openOnDesktop(browser: Browser, host: ExcelHost): Promise<ExcelPage> {
  const opened = await openPage(browser);
  const { page } = opened;
  const commands = commandLine();
  await page.exposeFunction('__hostAnswer', (body: string, flags: number) => host.answer(body, flags) ?? null);
  await page.exposeFunction('__hostSettings', (settings: Record<string, string>) => host.takeSettings(settings));
  await page.exposeFunction('__hostCommandDone', (id: string) => commands.done(id));
  await page.addInitScript({
    content: `(${installExternal.toString()})(${desktopContext.toString()}, ${JSON.stringify({ data: desktopContextData(host), hostInfo: HOST_INFO('Win32', host.options.locale), dispatch: DISPATCH })})`,
  });
  host.onEvent(
    (entry) =>
      void page
        .evaluate((values) => (window as unknown as InPage).__fire(33, [values]), entry as unknown[])
        .catch(() => undefined),
  );
  host.onSelection(() => void page.evaluate(() => (window as unknown as InPage).__fire(2, [])).catch(() => undefined));
  await page.goto(`${ORIGIN}/taskpane.html`);
  return {
    ...opened,
    pane: page,
    press: (action) =>
      commands.press((id) =>
        page.evaluate(
          ([command, name]) => (window as unknown as InPage).__fire(39, [command, name, '{}']),
          [id, action],
        ),
      ),
    close: () => page.context().close(),
  };
}

/** Opens the add-in's page as a browser does that knows nothing of Excel. */
export async function openPlainly(browser: Browser): Promise<ExcelPage> {
  const opened = await openPage(browser);
  await opened.page.goto(`${ORIGIN}/taskpane.html`);
  return {
    ...opened,
    pane: opened.page,
    press: () => Promise.reject(new Error('There is no ribbon outside Excel')),
    close: () => opened.page.context().close(),
  };
}

/** The forms in which users have Excel. */
export const FORMS = [
  ['desktop Excel', openOnDesktop],
  ['Excel on the web', openOnTheWeb],
] as const;

/** Waits for what happens in the page or behind it; gives up, with its name, before the whole test does. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 100_000; !(await holds());) {
    if (Date.now() > end) throw new Error(`Did not come about: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

interface InPage {
  __fire(dispId: number, values: unknown): void;
  __toFrame(message: string): void;
  __hostAnswer(body: string, flags: number): Promise<{ status: number; body: string } | null>;
  __hostSettings(settings: Record<string, string>): Promise<void>;
  __hostCommandDone(id: string): Promise<void>;
}

/** Runs in the page before office.js does; must not use anything of this module. */
function installExternal(
  makeContext: typeof desktopContext,
  {
    data,
    hostInfo,
    dispatch,
  }: { data: Parameters<typeof desktopContext>[0]; hostInfo: string; dispatch: typeof DISPATCH },
) {
  const page = window as unknown as InPage & { external: unknown };
  const handlers = new Map<number, (id: number, values: unknown) => void>();
  const array = (values: readonly unknown[]): unknown => ({
    toArray: () => values.map((each) => (Array.isArray(each) ? array(each) : each)),
  });
  const context = makeContext(data, (settings) => void page.__hostSettings(settings));
  page.external = {
    GetHostInfo: () => hostInfo,
    GetContext: () => context,
    Execute: (
      dispId: number,
      params: { toArray?: () => unknown[] } & unknown[],
      callback: (result: unknown) => void,
    ) => {
      const values = params.toArray?.() ?? params;
      if (dispId === dispatch.commandCompleted) {
        void page.__hostCommandDone(String(values[0])).then(() => callback({ toArray: () => [0] }));
        return;
      }
      const slots = values[0] as unknown[];
      void page.__hostAnswer(String(slots[4]), Number(slots[6])).then((answer) => {
        if (answer !== null)
          callback({ toArray: () => (answer.status === 0 ? [0, [200, [], answer.body]] : [answer.status]) });
      });
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, values: unknown) => void,
      callback: (status: number) => void,
    ) => {
      handlers.set(id, handler);
      callback(0);
    },
    UnregisterEvent: (id: number, _target: string, callback: (status: number) => void) => {
      handlers.delete(id);
      callback(0);
    },
  };
  page.__fire = (dispId, values) => handlers.get(dispId)?.(dispId, array(values as unknown[]));
}

interface WebMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: Record<string, unknown> | null;
}

/** Opens the add-in's built page in the frame that Excel on the web gives it. */
export async function openOnTheWeb(browser: Browser, host: ExcelHost): Promise<ExcelPage> {
  const opened = await openPage(browser, hostPage(host));
  const { page } = opened;
  const commands = commandLine();
  const registered = new Map<string, WebMessage>();
  const answerTo = (message: WebMessage, data: unknown, isEvent: boolean) =>
    JSON.stringify({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: ORIGIN,
      _data: data,
      _errorCode: 0,
      _responseType: isEvent ? 1 : 0,
      _serializerVersion: 1,
    });
  const reply = (message: WebMessage): unknown => {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return webContext(host);
    if (message._actionName !== 'executeMethod') {
      if (message._actionType === 1) registered.set(message._actionName, message);
      return { Error: 0 };
    }
    const data = message._data!;
    const dispId = (data['DdaMethod'] as { DispatchId: number }).DispatchId;
    if (dispId === 94) {
      commands.done(String(data['0'] ?? data['appCommandId'] ?? data['Id'] ?? Object.values(data)[0]));
      return { Version: 1, Error: 0 };
    }
    if (dispId === 76) {
      const { Properties } = data['DdaSettingsMethod'] as { Properties: [string, string][] };
      return { Version: 1, Error: host.takeSettings(Object.fromEntries(Properties)) ? 0 : 5001 };
    }
    if (dispId !== DISPATCH.richApi) throw new Error(`The stand-in does not model dispatch ${dispId}`);
    const answer = host.answer(
      String((data['ArrayData'] as unknown[])[4]),
      Number((data['ArrayData'] as unknown[])[6]),
    );
    if (answer === undefined) return undefined;
    return answer.status === 0
      ? { Version: 1, Error: 0, Data: [200, [], answer.body] }
      : { Version: 1, Error: answer.status };
  };
  await page.exposeFunction('__hostMessage', (text: string) => {
    const message = JSON.parse(text) as WebMessage;
    if (message._messageType !== 0) return null;
    const data = reply(message);
    return data === undefined ? null : answerTo(message, data, false);
  });
  const fire = (event: string, data: unknown) => {
    const message = registered.get(event);
    return message === undefined
      ? Promise.resolve()
      : page.evaluate((text) => (window as unknown as InPage).__toFrame(text), answerTo(message, data, true));
  };
  host.onSelection(() => void fire('documentSelectionChanged', {}).catch(() => undefined));
  host.onEvent((entry) => void fire('richApiMessage', { ArrayData: [entry] }).catch(() => undefined));
  await page.goto(`${ORIGIN}/host.html`);
  const frame =
    page.frames().find((each) => each.url().includes('taskpane.html')) ?? (await page.waitForEvent('frameattached'));
  await frame.waitForLoadState();
  return {
    ...opened,
    pane: frame,
    press: (action) => commands.press((id) => fire('appCommandInvoked', { 0: id, 1: action, 2: '{}' })),
    close: () => page.context().close(),
  };
}

function webContext(host: ExcelHost) {
  return {
    _id: 'control',
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: host.options.locale,
    _dataLocale: host.options.locale,
    _docUrl: `https://example.sharepoint.com/docs/${encodeURIComponent(host.model.name)}`,
    _clientMode: host.options.readOnly ? 0 : 1,
    _settings: host.model.settings,
    _reason: 1,
    _requirementMatrix: JSON.stringify(host.options.sets),
    _hostFullVersion: '16.0.15407.10000',
  };
}

/** Excel on the web: a page that frames the add-in and speaks with it by messages. */
function hostPage(host: ExcelHost): string {
  const frame = `taskpane.html?_host_Info=${encodeURIComponent(HOST_INFO('Web', host.options.locale))}#&_serializer_version=1&_xdm_Info=conv|control|${encodeURIComponent(ORIGIN)}`;
  return `<!doctype html><meta charset="utf-8"><body style="margin:0"><iframe id="addin" style="border:0;width:100vw;height:100vh"></iframe><script>
    const frame = document.getElementById('addin');
    window.__toFrame = (text) => frame.contentWindow.postMessage(text, '*');
    window.addEventListener('message', async (event) => {
      if (event.source !== frame.contentWindow) return;
      const answer = await window.__hostMessage(event.data);
      if (answer !== null) window.__toFrame(answer);
    });
    frame.src = ${JSON.stringify(frame)};
  </script>`;
}

function commandLine() {
  const waiting = new Map<string, () => void>();
  let last = 0;
  return {
    done: (id: string) => waiting.get(id)?.(),
    press: async (send: (id: string) => Promise<void>) => {
      last += 1;
      const id = `command${last}`;
      const finished = new Promise<void>((resolve) => waiting.set(id, resolve));
      await send(id);
      await finished;
    },
  };
}

async function openPage(browser: Browser, host?: string) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 760 },
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) {
      strayRequests.push(url.href);
      return route.abort();
    }
    if (url.pathname === '/host.html' && host !== undefined)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: host });
    const file = path.join(WEB, decodeURIComponent(url.pathname));
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
      body: readFileSync(file),
    });
  });
  return { page, strayRequests, complaints };
}
