import { inTime } from './failure';
import { WorkbookError } from '../../../port/workbook-error';

/** A text that the workbook carries for us; it travels with the file. */
export function readSetting(key: string): string | undefined {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === 'string' ? value : undefined;
}

export function writeSetting(key: string, value: string): void {
  Office.context.document.settings.set(key, value);
}

export function forgetSetting(key: string): void {
  Office.context.document.settings.remove(key);
}

/** Hands the settings to the workbook, which keeps them from its next save on. */
export function saveSettings(): Promise<void> {
  const saved = new Promise<void>((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else
        reject(
          new WorkbookError(
            Office.context.document.mode === Office.DocumentMode.ReadOnly ? 'read-only' : 'host-failure',
            { part: String(error.code) },
          ),
        );
    });
  });
  return inTime(saved);
}
