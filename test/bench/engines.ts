import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import type { Library } from '../../src/library/library.ts';
import type { Section } from '../../src/library/note.ts';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { ENGLISH } from '../../src/search/text/word-forms.ts';

/** An engine that is timed. */
export interface TimedEngine {
  readonly name: string;
  /** How many of the ten best sections it found. */
  search(question: string): number;
  /** How many of 25 suggestions it has. */
  suggest(typed: string): number;
  /** Size of what it would keep on disk, in bytes. */
  readonly indexBytes: number;
}

/** Builds an engine over the sections of a library. */
export type BuildTimedEngine = (library: Library) => Promise<TimedEngine>;

const SHOWN = 10;
const SUGGESTED = 25;

/** The bot's own, with its whole ranking. */
export const buildNota: BuildTimedEngine = async (library) => {
  const engine = buildSearchEngine(library);
  return {
    name: 'Nota',
    search: (question) => engine.search(parseQuery(question), { limit: SHOWN }).hits.length,
    suggest: (typed) => engine.suggest(typed, SUGGESTED).length,
    indexBytes: Number.NaN,
  };
};

/** SQLite FTS5 as fast as it goes: contentless, porter, weighted, function words left out of the question. */
export const buildFts5: BuildTimedEngine = async (library) => {
  const database = new Database(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE sections USING fts5(
      heading, title, tags, body, content = '', tokenize = 'porter unicode61')`,
  );
  const insert = database.prepare(
    'INSERT INTO sections (rowid, heading, title, tags, body) VALUES (?, ?, ?, ?, ?)',
  );
  database.transaction(() => {
    for (const [number, section] of searchedSections(library).entries()) {
      const { heading, title, tags, body } = fieldsOf(section, library);
      insert.run(number + 1, heading, title, tags, body);
    }
  })();
  const select = database
    .prepare(
      `SELECT rowid FROM sections WHERE sections MATCH ?
       ORDER BY bm25(sections, 4.0, 2.0, 1.0, 1.0) LIMIT ?`,
    )
    .pluck();
  const search = (match: string, limit: number) =>
    match === '' ? 0 : select.all(match, limit).length;
  return {
    name: 'FTS5',
    search: (question) => search(anyOf(contentWords(question)), SHOWN),
    suggest(typed) {
      const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
      return search(
        words.length === 0 ? '' : `{heading title tags} : (${allBeginning(words)})`,
        SUGGESTED,
      );
    },
    indexBytes: databaseBytes(database),
  };
};

/** MiniSearch with the options of its README: prefix, fuzzy, a boosted heading. */
export const buildMiniSearch: BuildTimedEngine = async (library) => {
  const index = new MiniSearch({
    fields: ['heading', 'title', 'tags', 'body'],
    searchOptions: { boost: { heading: 2 }, prefix: true, fuzzy: 0.2 },
  });
  const sections = searchedSections(library);
  index.addAll(sections.map((section, id) => ({ id, ...fieldsOf(section, library) })));
  return {
    name: 'MiniSearch',
    search: (question) => index.search(question).slice(0, SHOWN).length,
    suggest: (typed) =>
      index.autoSuggest(typed, { fields: ['heading', 'title', 'tags'] }).slice(0, SUGGESTED).length,
    indexBytes: JSON.stringify(index).length,
  };
};

function searchedSections({ sections }: Library): readonly Section[] {
  return sections.filter(({ kind }) => kind !== 'contents');
}

function fieldsOf({ noteId, trail, heading, plain }: Section, { noteById }: Library) {
  const note = noteById.get(noteId);
  return {
    heading,
    title: [note?.title, ...trail].join('\n'),
    tags: [...(note?.tags ?? []), note?.category].join('\n'),
    body: plain,
  };
}

function contentWords(question: string): readonly string[] {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const content = words.filter((word) => !ENGLISH.isStopWord(word));
  return content.length > 0 ? content : words;
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' OR ');
}

function allBeginning(words: readonly string[]): string {
  return words.map((word) => `"${word}"*`).join(' AND ');
}

function databaseBytes(database: Database.Database): number {
  const pages = Number(database.pragma('page_count', { simple: true }));
  return pages * Number(database.pragma('page_size', { simple: true }));
}
