import { type ParseArgsConfig, parseArgs } from 'node:util';
import { reasonOf } from '../basics/system-error.ts';
import { UsageError } from './terminal.ts';

/**
 * Splits the words after a subcommand into options and the rest.
 *
 * @throws {UsageError} for an option that does not exist or lacks its value.
 */
export function parseWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}
