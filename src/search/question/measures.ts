import { ENGLISH } from '../text/word-forms.ts';

/**
 * What English asks for with `how` and an adjective, as notes would name it. A closed class of the
 * language, not of any subject.
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
 * The names of the measure that two neighbouring words ask for: `how big` -> size. `behind` is the word
 * after them: `how much does it cost` asks for a price, `how much memory` for memory.
 */
export function measuresAsked(word: string, next: string, behind: string): readonly string[] {
  const asksForNoun = next === 'much' && !ENGLISH.isStopWord(behind);
  return word === 'how' && !asksForNoun ? (MEASURES.get(next) ?? []) : [];
}
