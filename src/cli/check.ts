import { parseArgs } from 'node:util';
import { loadLibrary } from '../library/load-library.ts';
import { asGithubAnnotations, asJson, asText } from './check-report.ts';
import { notesFolders } from './notes-folders.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** `check [folder …] [--json | --format github]`: lists what is wrong in the notes; 1 on errors. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args);
  const library = await loadLibrary(notesFolders(positionals, terminal));
  if (values.json) {
    terminal.out(asJson(library));
  } else if (values.format === 'github') {
    terminal.out(asGithubAnnotations(library, terminal.cwd));
  } else {
    terminal.out(asText(library, terminal.colours));
  }
  return library.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readArgs(args: readonly string[]) {
  const parsed = parse(args);
  if (!['text', 'github'].includes(parsed.values.format)) {
    throw new UsageError(`--format takes text or github, not ${parsed.values.format}.`);
  }
  return parsed;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
