import { type ParseArgsConfig, parseArgs } from 'node:util';
import { reasonOf } from '../basics/system-error.ts';
import { UsageError } from './terminal.ts';

/**
 * Splits the words after a subcommand into options and the rest.
 *
 * @throws {UsageError} for an option that does not exist or lacks its value, or a word where none
 * is allowed.
 */
export function parseWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  allowPositionals = true,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals, options });
  } catch (error) {
    const [what] = reasonOf(error).split('. ');
    throw new UsageError(`${what}: --help says how it is used.`);
  }
}

/**
 * Reads the value of an option.
 *
 * @throws {UsageError} for anything else
 */
export function wholeNumber(option: string, written: string): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1) {
    throw new UsageError(`${option} takes a whole number of 1 or more, not ${written}.`);
  }
  return number;
}
