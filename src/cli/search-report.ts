import picocolors from 'picocolors';
import { correctionsOf } from '../answers/corrections.ts';
import { nothingFound } from '../answers/nothing-found.ts';
import type { Library } from '../library/library.ts';
import type { Section } from '../library/note.ts';
import type { Hit, SearchEngine, SearchResult } from '../search/engine.ts';
import { parseQuery } from '../search/parse-query.ts';
import { termOf } from '../search/text/term.ts';
import { type Word, wordsOf } from '../search/text/words.ts';
import { explainHit } from './explain-hit.ts';
import { jsonHits } from './json-hits.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** For scripts: one line. */
export function asJsonLine(library: Library, query: string, { sure, hits }: SearchResult): string {
  return `${JSON.stringify({
    query,
    sure,
    hits: jsonHits(library, hits),
  })}\n`;
}

/** How a result is shown. */
export interface TextOptions {
  readonly coloured: boolean;
  /** Whether each score is taken apart. */
  readonly explained: boolean;
}

/** For people: each section with its place and the line that matches best. */
export function asText(
  engine: SearchEngine,
  question: string,
  { sure, hits }: SearchResult,
  { coloured, explained }: TextOptions,
): string {
  const colours = picocolors.createColors(coloured);
  if (hits.length === 0) {
    return nothingText(engine, question);
  }
  const entries = hits.map((hit, index) => [
    ...entry(engine.library, hit, index + 1, colours),
    ...(explained ? explainHit(hit).map((line) => colours.dim(line)) : []),
  ]);
  const lead = [
    ...correctionsOf(hits).map(({ typed, read }) => `I read ${typed} as ${read}.\n`),
    sure ? '' : 'Your notes may not answer this. Closest in the notes:\n',
  ].join('');
  return `${lead === '' ? '' : `${lead}\n`}${entries.map(indented).join('\n')}`;
}

function nothingText(engine: SearchEngine, question: string): string {
  const nothing = nothingFound(engine, parseQuery(question));
  if (nothing.kind === 'nothing-asked') {
    return 'I see no word there that I could look for. Please ask with a word or two.\n';
  }
  const near = nothing.kind === 'nothing-found' ? nothing.didYouMean : [];
  const hint = near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : '';
  return `Nothing in the notes about ${question}.${hint}\n`;
}

function indented(lines: readonly string[]): string {
  return `${lines.filter((line) => line !== '').join('\n    ')}\n`;
}

function entry(library: Library, hit: Hit, rank: number, colours: Colours): readonly string[] {
  const { section } = hit;
  const note = library.noteById.get(section.noteId);
  const trail = [note?.title, ...section.trail.filter((heading) => heading !== note?.title)];
  const place = `${note?.file ?? ''}:${section.startLine}`;
  return [
    `${String(rank).padStart(2)}. ${colours.bold(section.heading)}  ${colours.dim(trail.join(' > '))}`,
    colours.cyan(place),
    snippet(section, matchedTerms(hit), colours),
  ];
}

function matchedTerms({ matches }: Hit): ReadonlySet<string> {
  return new Set(matches.flatMap(({ found }) => wordsOf(found)).map((word) => termOf(word.text)));
}

/** The line with most of the matched words, these in bold; empty for a section without text. */
function snippet(section: Section, matched: ReadonlySet<string>, colours: Colours): string {
  const lines = section.plain.split('\n').filter((line) => line.trim() !== '');
  const isMatch = (word: Word) => matched.has(termOf(word.text));
  const counts = lines.map((line) => wordsOf(line).filter(isMatch).length);
  const best = lines[counts.indexOf(Math.max(...counts))] ?? '';
  let shown = '';
  let behind = 0;
  for (const word of wordsOf(best).filter(isMatch)) {
    shown += best.slice(behind, word.start) + colours.bold(best.slice(word.start, word.end));
    behind = word.end;
  }
  return shown + best.slice(behind);
}
