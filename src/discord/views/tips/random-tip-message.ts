import type { PlacedTip } from '../../../answers/placed-tip.ts';
import { TIPS } from '../../command/names.ts';
import type { Look } from '../../context.ts';
import { toBlocks } from '../../markdown/to-blocks.ts';
import { firstPage } from '../../pages/to-pages.ts';
import type { Message } from '../../reply.ts';
import { TIPS_CHARACTERS } from '../budget.ts';
import { actionRow, button, containerMessage, textDisplay } from '../components.ts';
import { notice } from '../notice.ts';
import { ANOTHER, READ } from '../presses.ts';
import { sourceLine } from '../source-line.ts';

/** Shows one tip, or for `null` that the notes have none. */
export function randomTipMessage(placed: PlacedTip | null, look: Look): Message {
  const { phrases } = look;
  if (placed === null) return notice(phrases.tips.noneAtAll);
  const { tip, note, section } = placed;
  const text = firstPage(toBlocks(tip.markdown), TIPS_CHARACTERS.page);
  const source = sourceLine(note, section, look, TIPS_CHARACTERS.source);
  return containerMessage([
    ...textDisplay(`### ${phrases.tips.randomTip}\n${text}`),
    ...textDisplay(source),
    ...actionRow([
      button(phrases.tips.another, { command: TIPS, what: ANOTHER, page: 0, about: tip.id }),
      button(phrases.tips.readOn, { command: TIPS, what: READ, page: 0, about: section.id }),
    ]),
  ]);
}
