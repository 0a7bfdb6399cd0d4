import type { Bilingual } from '../../core/bilingual';
import { pane as en } from '../../messages/en/pane';
import { pane as zh } from '../../messages/zh/pane';
import { WorkbookError } from '../../port/workbook-error';
import { CLI_WORDS } from './command';
import { SaidError } from './said-error';

/** One sentence for whatever went wrong, naming the file; never a stack trace. */
export function sentenceFor(error: unknown, file?: string): Bilingual {
  if (error instanceof WorkbookError) {
    const name = file ?? error.place.file ?? '';
    const place = [error.place.sheet, error.place.cell, error.place.part]
      .filter((part) => part !== undefined)
      .join(' ');
    const [here, there] = [zh.errors[error.code], en.errors[error.code]];
    return { zh: `${here.what(name, place)}${here.todo}`, en: `${there.what(name, place)} ${there.todo}` };
  }
  if (error instanceof SaidError) return error.detail;
  return file === undefined
    ? { zh: CLI_WORDS.zh.unexpectedAnywhere, en: CLI_WORDS.en.unexpectedAnywhere }
    : { zh: CLI_WORDS.zh.unexpected(file), en: CLI_WORDS.en.unexpected(file) };
}
