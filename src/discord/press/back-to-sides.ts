import { passageOf } from '../../answers/passage.ts';
import type { Context } from '../context.ts';
import type { Reply } from '../reply.ts';
import type { PressRequest } from '../request.ts';
import { feedbackStill } from '../shown-answer.ts';
import { readCarriedState } from '../views/carried-state.ts';
import { sidesMessage } from '../views/explanation/sides-message.ts';
import { existingPlaces } from './existing-places.ts';
import { placeGone } from './place-gone.ts';
import { replyInPlace } from './reply-in-place.ts';

/** Shows sections side by side again, in the message of one opened from them. */
export function backToSides(request: PressRequest, context: Context): Reply {
  const { lead, places } = readCarriedState(request.message.components);
  const sides = carriedSides(request)
    .map((id) => passageOf(context.engine.library, id))
    .filter((passage) => passage !== null);
  const [first] = sides;
  if (first === undefined) return placeGone(context);
  const message = sidesMessage(
    { command: request.id.command, lead, sides, places: existingPlaces(places, context) },
    context,
  );
  const feedback = feedbackStill(request.message, first.section.id);
  return replyInPlace(request, { message, ...feedback });
}

/** The ids of the sections that a message shows side by side, or was opened from; empty for other messages. */
export function carriedSides({ message }: PressRequest): readonly string[] {
  const { places, sides } = readCarriedState(message.components);
  return places.slice(0, sides).map(({ sectionId }) => sectionId);
}
