import { ENGLISH } from '../text/word-forms.ts';
import type { AskedTerm } from './asked-term.ts';
import type { QuestionWord } from './question-words.ts';
import type { Reader } from './reader.ts';

/**
 * The quantities that English asks for with `how` and an adjective, by the names that notes would
 * use. A closed class of the language, independent of any subject.
 */
const MEASURES: ReadonlyMap<string, readonly string[]> = new Map([
  ['big', ['size']],
  ['large', ['size']],
  ['small', ['size']],
  ['long', ['time', 'duration']],
  ['often', ['frequency', 'interval']],
  ['fast', ['speed', 'performance']],
  ['quick', ['speed', 'performance']],
  ['quickly', ['speed', 'performance']],
  ['slow', ['speed', 'performance']],
  ['much', ['cost', 'price', 'amount']],
  ['expensive', ['cost', 'price']],
  ['cheap', ['cost', 'price']],
  ['old', ['age']],
  ['far', ['distance']],
  ['high', ['height']],
  ['deep', ['depth']],
  ['wide', ['width']],
  ['heavy', ['weight']],
]);

/**
 * The names of the quantity that two neighbouring words ask for: `how big` -> size. `after` is the
 * word after them: `how much does it cost` asks for a price, `how much memory` for memory.
 */
export function measuresAsked(word: string, next: string, after: string): readonly string[] {
  const asksForNoun = next === 'much' && !ENGLISH.isStopWord(after);
  return word === 'how' && !asksForNoun ? (MEASURES.get(next) ?? []) : [];
}

/** Whether a word only says which quantity is asked for: the `big` of `how big`. */
export function isMeasured(
  { text, position }: QuestionWord,
  words: readonly QuestionWord[],
): boolean {
  const [before, after] = [words[position - 1], words[position + 1]];
  return measuresAsked(before?.text ?? '', text, after?.text ?? '').length > 0;
}

/**
 * The position of names that were not typed, far enough away not to be neighbours of the question's
 * words.
 */
const POSITION = -1_000;

/** The terms of the quantities that a question asks for, if the notes have them. */
export function measureTerms(
  words: readonly QuestionWord[],
  { dictionary, settings }: Reader,
): readonly AskedTerm[] {
  return words.flatMap(({ text, position }) => {
    const next = words[position + 1]?.text ?? '';
    const after = words[position + 2]?.text ?? '';
    const added = { position: POSITION, covers: [], certainty: 1, weight: settings.measures };
    return measuresAsked(text, next, after).flatMap((measure): AskedTerm[] => {
      const term = dictionary.termOf(measure);
      return term === undefined
        ? []
        : [{ term, asked: `${text} ${next}`, ...added, how: 'synonym' }];
    });
  });
}
