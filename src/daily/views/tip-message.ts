import type { PlacedTip } from '../../answers/placed-tip.ts';
import type { Look } from '../../discord/context.ts';
import { toBlocks } from '../../discord/markdown/to-blocks.ts';
import { firstPage } from '../../discord/pages/to-pages.ts';
import type { Message } from '../../discord/reply.ts';
import {
  actionRow,
  button,
  containerMessage,
  textDisplay,
} from '../../discord/views/components.ts';
import { gallery } from '../../discord/views/gallery.ts';
import { sourceLine } from '../../discord/views/source-line.ts';
import { formatPostId } from '../posting/post-id.ts';
import { pressOn, TIP_PRESS } from './daily-press.ts';

/** Labels that need no translation. */
const THUMB_UP = '👍';
const THUMB_DOWN = '👎';

/** Characters for the tip and for its source; with everything else, within Discord's 4,000. */
const TIP_CHARACTERS = { tip: 3_000, source: 500 } as const;

/** How a tip is shown. */
export interface TipView {
  /** The id of the post that is shown, or from which the tip was asked for; empty for none. */
  readonly occurrenceId: string;
  /** `false` for a private answer. */
  readonly hasVotes: boolean;
  /** A role to ping, by id. */
  readonly roleId: string | null;
}

/** A daily post. The tip comes first, because a notification shows only the beginning. */
export function tipMessage(placed: PlacedTip, view: TipView, look: Look): Message {
  const { tip, note, section } = placed;
  const words = look.phrases.daily;
  const images = note.images.filter(({ sectionId }) => sectionId === section.id);
  const { components: pictures, files } = gallery(note, images, look.maxAttachmentBytes);
  const about = formatPostId({
    occurrenceId: view.occurrenceId,
    tipId: tip.id,
    sectionId: section.id,
  });
  const role = view.roleId === null ? '' : ` · <@&${view.roleId}>`;
  return containerMessage(
    [
      ...textDisplay(firstPage(toBlocks(tip.markdown), TIP_CHARACTERS.tip)),
      ...pictures,
      ...textDisplay(
        `${sourceLine(note, section, look, TIP_CHARACTERS.source)}\n-# ${words.postedAs}${role}`,
      ),
      ...actionRow([
        button(words.explain, pressOn(TIP_PRESS.explain, about)),
        button(words.anotherTip, pressOn(TIP_PRESS.another, about)),
        ...(view.hasVotes
          ? [
              button(THUMB_UP, pressOn(TIP_PRESS.up, about)),
              button(THUMB_DOWN, pressOn(TIP_PRESS.down, about)),
            ]
          : []),
      ]),
    ],
    files,
  );
}
