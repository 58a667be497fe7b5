import type { Mention, TextDraft } from './draft.ts';
import type { Pickable } from './pickables.ts';

/**
 * A text as it is sent: `@Ada` becomes `<@123>` where it was picked from the list, or typed in full.
 *
 * @param known who can be mentioned where it is sent
 */
export function sentText({ text, mentions }: TextDraft, known: readonly Pickable[]): string {
  const withPicked = longestFirst(mentions).reduce(
    (content, { shown, sent }) => content.replaceAll(shown, sent),
    text,
  );
  return longestFirst(known.map(({ name, sent }) => ({ shown: name, sent }))).reduce(
    (content, { shown, sent }) => content.replace(inFull(shown), () => sent),
    withPicked,
  );
}

/** Longer names go first: a shorter one may be their beginning. */
function longestFirst(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.toSorted((a, b) => b.shown.length - a.shown.length);
}

/** The name as a word of its own, whatever its case. */
function inFull(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<=^|\\s)${literal}(?![\\p{L}\\p{N}_])`, 'giu');
}
