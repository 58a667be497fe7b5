import type { BuiltEngine } from '../../src/search/assemble-engine.ts';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { aLibrary } from './library.ts';

/** An engine over notes by file name: `anEngine({ 'lambda.md': '# Lambda\n…' })`. */
export function anEngine(notes: Readonly<Record<string, string>>): BuiltEngine {
  return buildSearchEngine(aLibrary(notes));
}

/** An engine, and short ways to ask it. */
export function askable<Engine extends SearchEngine>(engine: Engine) {
  const search = (typed: string, limit = 10) => engine.search(parseQuery(typed), { limit });
  const headings = (typed: string): readonly string[] =>
    search(typed).hits.map(({ section }) => section.heading);
  return { engine, search, headings };
}

/** As {@link askable}, over notes by file name. */
export function searching(notes: Readonly<Record<string, string>>) {
  return askable(anEngine(notes));
}

/** The engine, failing if none was built. */
export function made<Engine extends SearchEngine>(engine: Engine | null): Engine {
  if (engine === null) throw new Error('No engine was made.');
  return engine;
}
