import { WorkbookError } from '../port/workbook-error';

/** Lets one write at a time into a workbook: a double click must not fill twice, a mark not fall into a fill. */
export interface Turn {
  /** Does the work, or rejects with `writing` while another is being done. */
  take<T>(work: () => Promise<T>): Promise<T>;
  /** Tells whenever a write has ended, until the returned function is called. */
  listen(listener: () => void): () => void;
}

export function newTurn(): Turn {
  let isTaken = false;
  const listeners = new Set<() => void>();
  return {
    take: async (work) => {
      if (isTaken) throw new WorkbookError('writing');
      isTaken = true;
      try {
        return await work();
      } finally {
        isTaken = false;
        for (const listener of listeners) listener();
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const turns = new WeakMap<object, Turn>();

/** The turn of a host's workbook: the same for everything in the pane that writes. */
export function turnOf(port: object): Turn {
  const known = turns.get(port);
  if (known !== undefined) return known;
  const turn = newTurn();
  turns.set(port, turn);
  return turn;
}
