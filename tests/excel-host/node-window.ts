import vm from 'node:vm';
import { desktopContext, desktopContextData, DISPATCH, safeArray } from './desktop-context';
import type { ExcelHost } from './host';
import { HOST_INFO, officeFile } from './office-files';

/** What the page of an add-in sees of office.js. */
export interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Presses a button of the ribbon; resolves when the add-in reports that the command is done. */
  press(action: string): Promise<void>;
}

const BASE = 'https://gouji.test/office/';
const scripts = new Map<string, vm.Script>();

function compiled(below: string): vm.Script {
  const known = scripts.get(below);
  if (known !== undefined) return known;
  const script = new vm.Script(officeFile(below), { filename: below });
  scripts.set(below, script);
  return script;
}

/** Runs Microsoft's office.js in this process, in the window of a desktop task pane whose Excel is `host`. */
export async function openInNode(host: ExcelHost): Promise<OfficeWindow> {
  const handlers = new Map<number, (id: number, entry: unknown) => void>();
  const completions = new Map<string, () => void>();
  const data = desktopContextData(host);
  const context = desktopContext(data, (settings) => host.takeSettings(settings));

  const execute = (dispId: number, params: unknown[], callback: (result: unknown) => void) => {
    const plain = params as unknown as { toArray?: () => unknown[] };
    const values = plain.toArray?.() ?? params;
    if (dispId === DISPATCH.commandCompleted) {
      completions.get(String(values[0]))?.();
      setImmediate(() => callback(safeArray([0])));
      return;
    }
    if (dispId !== DISPATCH.richApi) throw new Error(`The stand-in does not model dispatch ${dispId}`);
    const slots = values[0] as unknown[];
    const answer = host.answer(String(slots[4]), Number(slots[6]));
    if (answer === undefined) return;
    const payload = [200, [], answer.body];
    setImmediate(() => callback({ toArray: () => (answer.status === 0 ? [0, payload] : [answer.status]) }));
  };

  const external = {
    GetHostInfo: () => HOST_INFO('Win32', host.options.locale),
    GetContext: () => context,
    Execute: execute,
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, entry: unknown) => void,
      callback: (status: number) => void,
    ) => {
      handlers.set(id, handler);
      setImmediate(() => callback(0));
    },
    UnregisterEvent: (id: number, _target: string, callback: (status: number) => void) => {
      handlers.delete(id);
      setImmediate(() => callback(0));
    },
  };
  host.onEvent((entry) => handlers.get(DISPATCH.richApiMessage)?.(DISPATCH.richApiMessage, safeArray([entry])));

  host.onSelection(() => handlers.get(DISPATCH.selection)?.(DISPATCH.selection, safeArray([])));

  const window = page(external);
  vm.createContext(window);
  compiled('office.js').runInContext(window);
  await (window['Office'] as typeof Office).onReady();

  let presses = 0;
  return {
    Office: window['Office'] as typeof Office,
    Excel: window['Excel'] as typeof Excel,
    OfficeExtension: window['OfficeExtension'] as typeof OfficeExtension,
    press: async (action) => {
      presses += 1;
      const id = `command${presses}`;
      const done = new Promise<void>((resolve) => completions.set(id, resolve));
      handlers.get(DISPATCH.command)?.(
        DISPATCH.command,
        safeArray([id, action, JSON.stringify({ source: { id: action } })]),
      );
      await done;
    },
  };
}

const nothing = () => undefined;

/** As much of a browser window as office.js touches while it starts. */
function page(external: object): Record<string, unknown> {
  const elements: { src: string }[] = [{ src: `${BASE}office.js` }];
  const window: Record<string, unknown> = {};
  const storage = new Map<string, string>();
  const add = (element: { src?: string; onload?: () => void }) => {
    if (element.src === undefined) return element;
    elements.push(element as { src: string });
    const below = element.src.slice(BASE.length);
    setImmediate(() => {
      compiled(below).runInContext(window);
      element.onload?.();
    });
    return element;
  };
  const document = {
    getElementsByTagName: (tag: string) => (tag.toLowerCase() === 'script' ? elements : [{ appendChild: add }]),
    createElement: () => ({ style: {}, setAttribute: nothing, addEventListener: nothing }),
    getElementById: () => null,
    addEventListener: nothing,
    body: { appendChild: add },
    head: { appendChild: add },
    cookie: '',
    domain: 'gouji.test',
    URL: 'https://gouji.test/taskpane.html',
  };
  Object.assign(window, {
    window,
    self: window,
    top: window,
    parent: window,
    external,
    document,
    location: {
      href: 'https://gouji.test/taskpane.html',
      hash: '',
      search: '',
      protocol: 'https:',
      hostname: 'gouji.test',
    },
    navigator: { userAgent: 'Excel stand-in', language: 'zh-CN' },
    history: {},
    name: '',
    sessionStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
      removeItem: (key: string) => void storage.delete(key),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console: { log: nothing, warn: nothing, error: nothing, info: nothing },
    performance,
    Promise,
  });
  return window;
}
