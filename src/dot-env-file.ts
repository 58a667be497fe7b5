import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'dotenv';

/** The variables that a `.env` file sets; none if there is no such file. */
export function dotEnvFile(path: string): Readonly<Record<string, string>> {
  return existsSync(path) ? parse(readFileSync(path)) : {};
}
