import type { Pickable } from '../pickables.ts';
import type { TextDraft } from './draft.ts';

/**
 * A sent text as it was written: `<@123>` is shown as `@Ada`, and sent again as the same mention.
 */
export function shownText(
  sent: string,
  known: readonly Pickable[],
): Pick<TextDraft, 'text' | 'mentions'> {
  const mentions = known
    .filter((each) => sent.includes(each.sent))
    .map((each) => ({ shown: each.name, sent: each.sent }));
  const text = mentions.reduce(
    (shown, mention) => shown.replaceAll(mention.sent, () => mention.shown),
    sent,
  );
  return { text, mentions };
}
