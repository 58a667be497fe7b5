import { at } from '../../index/at.ts';
import { FIELDS } from '../../index/section-fields.ts';
import type { SectionIndex, SectionTerms } from '../../index/section-index.ts';
import { LINE_BREAK } from '../../index/vocabulary.ts';
import { wordsOf } from '../../text/words.ts';
import { type FoundWords, firstIn } from '../found-words.ts';
import { positionBits } from '../position-bits.ts';
import type { QuerySlots } from '../query-slots.ts';

const BODY = FIELDS.indexOf('body');

/** A line that says something of a name: `Fetch - how far the wind blew`, `Fetch: how far …`. */
const ENTRY = /^(?<name>[^\n]{1,60}?)(?:\s[-–—=]\s|:\s|：)(?=[^\n]*\p{L})/gmu;

/**
 * Gives whether a section has an entry for just what a question names, as lists of terms do: a line begins with that
 * name, then a dash, a colon or a sign of equality. `positions` are those of the question's content words, at most 31.
 * Takes time by the length of a section where a line begins with any of them.
 */
export function topicEntries(
  { sections, text, vocabulary }: SectionIndex,
  positions: readonly number[],
  { terms, slotOfTerm }: QuerySlots,
): (found: FoundWords) => boolean {
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
  return (found) => {
    if (!beginsLine(found, text)) return false;
    const lines = sections[found.section]?.plain.matchAll(ENTRY) ?? [];
    return Array.from(lines).some(({ groups }) => isAsked(groups?.['name'] ?? ''));
  };
}

/** Whether a line of a section begins with a word that was found: else it need not be read. */
function beginsLine(found: FoundWords, { terms, fieldStarts }: SectionTerms): boolean {
  const bodyStart = at(fieldStarts, found.section * FIELDS.length + BODY);
  const end = found.ends[BODY] ?? 0;
  for (let one = firstIn(found, BODY); one < end; one += 1) {
    const place = found.places[one] ?? 0;
    if (place === bodyStart || terms[place - 1] === LINE_BREAK) return true;
  }
  return false;
}
