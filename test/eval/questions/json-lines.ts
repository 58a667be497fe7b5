import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import { reasonOf } from '../../../src/basics/system-error.ts';
import { UsageError } from '../../../src/cli/terminal.ts';

/**
 * Reads a file with one JSON object per line; empty lines are skipped. `what` describes a line.
 *
 * @throws UsageError when the file can't be read or is empty, or for the first line that does not
 * match the schema
 */
export async function readJsonLines<T>(
  file: string,
  schema: z.ZodType<T>,
  what: string,
): Promise<readonly T[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`The questions can't be read: ${reasonOf(error)}.`);
  });
  const lines = text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '');
  if (lines.length === 0)
    throw new UsageError(`${file} is empty: there should be one ${what} a line.`);
  return lines.map(({ line, number }) => {
    const json = parseJson(line);
    const { success, data, error } = schema.safeParse(json);
    if (success) return data;
    const wrong = json === undefined ? 'it is not valid JSON' : firstFault(error);
    throw new UsageError(`${file}:${number} is no ${what}: ${wrong}.`);
  });
}

/** `relevant.0.line: Invalid input: expected int, received string`. */
function firstFault({ issues: [issue] }: z.ZodError): string {
  return [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
