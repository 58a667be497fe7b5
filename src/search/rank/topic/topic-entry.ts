import { at } from '../../index/at.ts';
import { FIELDS } from '../../index/section-fields.ts';
import type { SectionIndex } from '../../index/section-index.ts';
import type { SectionTerms } from '../../index/section-terms.ts';
import { LINE_BREAK } from '../../index/vocabulary.ts';
import { wordsOf } from '../../text/words.ts';
import { type FoundWords, firstIn } from '../found-words.ts';
import { positionBits } from '../position-bits.ts';
import type { QuerySlots } from '../query-slots.ts';

const BODY = FIELDS.indexOf('body');

/** A line that says something about a name: `Fetch - how far the wind blew`, `Fetch: how far …`. */
const ENTRY = /^(?<name>[^\n]{1,60}?)(?:\s[-–—=]\s|:\s|：)(?=[^\n]*\p{L})/gmu;

/**
 * Returns a test for sections with an entry for exactly the name in a question, as in a list of
 * terms: a line begins with the name, followed by a dash, a colon or an equals sign. It doesn't
 * count if a heading or title contains the name (`isNamed`, which is called only where such a line
 * is possible). `positions` are those of the question's content words, at most 31. Takes time
 * proportional to the length of a section in which a line begins with any of them.
 */
export function topicEntries(
  { sections, text, vocabulary }: SectionIndex,
  positions: readonly number[],
  { terms, slotOfTerm }: QuerySlots,
): (found: FoundWords, isNamed: () => boolean) => boolean {
  const covered = [0, ...terms.map(({ asked: { covers } }) => positionBits(covers, positions))];
  const all = 2 ** positions.length - 1;
  const { isStopWord } = vocabulary.numbers.forms;
  const coveredBy = (word: string) =>
    covered[slotOfTerm[vocabulary.termOfWord(word) ?? -1] ?? 0] ?? 0;
  const isAsked = (name: string) => {
    const said = wordsOf(name)
      .filter((word) => !isStopWord(word.text))
      .map((word) => coveredBy(word.text));
    return !said.includes(0) && said.reduce((one, other) => one | other, 0) === all;
  };
  return (found, isNamed) => {
    if (!mayHaveEntry(found, text, covered, all) || isNamed()) return false;
    const lines = sections[found.section]?.plain.matchAll(ENTRY) ?? [];
    return Array.from(lines).some(({ groups }) => isAsked(groups?.['name'] ?? ''));
  };
}

/**
 * Whether a line of a section begins with one of the words, and the section contains all: otherwise
 * it need not be read.
 */
function mayHaveEntry(
  found: FoundWords,
  { terms, fieldStarts }: SectionTerms,
  covered: readonly number[],
  all: number,
): boolean {
  const bodyStart = at(fieldStarts, found.section * FIELDS.length + BODY);
  const end = found.ends[BODY] ?? 0;
  let said = 0;
  let beginsLine = false;
  for (let one = firstIn(found, BODY); one < end; one += 1) {
    const place = found.places[one] ?? 0;
    beginsLine ||= place === bodyStart || terms[place - 1] === LINE_BREAK;
    said |= covered[found.slots[one] ?? 0] ?? 0;
  }
  return beginsLine && said === all;
}
