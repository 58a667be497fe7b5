import { onDemand } from '../basics/on-demand.ts';
import type { Section } from '../library/note.ts';
import type { Query } from './query.ts';
import { textKey } from './text/text-key.ts';

/**
 * Returns a test for sections that contain every quoted phrase and none of the excluded words, in
 * heading or text.
 */
export function demandsOf({ phrases, excluded }: Query): (section: Section) => boolean {
  const wanted = phrases.map(textKey);
  const unwanted = excluded.map(textKey);
  return (section) => {
    const has = phraseFinder(`${section.heading}\n${section.plain}`);
    return wanted.every(has) && !unwanted.some(has);
  };
}

/** Returns a test for phrases, in the form of `textKey`, that a text contains. */
function phraseFinder(text: string): (phrase: string) => boolean {
  const letters = lettersOf(text);
  const words = onDemand(() => ` ${textKey(text)} `);
  return (phrase) => {
    const mayStand = letters === null || phrase.split(' ').every((word) => letters.includes(word));
    return mayStand && words().includes(` ${phrase} `);
  };
}

const OTHER_THAN_ASCII = /\P{ASCII}/u;

/**
 * A text of ASCII characters without the characters that comparison ignores, so that it contains
 * each of the text's words. Looking there first rules out most sections in a tenth of the time that
 * splitting them into words takes. `null` for other texts.
 */
function lettersOf(text: string): string | null {
  return OTHER_THAN_ASCII.test(text) ? null : text.toLowerCase().replaceAll("'", '');
}
