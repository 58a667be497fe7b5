import type { Section } from '../library/note.ts';
import type { SearchEngine } from '../search/engine.ts';
import { parseQuery } from '../search/parse-query.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { definitionOf, type FoundDefinition } from './definition.ts';
import { measureAsked } from './measure/measure-asked.ts';
import { type Nothing, nothingFound } from './nothing-found.ts';
import { type Passage, passageOf } from './passage.ts';
import { type Place, placesOf } from './place.ts';
import { type Surroundings, surroundingsOf } from './related.ts';
import { repeatsDefinition } from './repeated-definition.ts';
import { type TooBroad, tooBroad } from './too-broad.ts';

/** The section that explains a topic, with where else the notes speak of it. */
export interface Explained {
  readonly kind: 'explained';
  readonly asked: string;
  /** `false` if nothing in the notes clearly answers; this is then the closest. */
  readonly sure: boolean;
  /** How misspelt words were read, if that led to the best place. */
  readonly corrections: readonly Correction[];
  /** Where no section compares what was asked to be compared: the best about each, the shown one first. Mostly empty. */
  readonly apart: readonly Section[];
  /** The definition of exactly this topic, unless there is none or the passage begins with it. */
  readonly definition: FoundDefinition | null;
  /** The best section. */
  readonly passage: Passage;
  /** Best first: the shown section, then at most 24 others. */
  readonly places: readonly Place[];
  /** Where one may read on from the passage. */
  readonly surroundings: Surroundings;
}

/** An answer to "explain this". */
export type Explanation = Explained | TooBroad | Nothing;

/** The shown place and 24 others: Discord's menus hold 25. */
const MAX_PLACES = 25;

/** Explains a topic from the notes. */
export function explain(engine: SearchEngine, asked: string): Explanation {
  const { library } = engine;
  const query = parseQuery(asked);
  const result = engine.search(query, { limit: MAX_PLACES });
  const [best] = result.hits;
  const passage = best === undefined ? null : passageOf(library, best.section.id);
  if (passage === null) {
    return nothingFound(engine, query);
  }
  const definition = definitionOf(engine, query.text, result.hits);
  return (
    tooBroad(engine, query, definition) ?? {
      kind: 'explained',
      asked: query.text,
      sure: result.sure || definition !== null,
      corrections: correctionsOf(result.hits),
      apart: result.apart.map(({ section }) => section),
      definition: isNews(definition, passage) ? definition : null,
      passage,
      places: placesOf(library, result.hits, measureAsked(query.text)),
      surroundings: surroundingsOf(engine, passage),
    }
  );
}

/** Whether the definition says something that the passage below does not begin with. */
function isNews(found: FoundDefinition | null, { markdown }: Passage): boolean {
  return found !== null && !repeatsDefinition(markdown, found.definition);
}
