import { correctionsOf } from '../answers/corrections.ts';
import { measureAsked } from '../answers/measure/measure-asked.ts';
import type { Measure } from '../answers/measure/quantities.ts';
import { nothingFound } from '../answers/nothing-found.ts';
import { shownText } from '../answers/snippet/shown-text.ts';
import { snippet } from '../answers/snippet/snippet.ts';
import { tellingWords } from '../answers/snippet/telling-words.ts';
import type { Library } from '../library/library.ts';
import type { Hit, SearchEngine, SearchResult } from '../search/engine.ts';
import { parseQuery } from '../search/parse-query.ts';
import { explainHit } from './explain-hit.ts';
import { jsonHits } from './json-hits.ts';
import type { Colours } from './terminal.ts';

/** Two to three lines of a terminal. */
const SNIPPET_CHARACTERS = 220;

/** A question, and what was found for it. */
export interface SearchedQuestion {
  /** As typed. */
  readonly text: string;
  readonly result: SearchResult;
  /** Whether nothing matches its quotes and exclusions, so that this matches the words alone. */
  readonly wordsAlone: boolean;
}

/** For scripts: one line. */
export function searchJsonLine(
  library: Library,
  query: string,
  { sure, hits }: SearchResult,
): string {
  return `${JSON.stringify({
    query,
    sure,
    hits: jsonHits(library, hits),
  })}\n`;
}

/** How a result is shown. */
export interface TextOptions {
  readonly colours: Colours;
  /** Whether to explain each score. */
  readonly explained: boolean;
}

/**
 * For people: each section with its place and the excerpt that matches best, or its beginning if it
 * is one side of a comparison.
 */
export function searchText(
  engine: SearchEngine,
  { text, result, wordsAlone }: SearchedQuestion,
  { colours, explained }: TextOptions,
): string {
  const { sure, hits, apart } = result;
  if (hits.length === 0) {
    return nothingText(engine, text);
  }
  const measure = measureAsked(text);
  const sides = new Set(apart.map(({ hit }) => hit.section.id));
  const entries = hits.map((hit, index) => [
    ...entry(
      engine.library,
      { hit, rank: index + 1, measure, isSide: sides.has(hit.section.id) },
      colours,
    ),
    ...(explained ? explainHit(hit).map((line) => colours.dim(line)) : []),
  ]);
  const lead = [
    ...correctionsOf(engine, result).map(({ typed, read }) => `I read ${typed} as ${read}.\n`),
    wordsAlone ? 'Nothing matches the quotes or -words. These have the words alone:\n' : '',
    sure ? '' : 'Your notes may not answer this. This comes closest:\n',
    apart.length > 0 ? 'No section compares these. The best one about each comes first:\n' : '',
  ].join('');
  return `${lead === '' ? '' : `${lead}\n`}${entries.map(indented).join('\n')}`;
}

function nothingText(engine: SearchEngine, question: string): string {
  const nothing = nothingFound(engine, parseQuery(question));
  if (nothing.kind === 'nothing-asked') {
    return 'There is no word in that I could look up. Please ask with a word or two.\n';
  }
  const near = nothing.kind === 'nothing-found' ? nothing.didYouMean : [];
  const hint = near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : '';
  return `Nothing in the notes about ${question}.${hint}\n`;
}

function indented(lines: readonly string[]): string {
  return `${lines.filter((line) => line !== '').join('\n    ')}\n`;
}

/** A section in the list. */
interface Entry {
  readonly hit: Hit;
  /** From 1. */
  readonly rank: number;
  /** The quantity that the question asks for, if any. */
  readonly measure: Measure | null;
  /** Whether it is one side of a comparison that no section makes. */
  readonly isSide: boolean;
}

function entry(
  library: Library,
  { hit, rank, measure, isSide }: Entry,
  colours: Colours,
): readonly string[] {
  const { section, matches } = hit;
  const note = library.noteById.get(section.noteId);
  const trail = [note?.title, ...section.trail.filter((heading) => heading !== note?.title)];
  const above = trail.join(' > ');
  const where = above === section.heading ? '' : `  ${colours.dim(above)}`;
  const place = `${note?.file ?? ''}:${section.startLine}`;
  return [
    `${String(rank).padStart(2)}. ${colours.bold(section.heading)}${where}`,
    colours.cyan(place),
    snippet(shownText(section), isSide ? [] : tellingWords(matches), SNIPPET_CHARACTERS, {
      measure,
      language: note?.language ?? 'en',
    })
      .map(({ text, isMatch }) => (isMatch ? colours.bold(text) : text))
      .join(''),
  ];
}
