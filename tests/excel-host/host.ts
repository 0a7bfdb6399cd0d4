import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { runBatch } from './dispatcher';
import { NotModelled } from './host-error';
import type { HostObject } from './host-object';
import { serviceObject, workbookObject } from './host-objects';
import { cellKeyOf, type Model, type ModelCell, sheetNamed, stateOf, writeCell } from './model';
import { EXCEL_2021, type RequirementSets } from './since';

/** Ways in which a host refuses a whole request, by the status that office.js understands. */
export const FAULTS = {
  'cell-edit': 5004,
  'modal-dialog': 5016,
  'session-lost': 5012,
  busy: 5102,
  'request-too-large': 5103,
  'response-too-large': 5104,
  'access-denied': 7000,
  closed: 1014,
  /** The host never answers: the workbook went away while it was being read. */
  silent: -1,
  /** The host does what it is asked and its answer is lost. */
  'answer-lost': -2,
} as const;

export type Fault = keyof typeof FAULTS;

export interface RequestLog {
  readonly asked: readonly string[];
  readonly wrote: readonly string[];
  /** Commands in the request; the n-th can be made to fail. */
  readonly actions: number;
  /** What office.js says of the request as a whole; with 1 (a write) Excel drops what its user could undo. */
  readonly flags: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly fault?: Fault;
}

/** Requests that office.js marks as writes. */
export const writesOf = (log: readonly RequestLog[]): RequestLog[] => log.filter(({ flags }) => (flags & 1) === 1);

export interface ExcelHostOptions {
  readonly sets?: RequirementSets;
  readonly readOnly?: boolean;
  /** Bytes that one request or response may have; 5 MB in Excel on the web. */
  readonly byteLimit?: number;
  readonly locale?: string;
  readonly theme?: 'light' | 'dark';
  readonly files?: ReadonlyMap<string, WorkbookSnapshot>;
}

interface Pending {
  readonly fault: Fault;
  after: number;
  times: number;
  readonly action: number | undefined;
  readonly isDead: boolean;
}

/** One Excel with one workbook open, as office.js meets it. */
export interface ExcelHost {
  readonly model: Model;
  readonly options: Required<Pick<ExcelHostOptions, 'sets' | 'readOnly' | 'locale' | 'theme'>>;
  /** Requests for the workbook since the last `forget`; those of office.js's own start are left out. */
  readonly log: readonly RequestLog[];
  /** What the product asked for and the stand-in does not model; a test that leaves anything here has failed. */
  readonly refusals: readonly string[];
  paneShown: number;
  forget(): void;
  /**
   * Refuses whole requests; with `action` the n-th command of one request fails, those before it being done. With
   * `isDead` the page is gone then: nothing is answered any more.
   */
  fail(fault: Fault, how?: Partial<Omit<Pending, 'fault'>>): void;
  /** Refuses to take the workbook's settings so many times. */
  failSettings(times: number): void;
  /** Answers the slots of a RichApi request, or the status of a host-level failure; undefined if the host stays silent. */
  answer(body: string, flags: number): { readonly status: number; readonly body: string } | undefined;
  /** Takes the workbook's settings; false where it refuses them. */
  takeSettings(settings: Record<string, string>): boolean;
  onEvent(listener: (entry: readonly unknown[]) => void): void;
  /** Tells of a selection to whoever listens to the document, not to its sheets. */
  onSelection(listener: () => void): void;
  /** What a user does at the keyboard. */
  type(sheet: string, row: number, column: number, input: string | number): void;
  cell(sheet: string, row: number, column: number): ModelCell | undefined;
  state(): unknown;
}

const EVENT_TYPES: Readonly<Record<string, number>> = { DataChanged: 10, Added: 13, SelectionChanged: 14, Deleted: 15 };

export function excelHost(model: Model, options: ExcelHostOptions = {}): ExcelHost {
  const sets = options.sets ?? EXCEL_2021;
  const log: RequestLog[] = [];
  const refusals: string[] = [];
  const references = new Map<string, HostObject>();
  const subscribed = new Map<string, number>();
  const listeners: ((entry: readonly unknown[]) => void)[] = [];
  const selectionListeners: (() => void)[] = [];
  let pending: Pending | undefined;
  let isDead = false;
  const isGone = () => isDead;
  let settingsRefused = 0;
  let nextReference = 0;

  const raise = (event: string, target: string, payload: object) => {
    if (event === 'SelectionChanged') setImmediate(() => selectionListeners.forEach((listener) => listener()));
    if ((subscribed.get(event) ?? 0) === 0) return;
    const entry = [65_536, EVENT_TYPES[event], target, JSON.stringify(payload), '', false];
    setImmediate(() => listeners.forEach((listener) => listener(entry)));
  };

  const services = {
    model,
    readOnly: options.readOnly ?? false,
    files: options.files ?? new Map<string, WorkbookSnapshot>(),
    subscribe: (event: string, on: boolean) => void subscribed.set(event, (subscribed.get(event) ?? 0) + (on ? 1 : -1)),
    raise,
    reference: (id: string) => references.get(id)!,
    release: (id: string) => void references.delete(id),
    showPane: () => void (host.paneShown += 1),
  };

  const due = (): { readonly fault: Fault; readonly action: number | undefined } | undefined => {
    if (pending === undefined) return undefined;
    if (pending.after > 0) {
      pending.after -= 1;
      return undefined;
    }
    const { fault, action } = pending;
    isDead ||= pending.isDead;
    pending.times -= 1;
    if (pending.times <= 0) pending = undefined;
    return { fault, action };
  };

  const run = (body: string, failAt: number | undefined) => {
    try {
      return runBatch(body, {
        sets,
        failAt,
        root: () => workbookObject(services),
        service: (name) => serviceObject(services, name),
        reference: services.reference,
        keep: (object) => {
          nextReference += 1;
          references.set(`ref${nextReference}`, object);
          return `ref${nextReference}`;
        },
      });
    } catch (error) {
      refusals.push(error instanceof NotModelled ? `not modelled: ${error.message}` : String(error));
      const message = `The stand-in for Excel refuses: ${String(error)}`;
      return {
        body: JSON.stringify({
          Results: [],
          TraceIds: [],
          Error: { Code: 'NotModelled', Message: message, Location: '', ActionIndex: 0 },
        }),
        asked: [],
        wrote: [],
        actions: 0,
      };
    }
  };

  const host: ExcelHost = {
    model,
    options: {
      sets,
      readOnly: options.readOnly ?? false,
      locale: options.locale ?? 'zh-CN',
      theme: options.theme ?? 'light',
    },
    log,
    refusals,
    paneShown: 0,
    forget: () => void (log.length = 0),
    fail: (fault, { after = 0, times = 1, action, isDead: dies = false } = {}) =>
      void (pending = { fault, after, times, action, isDead: dies }),
    failSettings: (times) => void (settingsRefused = times),
    takeSettings: (settings) => {
      if (isDead) return false;
      if (settingsRefused > 0) {
        settingsRefused -= 1;
        return false;
      }
      model.settings = settings;
      return true;
    },
    answer: (body, flags) => {
      if (isGone()) return undefined;
      const own = /InternalService|AppRuntimeService|"Name":"ActionDispatch/.test(body);
      const refused = own ? undefined : due();
      const fault = refused?.action === undefined ? refused?.fault : undefined;
      const requestBytes = Buffer.byteLength(body);
      const limit = options.byteLimit ?? Infinity;
      if ((fault !== undefined && fault !== 'answer-lost') || requestBytes > limit) {
        const what = fault ?? 'request-too-large';
        log.push({ asked: [], wrote: [], actions: 0, flags, requestBytes, responseBytes: 0, fault: what });
        return what === 'silent' ? undefined : { status: FAULTS[what], body: '' };
      }
      const batch = run(body, refused?.action);
      const responseBytes = Buffer.byteLength(batch.body);
      const tooLarge = responseBytes > limit;
      if (!own)
        log.push({
          asked: batch.asked,
          wrote: batch.wrote,
          actions: batch.actions,
          flags,
          requestBytes,
          responseBytes,
          ...(tooLarge ? { fault: 'response-too-large' as const } : {}),
        });
      if (fault === 'answer-lost' || isGone()) return undefined;
      return tooLarge ? { status: FAULTS['response-too-large'], body: '' } : { status: 0, body: batch.body };
    },
    onEvent: (listener) => void listeners.push(listener),
    onSelection: (listener) => void selectionListeners.push(listener),
    type: (name, row, column, input) => {
      const sheet = sheetNamed(model, name)!;
      writeCell(model, sheet, row, column, input);
      raise('DataChanged', 'Workbook', {
        changeType: 'RangeEdited',
        source: 'Local',
        worksheetId: sheet.id,
        address: 'A1',
        triggerSource: 'Unknown',
      });
    },
    cell: (name, row, column) => sheetNamed(model, name)?.cells.get(cellKeyOf(row, column)),
    state: () => stateOf(model),
  };
  return host;
}
