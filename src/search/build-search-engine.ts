import MiniSearch, { type SearchResult as Found } from 'minisearch';
import type { Library } from '../library/library.ts';
import type { Section } from '../library/note.ts';
import type {
  Field,
  Hit,
  Match,
  SearchEngine,
  SearchOptions,
  SearchResult,
  Suggestion,
} from './engine.ts';
import type { Query } from './query.ts';
import { isStopWord } from './text/stop-words.ts';
import { termOf } from './text/term.ts';
import { wordsOf } from './text/words.ts';
import { type Topic, topicKey, topicsOf } from './topics.ts';

type Fields = Record<Field, string> & { readonly id: string };

const boost: Record<Field, number> = {
  heading: 4,
  trail: 1,
  title: 2,
  terms: 2,
  tags: 1,
  body: 1,
};

/** Builds a search engine over one snapshot of the notes. */
export function buildSearchEngine(library: Library): SearchEngine {
  const index = new MiniSearch<Fields>({
    fields: Object.keys(boost),
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { boost, combineWith: 'OR' },
  });
  index.addAll(library.sections.filter(({ kind }) => kind !== 'contents').map(fieldsOf(library)));
  const topics = indexTopics(topicsOf(library));

  return {
    library,
    search: (query, options) => search(library, index, query, options),
    suggest: (typed, limit) => suggest(topics, typed, limit),
    didYouMean: (query, limit) =>
      suggest(topics, query.words.join(' '), limit).map(({ text }) => text),
  };
}

function termsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => [word.text, ...word.parts].map(termOf));
}

function fieldsOf(library: Library): (section: Section) => Fields {
  return (section) => {
    const note = library.noteById.get(section.noteId);
    return {
      id: section.id,
      heading: section.heading,
      trail: section.trail.join('\n'),
      title: note === undefined ? '' : [note.title, ...note.aliases].join('\n'),
      terms: (note?.definitions ?? [])
        .filter(({ sectionId }) => sectionId === section.id)
        .flatMap((definition) => [definition.term, ...definition.aliases])
        .join('\n'),
      tags: note === undefined ? '' : [...note.tags, note.category ?? ''].join('\n'),
      body: section.plain,
    };
  };
}

function search(
  library: Library,
  index: MiniSearch<Fields>,
  query: Query,
  options: SearchOptions,
): SearchResult {
  const asked = new Map<string, string>();
  for (const word of [...query.words, ...query.phrases].flatMap((text) => wordsOf(text))) {
    asked.set(termOf(word.text), word.text);
  }
  const content = Array.from(asked.keys()).filter((term) => !isStopWord(asked.get(term) ?? term));
  const terms = content.length > 0 ? content : Array.from(asked.keys());
  const found = findExactElseNear(index, terms);
  const hits = found
    .map((result): Hit | undefined => hitOf(library, result, asked))
    .filter((hit) => hit !== undefined)
    .filter((hit) => options.accepts?.(hit.section) ?? true)
    .filter((hit) => keepsDemands(hit.section, query));
  return { hits: hits.slice(0, options.limit), total: hits.length, sure: hits.length > 0 };
}

/** Prefix and typo only for the words that the notes do not have. */
function findExactElseNear(index: MiniSearch<Fields>, terms: readonly string[]): Found[] {
  const known = new Set(
    terms.filter((term) => index.search(term, { tokenize: (text) => [text] }).length > 0),
  );
  return index.search({
    combineWith: 'OR',
    queries: terms.map((term) =>
      known.has(term)
        ? { queries: [term], tokenize: (text) => [text] }
        : { queries: [term], tokenize: (text) => [text], prefix: true, fuzzy: 0.2 },
    ),
  });
}

function hitOf(
  library: Library,
  found: Found,
  asked: ReadonlyMap<string, string>,
): Hit | undefined {
  const section = library.sectionById.get(String(found.id));
  if (section === undefined) {
    return undefined;
  }
  const matches = Object.entries(found.match).map(
    ([term, fields]): Match => ({
      asked: asked.get(term) ?? found.queryTerms[0] ?? term,
      found: term,
      fields: fields.filter((field): field is Field => field in boost),
      how: asked.has(term)
        ? 'exact'
        : term.startsWith(found.queryTerms[0] ?? term)
          ? 'prefix'
          : 'spelling',
    }),
  );
  return { section, score: found.score, matches };
}

function keepsDemands(section: Section, query: Query): boolean {
  const text = ` ${topicKey(`${section.heading}\n${section.plain}`)} `;
  const stands = (phrase: string) => text.includes(` ${topicKey(phrase)} `);
  return query.phrases.every(stands) && !query.excluded.some(stands);
}

interface TopicIndex {
  readonly topics: readonly Topic[];
  readonly typos: MiniSearch<Topic>;
}

function indexTopics(topics: readonly Topic[]): TopicIndex {
  const typos = new MiniSearch<Topic>({ idField: 'key', fields: ['key'] });
  typos.addAll(topics);
  return { topics, typos };
}

function suggest({ topics, typos }: TopicIndex, typed: string, limit: number): Suggestion[] {
  const key = topicKey(typed);
  const byKey = new Map(topics.map((topic) => [topic.key, topic]));
  const near = typos
    .search(key, { fuzzy: 0.3, prefix: true, combineWith: 'AND' })
    .map(({ id }) => byKey.get(id))
    .filter((topic) => topic !== undefined);
  const ranked = new Set([
    ...topics.filter((topic) => topic.key.startsWith(key)),
    ...topics.filter((topic) => topic.key.includes(` ${key}`)),
    ...near,
  ]);
  return Array.from(ranked)
    .slice(0, limit)
    .map(({ text, kind }) => ({ text, kind }));
}
