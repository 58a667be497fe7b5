import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { reasonOf } from '../../../src/basics/system-error.ts';
import { UsageError } from '../../../src/cli/terminal.ts';

/**
 * Reads a file with one JSON object per line; empty lines are skipped. `what` describes a line.
 *
 * @throws UsageError when the file can't be read, or for the first line that does not match the
 * schema
 */
export async function readJsonLines<T>(
  file: string,
  schema: z.ZodType<T>,
  what: string,
): Promise<readonly T[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`The questions can't be read: ${reasonOf(error)}.`);
  });
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const parsed = schema.safeParse(parseJson(line));
      if (!parsed.success) {
        throw new UsageError(`${file}:${number} is no ${what}: ${z.prettifyError(parsed.error)}`);
      }
      return parsed.data;
    });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
