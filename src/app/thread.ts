import { connect, serve, type Line, type Methods } from './calls';

export interface Thread<M extends Methods> {
  readonly line: Line<M>;
  /** Ends the work at once; what is still waiting is rejected with the reason. */
  end(reason: unknown): void;
}

/**
 * Opens a worker, or serves the same methods within the page where the browser forbids workers, as it does for a page
 * opened straight from a folder (file:).
 */
export function openThread<M extends Methods>(start: () => Worker, inPage: () => Promise<M>): Thread<M> {
  let worker: Worker;
  try {
    worker = start();
  } catch {
    return openInPage(inPage);
  }
  const line = connect<M>(worker);
  const end = (reason: unknown) => {
    worker.terminate();
    line.hangUp(reason);
  };
  worker.addEventListener('error', (event) => end(new Error(event.message)));
  return { line, end };
}

function openInPage<M extends Methods>(inPage: () => Promise<M>): Thread<M> {
  const channel = new MessageChannel();
  void inPage().then((methods) => serve(channel.port2, methods));
  const line = connect<M>(channel.port1);
  return {
    line,
    end: (reason) => {
      channel.port1.close();
      line.hangUp(reason);
    },
  };
}
