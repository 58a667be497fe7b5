import { onDemand } from '../basics/on-demand.ts';
import type { Section } from '../library/note.ts';
import type { Query } from './query.ts';
import { textKey } from './text/text-key.ts';

/**
 * Returns a test for sections that contain every quoted phrase and none of the excluded words, in
 * heading or text.
 */
export function demandsOf({
  phrases,
  excluded,
}: Query): (section: Pick<Section, 'heading' | 'plain'>) => boolean {
  const wanted = phrases.map(readPhrase);
  const unwanted = excluded.map(readPhrase);
  return (section) => {
    const has = phraseFinder(`${section.heading}\n${section.plain}`);
    return wanted.every(has) && !unwanted.some(has);
  };
}

/** A phrase to look for. */
interface Phrase {
  /** In the form of `textKey`. */
  readonly key: string;
  /** For each word what it looks like in a text: as it is, or with the dots of initials (`rms`, `r.m.s`). */
  readonly looks: readonly (readonly [plain: string, dotted: string])[];
}

function readPhrase(written: string): Phrase {
  const key = textKey(written);
  return { key, looks: key.split(' ').map((word) => [word, Array.from(word).join('.')]) };
}

/** Returns a test for phrases that a text contains. */
function phraseFinder(text: string): (phrase: Phrase) => boolean {
  const letters = lettersOf(text);
  const words = onDemand(() => ` ${textKey(text)} `);
  return ({ key, looks }) => {
    const mayStand =
      letters === null || looks.every((word) => word.some((look) => letters.includes(look)));
    return mayStand && words().includes(` ${key} `);
  };
}

const OTHER_THAN_ASCII = /\P{ASCII}/u;

/**
 * A text of ASCII characters without case and apostrophes, in which each of its words looks as in `Phrase`. Looking
 * there first rules out most sections in a tenth of the time that splitting them into words takes. `null` for other
 * texts.
 */
function lettersOf(text: string): string | null {
  return OTHER_THAN_ASCII.test(text) ? null : text.toLowerCase().replaceAll("'", '');
}
