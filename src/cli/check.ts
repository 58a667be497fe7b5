import { delimiter } from 'node:path';
import { readConfig } from '../config.ts';
import { checkLibrary } from '../library/findings/check-library.ts';
import { checkAnnotations, checkJson, checkText } from './check-report.ts';
import { loadNotes } from './load-notes.ts';
import { parseWords } from './parse-words.ts';
import { type Terminal, UsageError } from './terminal.ts';

/**
 * `check [folder …] [--json | --format github]`: lists the problems in the notes; exits with 1 on
 * errors, or if there are no notes.
 */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArgs(args);
  const { NOTES_CHECK_IGNORE } = terminal.env;
  const { ignoredProblems } = readConfig({ ...terminal, env: { NOTES_CHECK_IGNORE }, delimiter });
  const library = await loadNotes(positionals, terminal);
  const problems = await checkLibrary(library, ignoredProblems);
  const checked = { library, problems };
  if (values.json) {
    terminal.out(checkJson(checked));
  } else if (values.format === 'github') {
    terminal.out(checkAnnotations(checked, terminal.cwd));
  } else {
    terminal.out(checkText(checked, terminal.colours));
  }
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return isWrong || library.notes.length === 0 ? 1 : 0;
}

function readArgs(args: readonly string[]) {
  const parsed = parseWords(args, {
    json: { type: 'boolean', default: false },
    format: { type: 'string' },
  });
  const { json, format } = parsed.values;
  if (format !== undefined && !['text', 'github'].includes(format)) {
    throw new UsageError(`--format takes text or github, not ${format}.`);
  }
  if (json && format !== undefined) {
    throw new UsageError('--json and --format cannot be used together. Leave one out.');
  }
  return parsed;
}
