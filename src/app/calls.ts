import { WorkbookError, type WorkbookErrorCode } from '../port/workbook-error';

/** One end of a line to a worker: a Worker, the worker's own scope, or a port of a MessageChannel. */
export interface Endpoint {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  start?: () => void;
}

/** What a worker can be asked. Each takes one argument and may tell its progress. */
export type Methods = Readonly<Record<string, (argument: never, progress: (value: unknown) => void) => unknown>>;

type ArgumentOf<M> = M extends (argument: infer A, ...rest: never[]) => unknown ? A : never;
type AnswerOf<M> = M extends (...args: never[]) => infer R ? Awaited<R> : never;

export interface CallOptions {
  readonly transfer?: Transferable[];
  readonly onProgress?: (value: unknown) => void;
}

export interface Line<M extends Methods> {
  call<K extends keyof M & string>(
    method: K,
    argument: ArgumentOf<M[K]>,
    options?: CallOptions,
  ): Promise<AnswerOf<M[K]>>;
  /** Rejects everything that is still waiting: nobody will answer any more. */
  hangUp(reason: unknown): void;
}

/** An answer whose buffers are handed over instead of copied. */
export interface Handover {
  readonly handover: unknown;
  readonly transfer: Transferable[];
}

export function handOver(value: unknown, transfer: Transferable[]): Handover {
  return { handover: value, transfer };
}

interface Request {
  readonly id: number;
  readonly method: string;
  readonly argument: unknown;
}

type Reply =
  | { readonly id: number; readonly kind: 'progress'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'answer'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'fault'; readonly fault: Fault };

/** An error on its way between threads, where classes do not survive. */
type Fault =
  | { readonly kind: 'workbook'; readonly code: WorkbookErrorCode; readonly place: WorkbookError['place'] }
  | { readonly kind: 'other'; readonly message: string };

function faultOf(error: unknown): Fault {
  if (error instanceof WorkbookError) return { kind: 'workbook', code: error.code, place: error.place };
  return { kind: 'other', message: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) };
}

function errorOf(fault: Fault): Error {
  return fault.kind === 'workbook' ? new WorkbookError(fault.code, fault.place) : new Error(fault.message);
}

function isHandover(value: unknown): value is Handover {
  return typeof value === 'object' && value !== null && 'handover' in value && 'transfer' in value;
}

/** Answers the calls that come in at an endpoint. */
export function serve(endpoint: Endpoint, methods: Methods): void {
  endpoint.addEventListener('message', (event: MessageEvent<Request>) => {
    const { id, method, argument } = event.data;
    const reply = (message: Reply, transfer: Transferable[] = []) => endpoint.postMessage(message, transfer);
    const run = async () => {
      const handler = methods[method];
      if (handler === undefined) throw new Error(`No method ${method}`);
      return await handler(argument as never, (value) => reply({ id, kind: 'progress', value }));
    };
    run().then(
      (value) =>
        isHandover(value)
          ? reply({ id, kind: 'answer', value: value.handover }, value.transfer)
          : reply({ id, kind: 'answer', value }),
      (error: unknown) => reply({ id, kind: 'fault', fault: faultOf(error) }),
    );
  });
  endpoint.start?.();
}

/** Calls what is served at the other end. */
export function connect<M extends Methods>(endpoint: Endpoint): Line<M> {
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (reason: unknown) => void; onProgress: CallOptions['onProgress'] }
  >();
  let last = 0;
  endpoint.addEventListener('message', (event: MessageEvent<Reply>) => {
    const reply = event.data;
    const call = waiting.get(reply.id);
    if (call === undefined) return;
    if (reply.kind === 'progress') return call.onProgress?.(reply.value);
    waiting.delete(reply.id);
    if (reply.kind === 'answer') call.resolve(reply.value as never);
    else call.reject(errorOf(reply.fault));
  });
  endpoint.start?.();
  return {
    call: (method, argument, { transfer = [], onProgress } = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject, onProgress });
        const request: Request = { id: last, method, argument };
        endpoint.postMessage(request, transfer);
      }),
    hangUp: (reason) => {
      for (const call of waiting.values()) call.reject(reason);
      waiting.clear();
    },
  };
}
