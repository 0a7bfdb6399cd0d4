import type { PaneMessages } from '../messages/zh/pane';
import { WorkbookError } from '../port/workbook-error';

/** What went wrong and what to do, in words; never a trace of the program. */
export function describeError(
  error: unknown,
  messages: PaneMessages,
): { readonly what: string; readonly todo: string } {
  if (!(error instanceof WorkbookError)) return messages.unexpected;
  const { file = '', sheet, part } = error.place;
  const text = messages.errors[error.code];
  return { what: text.what(file, sheet ?? part ?? ''), todo: text.todo };
}
