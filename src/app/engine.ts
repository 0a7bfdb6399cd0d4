import type { Engine, TextWork } from './engine-contract';
import type { Review } from '../review';
import { WorkbookError } from '../port/workbook-error';
import type { EngineMethods } from './engine-methods';
import { openThread, type Thread } from './thread';

/** Starts the engine's worker at the first review and keeps it warm; a cancelled review ends it. */
export function createEngine(): Engine & TextWork {
  let thread: Thread<EngineMethods> | undefined;

  const during = async (
    signal: AbortSignal,
    work: (line: Thread<EngineMethods>['line']) => Promise<Review>,
  ): Promise<Review> => {
    if (signal.aborted) throw new WorkbookError('cancelled');
    const running = (thread ??= openEngine());
    const stop = () => {
      running.end(new WorkbookError('cancelled'));
      if (thread === running) thread = undefined;
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await work(running.line);
    } catch (error) {
      // A worker that has died answers nothing more: the next check starts another.
      if (!(error instanceof WorkbookError) && thread === running) stop();
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };

  // In a thread of its own: cancelling a check ends the engine's.
  const once = async <T>(work: (line: Thread<EngineMethods>['line']) => Promise<T>): Promise<T> => {
    const own = openEngine();
    try {
      return await work(own.line);
    } finally {
      own.end(undefined);
    }
  };

  return {
    review: (snapshot, options, signal) => during(signal, (line) => line.call('review', { snapshot, options })),
    reviewFrom: (source, options, signal) =>
      during(signal, (line) => line.call('reviewFrom', { source, options }, { transfer: [source] })),
    readText: (file) => once((line) => line.call('readText', file)),
    draft: (material) => once((line) => line.call('draft', material)),
  };
}

function openEngine(): Thread<EngineMethods> {
  return openThread<EngineMethods>(
    () => new Worker(new URL('./engine-worker.ts', import.meta.url), { name: 'engine' }),
    async () => (await import('./engine-methods')).engineMethods,
  );
}
