import { readFile } from 'node:fs/promises';
import * as z from 'zod';

/**
 * Reads a file with a JSON object a line; empty lines are skipped. Throws on a line that does not fit the
 * schema and says which one; `what` is what it should be.
 */
export async function readJsonLines<T>(
  file: string,
  schema: z.ZodType<T>,
  what: string,
): Promise<readonly T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const parsed = schema.safeParse(parseJson(line));
      if (!parsed.success) {
        throw new Error(`${file}:${number} is no ${what}: ${z.prettifyError(parsed.error)}`);
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
