import packageFile from '../../../package.json';
import type { Bilingual } from '../../core/bilingual';
import { check } from './check';
import { CLI_WORDS, EXIT, languageOf, UsageError, type Command, type Terminal } from './command';
import { fill, fillHelp } from './fill';
import { narrative } from './narrative';
import { newHelp, newSet } from './new';
import { forTerminal } from './paint';
import { schema } from './schema';
import { sentenceFor } from './sentence';

/** Every command of `gouji`, each in a file of its own. */
const COMMANDS: Readonly<Record<string, Command>> = { check, fill, narrative, new: newSet, schema };

/** Commands with a help text of their own. */
const HELP: Readonly<Record<string, Bilingual>> = { fill: fillHelp, new: newHelp };

/** Runs `gouji` with its arguments and resolves with the exit status; nothing is thrown and no stack trace is shown. */
export async function main(args: readonly string[], raw: Terminal): Promise<number> {
  // Nothing of a workbook or of a file's name steers the terminal.
  const terminal: Terminal = {
    ...raw,
    out: (text) => raw.out(forTerminal(text)),
    err: (text) => raw.err(forTerminal(text)),
  };
  const words = CLI_WORDS[languageOf(args)];
  const [name, ...rest] = args;
  if (args.includes('--version')) {
    terminal.out(`${packageFile.version}\n`);
    return EXIT.good;
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out((name === undefined ? undefined : HELP[name]?.[languageOf(args)]) ?? words.help);
    return EXIT.good;
  }
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (name === undefined || command === undefined) {
    terminal.err(name === undefined ? words.help : `${words.unknownCommand(name)}\n`);
    return EXIT.failed;
  }
  try {
    return await command(rest, terminal);
  } catch (error) {
    const language = languageOf(args);
    terminal.err(
      `${error instanceof UsageError ? words.badUsage(error.detail[language]) : sentenceFor(error)[language]}\n`,
    );
    return EXIT.failed;
  }
}
