import { placeOf } from '../answers/place.ts';
import { supportingLines, type WeighedOption } from '../answers/weigh.ts';
import type { Context } from './context.ts';
import { placeGone } from './place-gone.ts';
import type { Reply } from './reply.ts';
import { isAnsweredAlone, replyInPlace } from './reply-in-place.ts';
import type { PressRequest } from './request.ts';
import { readCarriedOptions } from './views/carried-options.ts';
import { readCarriedState } from './views/carried-state.ts';
import { stemInLead, weighedMessage } from './views/practice-message.ts';

/** Shows the options of a practice question again, in the message of a section that was opened from them. */
export function backToOptions(request: PressRequest, context: Context): Reply {
  const { lead } = readCarriedState(request.message.components);
  const options = carriedOptions(request, context);
  if (options.length === 0) return placeGone(context);
  const view = { command: request.id.command, isPublic: !isAnsweredAlone(request) };
  return replyInPlace(request, weighedMessage(lead, options, view, context));
}

/**
 * The options that a message carries, with what the notes say for each by now; none where it is not about
 * a practice question.
 */
export function carriedOptions(
  { message }: PressRequest,
  { engine }: Context,
): readonly WeighedOption[] {
  const stem = stemInLead(readCarriedState(message.components).lead ?? '');
  return readCarriedOptions(message.components).map(({ text, support, place: carried }) => {
    const place =
      carried === null ? null : placeOf(engine.library, carried.sectionId, carried.words);
    return { text, support, place, lines: supportingLines(place, stem) };
  });
}
