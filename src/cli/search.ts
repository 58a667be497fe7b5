import { searchWithOptions } from '../answers/search-with-options.ts';
import { weigh } from '../answers/weigh.ts';
import { buildSearchEngine } from '../search/build-search-engine.ts';
import type { SearchEngine } from '../search/engine.ts';
import { parseQuery, plainQuery } from '../search/parse-query.ts';
import { loadNotes } from './notes-folders.ts';
import { parseWords } from './parse-words.ts';
import { type PracticeResult, practiceJsonLine, practiceText } from './practice-report.ts';
import { type CliQuestion, readQuestion } from './read-question.ts';
import { asJsonLine, asText } from './search-report.ts';
import { type Terminal, UsageError } from './terminal.ts';

const usage = 'Ask like this: npm run search -- "lambda timeout".';

/**
 * `search [--notes DIR …] [--limit N] [--json | --explain] QUESTION…` or `search --stdin`: the sections that answer;
 * 1 when the notes hold nothing. `--explain` says what each score is made of. With `--stdin` every line is a question and gets a JSON line, in order. A practice question with its
 * options, pasted or as `{"question", "options"}`, gets what the notes say for each option.
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
  const engine = buildSearchEngine(await loadNotes(values.notes, terminal));
  if (values.stdin) {
    return answerLines(engine, limit, terminal);
  }
  const asked = readQuestion(question);
  if (values.json) {
    terminal.out(jsonLine(engine, asked, limit));
    return 0;
  }
  if (asked.kind === 'practice') {
    const answer = weigh(engine, asked.question);
    terminal.out(practiceText(answer, terminal.colours));
    return answer.options.some(({ place }) => place !== null) ? 0 : 1;
  }
  const result = engine.search(parseQuery(asked.text), { limit });
  terminal.out(
    asText(engine, asked.text, result, { coloured: terminal.colours, explained: values.explain }),
  );
  return result.hits.length > 0 ? 0 : 1;
}

async function answerLines(
  engine: SearchEngine,
  limit: number,
  terminal: Terminal,
): Promise<number> {
  for await (const line of terminal.lines()) {
    terminal.out(jsonLine(engine, readQuestion(line), limit));
  }
  return 0;
}

function jsonLine(engine: SearchEngine, asked: CliQuestion, limit: number): string {
  if (asked.kind === 'search') {
    return asJsonLine(engine.library, asked.text, engine.search(parseQuery(asked.text), { limit }));
  }
  const { question } = asked;
  const result: PracticeResult = {
    answer: weigh(engine, question),
    hits: searchWithOptions(engine, question, limit),
    sure: engine.search(plainQuery(question.stem), { limit: 1 }).sure,
  };
  return practiceJsonLine(engine.library, asked.text, result);
}

function readLimit(written: string): number {
  const limit = Number(written);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit takes a whole number from 1, not ${written}.`);
  }
  return limit;
}
