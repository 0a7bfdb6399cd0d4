import type { ReadProgress } from '../../port/workbook-port';
import { WorkbookError } from '../../port/workbook-error';

/** Keeps a long reading polite: pauses for the page, hears the cancel button, tells how far it is. */
export interface Pace {
  /** Says that so many more bytes are done; true once it is time to `breathe`. */
  worked(bytes: number): boolean;
  /** Lets the page draw and the user cancel. */
  breathe(): Promise<void>;
  /** Names the sheet that is read from now on. */
  enter(sheet: string): void;
  /** How many bytes there will be in all. */
  expect(bytes: number): void;
}

/** Longest stretch of work without a pause, in milliseconds; above 50 a page feels stuck. */
const STRETCH = 30;

export function newPace(file: string, signal?: AbortSignal, onProgress?: ReadProgress): Pace {
  let due = performance.now() + STRETCH;
  let done = 0;
  let total = 1;
  let sheet: string | undefined;
  const look = (): void => {
    if (signal?.aborted === true) throw new WorkbookError('cancelled', { file }, { cause: signal.reason });
    onProgress?.(Math.min(1, done / total), sheet);
  };
  look();
  return {
    worked(bytes) {
      done += bytes;
      return performance.now() >= due;
    },
    async breathe() {
      await nextTask();
      look();
      due = performance.now() + STRETCH;
    },
    enter(name) {
      sheet = name;
      look();
    },
    expect(bytes) {
      done = 0;
      total = Math.max(1, bytes);
    },
  };
}

/** A message to oneself: unlike a timer it is not slowed down in a page that is in the background. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
