import { atOnce } from '../../src/basics/steps.ts';
import type { Library } from '../../src/library/library.ts';
import { ENGLISH } from '../../src/search/text/word-forms.ts';
import { wordsOf } from '../../src/search/text/words.ts';
import { topicSteps } from '../../src/search/topics/topics.ts';

/** The kinds of questions that are timed. */
export const KINDS = ['one word', 'three words', 'sentence', '60-word exam question'] as const;

/** One of `KINDS`. */
export type Kind = (typeof KINDS)[number];

/** One word in so many is misspelt. */
const ONE_TYPO_IN = 12;
/** A topic in so many is typed with a typo. */
const ONE_TYPO_TOPIC_IN = 4;
const LONGEST_TYPED = 16;

/**
 * Questions of a kind, drawn from the notes' own running text, so that frequent words are asked for
 * more often; every twelfth word has a typo.
 */
export function questionsOf(
  kind: Kind,
  { sections }: Library,
  count: number,
  random: () => number,
): readonly string[] {
  const wordsOfAny = () => wordsAt(sections, Math.floor(random() * sections.length));
  return Array.from({ length: count }, () => {
    const words = takeWords(kind, wordsOfAny, random);
    return words
      .map((word) => (random() * ONE_TYPO_IN < 1 ? misspelt(word, random) : word))
      .join(' ');
  });
}

function takeWords(
  kind: Kind,
  wordsOfAny: () => readonly string[],
  random: () => number,
): readonly string[] {
  const isContent = (word: string) => !ENGLISH.isStopWord(word);
  switch (kind) {
    case 'one word':
      return runOf(1, () => wordsOfAny().filter(isContent), random);
    case 'three words':
      return runOf(3, () => wordsOfAny().filter(isContent), random);
    case 'sentence':
      return runOf(10, wordsOfAny, random);
    case '60-word exam question':
      return [0, 1, 2].flatMap((sentence) => [
        ...runOf(20, wordsOfAny, random).slice(0, -1),
        sentence === 2 ? 'now?' : 'then.',
      ]);
  }
}

/** Neighbouring words from anywhere in the notes, as many as wanted. */
function runOf(
  length: number,
  wordsOfAny: () => readonly string[],
  random: () => number,
): readonly string[] {
  const words: string[] = [];
  while (words.length < length) {
    const some = wordsOfAny();
    const start = Math.floor(random() * Math.max(1, some.length - length));
    words.push(...some.slice(start, start + length - words.length));
  }
  return words;
}

function wordsAt(sections: Library['sections'], number: number): readonly string[] {
  const section = sections[number];
  return wordsOf(`${section?.heading}\n${section?.plain}`).map((word) => word.text);
}

/** Two neighbouring letters of the word swapped, never the first. */
function misspelt(word: string, random: () => number): string {
  if (word.length < 4) {
    return word;
  }
  const place = 1 + Math.floor(random() * (word.length - 2));
  const [left, right] = [word.charAt(place), word.charAt(place + 1)];
  return `${word.slice(0, place)}${right}${left}${word.slice(place + 2)}`;
}

/** What is in the field of autocomplete after each key, for some topics of the notes. */
export function keystrokesOf(
  library: Library,
  topics: number,
  random: () => number,
): readonly string[] {
  const all = atOnce(topicSteps(library));
  return Array.from({ length: topics }, (_, number) => {
    const key = all.keyOf(Math.floor(random() * all.count));
    return number % ONE_TYPO_TOPIC_IN === 0 ? misspelt(key, random) : key;
  }).flatMap((key) => {
    const typed = key.slice(0, LONGEST_TYPED);
    return Array.from({ length: typed.length }, (_, end) => typed.slice(0, end + 1));
  });
}
