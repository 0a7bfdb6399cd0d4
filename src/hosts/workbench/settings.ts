import type { PaneSettings } from '../../app/host';

/** Settings in the browser's own storage, those of a workbook under the file's name. Without storage they last as long as the page. */
export function browserSettings(bookName: () => string | undefined): PaneSettings {
  const memory = new Map<string, string>();
  const keyOf = (scope: 'workbook' | 'user', key: string) =>
    `gouji/${scope === 'user' ? 'user' : `book/${bookName() ?? ''}`}/${key}`;
  return {
    get: (scope, key) => {
      const full = keyOf(scope, key);
      return memory.get(full) ?? stored((storage) => storage.getItem(full)) ?? undefined;
    },
    set: (scope, key, value) => {
      const full = keyOf(scope, key);
      if (value === undefined) memory.delete(full);
      else memory.set(full, value);
      stored((storage) => (value === undefined ? storage.removeItem(full) : storage.setItem(full, value)));
      return Promise.resolve();
    },
  };
}

/** Storage is refused in private windows, by policy, and to pages opened from a folder. */
function stored<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}
