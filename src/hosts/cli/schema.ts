import { reviewJsonSchema } from '../../report/json';
import { EXIT, UsageError, type Command } from './command';
import { parseOptions } from './parse-options';

/** `gouji schema`: the JSON Schema of the check output. */
export const schema: Command = async (args, terminal) => {
  const { positionals } = parseOptions(args, { lang: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError((words) => words.surplusArguments(positionals.join(' ')));
  terminal.out(`${JSON.stringify(reviewJsonSchema(), undefined, 2)}\n`);
  return Promise.resolve(EXIT.good);
};
