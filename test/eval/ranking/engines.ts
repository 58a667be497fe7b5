import { parsePracticeQuestion } from '../../../src/answers/practice/reading/practice-question.ts';
import { searchWithOptions } from '../../../src/answers/practice/search-with-options.ts';
import { hasCode } from '../../../src/basics/system-error.ts';
import { explainHit } from '../../../src/cli/explain-hit.ts';
import { UsageError } from '../../../src/cli/terminal.ts';
import type { Library } from '../../../src/library/library.ts';
import { buildSearchEngine } from '../../../src/search/build-search-engine.ts';
import { parseQuery, plainQuery } from '../../../src/search/parse-query.ts';
import type { RankingSettings } from '../../../src/search/ranking-settings.ts';

/** A section as every engine gets it: plain text by field. */
export interface EvaluatedDocument {
  readonly id: string;
  readonly heading: string;
  /** The headings above and the title of the note. */
  readonly title: string;
  readonly tags: string;
  readonly body: string;
}

/** An engine's answer to a question. */
export interface Ranking {
  /** Ids of sections, best first. */
  readonly ids: readonly string[];
  /** Whether the engine is sure that it found the answer; always for engines that can't tell. */
  readonly sure: boolean;
}

/** A way to rank sections that can be evaluated. */
export interface EvaluatedEngine {
  readonly name: string;
  /**
   * The best sections for a question; it may be a practice question with its options, as pasted.
   */
  rank(question: string, limit: number): Ranking;
  /** An explanation of a section's score, in lines; empty for an engine that has none. */
  explain(question: string, id: string): readonly string[];
}

/** What a module in `test/bench/peers` exports as `buildPeer`. */
export type BuildPeer = (
  documents: readonly EvaluatedDocument[],
) => (question: string, limit: number) => readonly string[];

/** The engines to compare with; each is a module in `test/bench/peers`. */
const PEERS = [
  'minisearch-default',
  'minisearch-readme',
  'fts5',
  'lunr',
  'wink-bm25',
  'orama',
  'flexsearch',
  'fuse',
] as const;

/**
 * Builds an engine by name over a library; `settings` are for Nota. Throws a {@link UsageError} for
 * an unknown name, or a peer that is not installed.
 */
export async function buildEngine(
  name: string,
  library: Library,
  settings: RankingSettings,
): Promise<EvaluatedEngine> {
  if (name === 'nota') {
    return nota(library, settings);
  }
  const peer = PEERS.find((known) => known === name);
  if (peer === undefined) {
    throw new UsageError(`There is no engine ${name}: take nota, ${PEERS.join(', ')}.`);
  }
  const rank = (await importPeer(peer))(documentsOf(library));
  return {
    name,
    rank: (question, limit) => ({ ids: rank(question, limit), sure: true }),
    explain: () => [],
  };
}

const EXPLAINED_DEPTH = 100;
const NOT_FOUND = [`not among the first ${EXPLAINED_DEPTH}`];

function nota(library: Library, settings: RankingSettings): EvaluatedEngine {
  const engine = buildSearchEngine(library, settings);
  return {
    name: 'nota',
    rank(question, limit) {
      const practice = parsePracticeQuestion(question);
      if (practice !== null) {
        const found = searchWithOptions(engine, practice, limit);
        const { sure } = engine.search(plainQuery(practice.stem), { limit: 1 });
        return { ids: found.map(({ section }) => section.id), sure };
      }
      const { hits, sure } = engine.search(parseQuery(question), { limit });
      return { ids: hits.map(({ section }) => section.id), sure };
    },
    explain(question, id) {
      const practice = parsePracticeQuestion(question);
      if (practice !== null) {
        const found = searchWithOptions(engine, practice, EXPLAINED_DEPTH);
        const helpful = found.find(({ section }) => section.id === id);
        return helpful === undefined
          ? NOT_FOUND
          : [`score ${helpful.score.toFixed(2)} of 4 with all options`];
      }
      const { hits } = engine.search(parseQuery(question), { limit: EXPLAINED_DEPTH });
      const hit = hits.find(({ section }) => section.id === id);
      return hit === undefined ? NOT_FOUND : explainHit(hit);
    },
  };
}

async function importPeer(peer: string): Promise<BuildPeer> {
  const module = new URL(`../../bench/peers/${peer}.ts`, import.meta.url).href;
  try {
    const { buildPeer }: { readonly buildPeer: BuildPeer } = await import(module);
    return buildPeer;
  } catch (cause) {
    if (!hasCode(cause, 'ERR_MODULE_NOT_FOUND')) throw cause;
    throw new UsageError(`${peer} is not installed: run npm install --prefix test/bench first.`, {
      cause,
    });
  }
}

function documentsOf(library: Library): readonly EvaluatedDocument[] {
  return library.sections
    .filter(({ kind }) => kind !== 'contents')
    .map((section) => {
      const note = library.noteById.get(section.noteId);
      return {
        id: section.id,
        heading: section.heading,
        title: [note?.title, ...section.trail].join('\n'),
        tags: [...(note?.tags ?? []), note?.category].join('\n'),
        body: section.plain,
      };
    });
}
