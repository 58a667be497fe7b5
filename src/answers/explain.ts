import type { SearchEngine, SearchResult } from '../search/engine.ts';
import { parseQuestion, plainQuery } from '../search/parse-query.ts';
import type { Query } from '../search/query.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { definitionOf, type FoundDefinition } from './definition.ts';
import { measureAsked } from './measure/measure-asked.ts';
import { MOST_LISTED } from './most-listed.ts';
import { type Nothing, nothingFound } from './nothing-found.ts';
import { type Passage, passageOf } from './passage.ts';
import { type Place, placesOf } from './place.ts';
import { type Surroundings, surroundingsOf } from './related.ts';
import { repeatsDefinition } from './repeated-definition.ts';
import { type TooBroad, tooBroad } from './too-broad.ts';

/** The section that explains a topic, and the other places that mention it. */
export interface Explained {
  readonly kind: 'explained';
  readonly asked: string;
  /** `false` if nothing in the notes clearly answers; this is then the closest section. */
  readonly sure: boolean;
  /** How misspelt words were read, if that led to the best place. */
  readonly corrections: readonly Correction[];
  /**
   * The definition of exactly what is asked about, unless there is none or the passage begins with
   * it.
   */
  readonly definition: FoundDefinition | null;
  /** The best section. */
  readonly passage: Passage;
  /** Best first: the shown section, then at most 24 others. */
  readonly places: readonly Place[];
  /** Where to read on from the passage. */
  readonly surroundings: Surroundings;
}

/** The best section about each side of a comparison, if no section compares them. */
export interface SideBySide {
  readonly kind: 'side-by-side';
  readonly asked: string;
  /** How misspelt words were read, if that led to the sections of the sides. */
  readonly corrections: readonly Correction[];
  /** Definitions of the sides in other sections, if there are any. */
  readonly definitions: readonly FoundDefinition[];
  /** In the order of the question; 2 to 4. */
  readonly sides: readonly Passage[];
  /** The sections of the sides, then the other results, best first; at most 25 in all. */
  readonly places: readonly Place[];
}

/** An answer to "explain this". */
export type Explanation = Explained | SideBySide | TooBroad | Nothing;

/** Explains a topic from the notes. */
export function explain(engine: SearchEngine, asked: string): Explanation {
  const { library } = engine;
  const query = readQuestion(engine, asked);
  const result = engine.search(query, { limit: MOST_LISTED });
  const [best] = result.hits;
  const passage = best === undefined ? null : passageOf(library, best.section.id);
  if (passage === null) {
    return nothingFound(engine, query);
  }
  if (result.apart.length > 0) {
    return sideBySide(engine, query, result);
  }
  const definition =
    definitionOf(engine, query.text, result.hits) ??
    definitionOf(engine, result.nameAsked, result.hits);
  const broad = tooBroad(engine, query, definition);
  if (broad !== null) {
    return broad;
  }
  const shown = definition === null || repeatsDefinition(passage, definition) ? null : definition;
  return {
    kind: 'explained',
    asked: query.text,
    sure: result.sure || definition !== null,
    corrections: correctionsOf(engine, result),
    definition: shown,
    passage,
    places: placesOf(library, result.hits, measureAsked(query.text)),
    surroundings: withoutTerm(surroundingsOf(engine, passage), shown),
  };
}

/**
 * Reads a question. If no section has a quote in it word for word, as around a name or in a pasted command, the
 * quotes are ignored.
 */
function readQuestion(engine: SearchEngine, asked: string): Query {
  const query = parseQuestion(asked);
  const findsNothing = query.phrases.length > 0 && engine.search(query, { limit: 1 }).total === 0;
  return findsNothing ? plainQuery(asked) : query;
}

function sideBySide(engine: SearchEngine, { text }: Query, result: SearchResult): SideBySide {
  const { library } = engine;
  const { hits, apart } = result;
  return {
    kind: 'side-by-side',
    asked: text,
    corrections: correctionsOf(engine, result),
    definitions: apart.flatMap(({ asked, hit }) => {
      const found = definitionOf(engine, asked, hits);
      return found === null || found.section.id === hit.section.id ? [] : [found];
    }),
    sides: apart
      .map(({ hit }) => passageOf(library, hit.section.id))
      .filter((passage) => passage !== null),
    places: placesOf(library, hits, measureAsked(text)),
  };
}

/** Without the term whose definition is shown anyway. */
function withoutTerm(
  { related, terms }: Surroundings,
  shown: FoundDefinition | null,
): Surroundings {
  const term = shown?.definition.term;
  return { related, terms: terms.filter(({ definition }) => definition.term !== term) };
}
