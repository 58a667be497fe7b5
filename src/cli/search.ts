import { searchWithOptions } from '../answers/practice/search-with-options.ts';
import { weigh } from '../answers/practice/weigh.ts';
import type { Library } from '../library/library.ts';
import { buildSearchEngine } from '../search/build-search-engine.ts';
import type { SearchEngine } from '../search/engine.ts';
import { parseQuery, plainQuery, wordsAlone } from '../search/parse-query.ts';
import { loadNotes } from './load-notes.ts';
import { parseWords, wholeNumber } from './parse-words.ts';
import { type PracticeResult, practiceJsonLine, practiceText } from './practice-report.ts';
import { type CliQuestion, readLine, readQuestion } from './read-question.ts';
import { type SearchedQuestion, searchJsonLine, searchText } from './search-report.ts';
import { type Terminal, UsageError } from './terminal.ts';

const USAGE = 'Ask a question, for example: npm run search -- "lambda timeout"';

/**
 * `search [--notes DIR …] [--limit N] [--json | --explain] QUESTION…` or `search --stdin`: the
 * sections that answer. Exits with 1 when nothing is found, except for scripts, which see that in
 * the JSON. `--explain` explains each score. With `--stdin` every line is a question and gets a
 * JSON line, in order; a line that begins like JSON but is not a question gets `{"error": "…"}`. A
 * practice question with its options, pasted or as `{"question", "options"}`, gets the support for
 * each option.
 */
export async function search(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseWords(args, {
    notes: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    stdin: { type: 'boolean', default: false },
  });
  const limit = wholeNumber('--limit', values.limit);
  const question = positionals.join(' ').trim();
  if (question === '' && !values.stdin) {
    throw new UsageError(USAGE);
  }
  if (question !== '' && values.stdin) {
    throw new UsageError(
      'With --stdin the questions come from the input. Leave out the one on the command line.',
    );
  }
  if (values.explain && (values.json || values.stdin)) {
    throw new UsageError('--explain cannot be used with --json or --stdin. Leave one out.');
  }
  const engine = buildSearchEngine(await loadNotes(values.notes, terminal));
  if (values.stdin) {
    return answerLines(engine, limit, terminal);
  }
  const asked = readQuestion(question);
  const found = find(engine, asked, limit);
  if (values.json) {
    terminal.out(jsonLine(engine.library, found));
    return 0;
  }
  if (found.kind === 'practice') {
    terminal.out(practiceText(found.result.answer, terminal.colours));
  } else {
    const options = { colours: terminal.colours, explained: values.explain };
    terminal.out(searchText(engine, found, options));
  }
  return holdsNothing(found) ? 1 : 0;
}

async function answerLines(
  engine: SearchEngine,
  limit: number,
  terminal: Terminal,
): Promise<number> {
  for await (const line of terminal.lines()) {
    const asked = readLine(line);
    terminal.out(
      asked.kind === 'no-question'
        ? `${JSON.stringify({ error: asked.message })}\n`
        : jsonLine(engine.library, find(engine, asked, limit)),
    );
  }
  return 0;
}

/** The results for a question. */
type Found =
  | ({ readonly kind: 'search' } & SearchedQuestion)
  | { readonly kind: 'practice'; readonly text: string; readonly result: PracticeResult };

function find(engine: SearchEngine, asked: CliQuestion, limit: number): Found {
  const { kind, text } = asked;
  if (kind === 'search') {
    return { kind, ...searched(engine, text, limit) };
  }
  const { question } = asked;
  const result = {
    answer: weigh(engine, question),
    hits: searchWithOptions(engine, question, limit),
    sure: engine.search(plainQuery(question.stem), { limit: 1 }).sure,
  };
  return { kind, text, result };
}

function searched(engine: SearchEngine, text: string, limit: number): SearchedQuestion {
  const query = parseQuery(text);
  const result = engine.search(query, { limit });
  const words = result.total === 0 ? wordsAlone(query) : null;
  return words === null
    ? { text, result, wordsAlone: false }
    : { text, result: engine.search(words, { limit }), wordsAlone: true };
}

function holdsNothing({ kind, result }: Found): boolean {
  return kind === 'search'
    ? result.hits.length === 0
    : result.answer.options.every(({ place }) => place === null);
}

function jsonLine(library: Library, { kind, text, result }: Found): string {
  return kind === 'search'
    ? searchJsonLine(library, text, result)
    : practiceJsonLine(library, text, result);
}
