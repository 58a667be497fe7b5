import type { Pickable } from '../pickables.ts';
import type { Mention, TextDraft } from './draft.ts';

/** A mention, and what may come before its name: a look-behind. */
interface Named extends Mention {
  readonly before: string;
}

/**
 * A text as it is sent: `@Ada` becomes `<@123>` if it was picked from the list or typed in full.
 * Picked names may be in brackets that were added later.
 *
 * @param known who can be mentioned where it is sent
 */
export function sentText(
  { text, mentions }: Pick<TextDraft, 'text' | 'mentions'>,
  known: readonly Pickable[],
): string {
  const picked = mentions.map((mention): Named => ({ ...mention, before: '(?<![\\p{L}\\p{N}_])' }));
  const typed = known.map(({ name, sent }): Named => ({ shown: name, sent, before: '(?<=^|\\s)' }));
  // Longer names go first, because a shorter one may be their beginning.
  return [...picked, ...typed]
    .toSorted((a, b) => b.shown.length - a.shown.length)
    .reduce((content, named) => content.replace(inFull(named), () => named.sent), text);
}

/** The whole name, ignoring case: `#daily` is not in `#daily-tip`. */
function inFull({ shown, before }: Named): RegExp {
  const literal = shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${before}${literal}(?!-?[\\p{L}\\p{N}_])`, 'giu');
}
