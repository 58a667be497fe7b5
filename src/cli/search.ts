import { loadLibrary } from '../library/load-library.ts';
import { buildSearchEngine } from '../search/build-search-engine.ts';
import type { SearchEngine } from '../search/engine.ts';
import { parseQuery } from '../search/parse-query.ts';
import { notesFolders } from './notes-folders.ts';
import { parseWords } from './parse-words.ts';
import { asJsonLine, asText } from './search-report.ts';
import { type Terminal, UsageError } from './terminal.ts';

const usage = 'Ask like this: npm run search -- "lambda timeout".';

/**
 * `search [--notes DIR …] [--limit N] [--json | --explain] QUESTION…` or `search --stdin`: the sections that answer;
 * 1 when the notes hold nothing. `--explain` says what each score is made of. With `--stdin` every line is a question and gets a JSON line, in order.
 */
export async function search(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseWords(args, {
    notes: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    stdin: { type: 'boolean', default: false },
  });
  const limit = readLimit(values.limit);
  const question = positionals.join(' ').trim();
  if (question === '' && !values.stdin) {
    throw new UsageError(usage);
  }
  const engine = buildSearchEngine(await loadLibrary(notesFolders(values.notes, terminal)));
  if (values.stdin) {
    return answerLines(engine, limit, terminal);
  }
  const result = engine.search(parseQuery(question), { limit });
  terminal.out(
    values.json
      ? asJsonLine(engine.library, question, result)
      : asText(engine, question, result, { coloured: terminal.colours, explained: values.explain }),
  );
  return result.hits.length > 0 ? 0 : 1;
}

async function answerLines(
  engine: SearchEngine,
  limit: number,
  terminal: Terminal,
): Promise<number> {
  for await (const line of terminal.lines()) {
    const result = engine.search(parseQuery(line), { limit });
    terminal.out(asJsonLine(engine.library, line, result));
  }
  return 0;
}

function readLimit(written: string): number {
  const limit = Number(written);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit takes a whole number from 1, not ${written}.`);
  }
  return limit;
}
