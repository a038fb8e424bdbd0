// The options of a command. One that is unknown or lacks its value ends it with a line that lists those there are.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { explainError } from './explain-error.ts';
import { stop } from './stop.ts';

export function readOptions<const C extends ParseArgsConfig>(config: C): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const says = explainError(error);
    if (says === undefined) throw error;
    const [wrong = says] = /^.*?(?=\. To specify a positional argument|$)/.exec(says) ?? [];
    const known = Object.entries(config.options ?? {}).map(
      ([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`,
    );
    return stop(`${wrong.replace(/\.$/, '')}. Options are: ${known.join(', ')}.`);
  }
}
