import { measureAsked } from '../../../src/answers/measure/measure-asked.ts';
import { placesOf } from '../../../src/answers/place.ts';
import { shownText } from '../../../src/answers/snippet/shown-text.ts';
import { snippet } from '../../../src/answers/snippet/snippet.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { ENGLISH } from '../../../src/search/text/word-forms.ts';
import { normalizedWords } from '../../../src/search/text/words.ts';
import type { Question } from '../questions/question.ts';
import { placeOf } from '../ranking/evaluate.ts';

/** How much of the answers is already visible in a list. */
export interface SnippetFigures {
  /**
   * The questions with a section among the first five that states the answer in words which the
   * question doesn't contain.
   */
  readonly questions: number;
  /** The mean share of these words that the snippet of the first such section shows. */
  readonly shown: number;
  /** The share of the questions whose snippet shows all of them. */
  readonly shownInFull: number;
}

/** As many places as one page of a list shows. */
const DEPTH = 5;

/** The length that a list tries first, in characters. */
const LENGTH = 220;

/** Measures the snippets of the sections that state the answers. */
export function snippetFigures(
  engine: SearchEngine,
  questions: readonly Question[],
): SnippetFigures {
  const parts = questions
    .map((question) => partShown(engine, question))
    .filter((part) => part !== null);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    questions: parts.length,
    shown: mean(parts),
    shownInFull: mean(parts.map((part) => Number(part === 1))),
  };
}

/** For scripts: one line. */
export function snippetsAsJson(figures: SnippetFigures): string {
  return `${JSON.stringify(figures)}\n`;
}

/** For people: one line. */
export function snippetsAsText({ questions, shown, shownInFull }: SnippetFigures): string {
  return (
    `snippets: ${shown.toFixed(3)} of the answer's words, all of them for ${shownInFull.toFixed(3)} ` +
    `of ${questions} questions\n`
  );
}

function partShown(
  engine: SearchEngine,
  { question, answer = '', relevant }: Question,
): number | null {
  const { library } = engine;
  const stating = new Set(
    relevant.filter(({ grade }) => grade === 2).map(({ file, line }) => `${file}:${line}`),
  );
  const { hits } = engine.search(parseQuery(question), { limit: DEPTH });
  const place = placesOf(library, hits).find(({ section }) =>
    stating.has(placeOf(library, section)),
  );
  if (place === undefined) return null;
  const asked = contentTerms(question);
  const stated = contentTerms(place.section.plain);
  const wanted = [...contentTerms(answer)].filter((term) => !asked.has(term) && stated.has(term));
  if (wanted.length === 0) return null;
  const parts = snippet(shownText(place.section), place.words, LENGTH, {
    measure: measureAsked(question),
    language: place.note.language,
  });
  const seen = contentTerms(parts.map(({ text }) => text).join(''));
  return wanted.filter((term) => seen.has(term)).length / wanted.length;
}

function contentTerms(text: string): ReadonlySet<string> {
  return new Set(
    normalizedWords(text)
      .filter((word) => !ENGLISH.isStopWord(word))
      .map(ENGLISH.termOf),
  );
}
