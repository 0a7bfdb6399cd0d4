import { useCallback, useEffect, useState } from 'react';
import type { PaneSettings } from '../app/host';

/** A setting with its value on the screen; what cannot be read counts as not set. */
export function useSetting<T>(
  settings: PaneSettings,
  scope: 'workbook' | 'user',
  key: string,
  otherwise: T,
  isValid: (value: unknown) => value is T,
  owner = '',
): readonly [T, (value: T) => void] {
  const read = useCallback(
    () => readSetting(settings, scope, key, otherwise, isValid),
    [settings, scope, key, otherwise, isValid],
  );
  const [value, setValue] = useState(read);
  // A workbook's settings come with the workbook: another owner, other settings.
  useEffect(() => setValue(read()), [owner, read]);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      void settings.set(scope, key, JSON.stringify(next));
    },
    [settings, scope, key],
  );
  return [value, set];
}

export function readSetting<T>(
  settings: PaneSettings,
  scope: 'workbook' | 'user',
  key: string,
  otherwise: T,
  isValid: (value: unknown) => value is T,
): T {
  const text = settings.get(scope, key);
  if (text === undefined) return otherwise;
  try {
    const value: unknown = JSON.parse(text);
    return isValid(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
