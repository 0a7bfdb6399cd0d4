import type { WorkbookSnapshot } from '../core/snapshot';
import type { Review } from '../review';
import { WorkbookError } from '../workbook/workbook-error';
import type { EngineMethods } from './engine-methods';
import type { CheckOptions } from './host';
import { openThread, type Thread } from './thread';

/** The engine at work beside the page, so that the pane answers at any time. */
export interface Engine {
  review(snapshot: WorkbookSnapshot, options: CheckOptions, signal: AbortSignal): Promise<Review>;
  /** The snapshot comes through a port, from the worker that holds the file. */
  reviewFrom(source: MessagePort, options: CheckOptions, signal: AbortSignal): Promise<Review>;
}

/** Starts the engine's worker at the first review and keeps it warm; a cancelled review ends it. */
export function createEngine(): Engine {
  let thread: Thread<EngineMethods> | undefined;

  const during = async (signal: AbortSignal, work: (line: Thread<EngineMethods>['line']) => Promise<Review>): Promise<Review> => {
    if (signal.aborted) throw new WorkbookError('cancelled');
    const running = (thread ??= openThread<EngineMethods>(
      () => new Worker(new URL('./engine-worker.ts', import.meta.url), { name: 'engine' }),
      async () => (await import('./engine-methods')).engineMethods,
    ));
    const stop = () => {
      running.end(new WorkbookError('cancelled'));
      if (thread === running) thread = undefined;
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await work(running.line);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };

  return {
    review: (snapshot, options, signal) => during(signal, (line) => line.call('review', { snapshot, options })),
    reviewFrom: (source, options, signal) => during(signal, (line) => line.call('reviewFrom', { source, options }, { transfer: [source] })),
  };
}
