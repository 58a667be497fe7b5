import { type Place, placeOf } from '../../answers/place.ts';
import { practiceQuestion } from '../../answers/practice/reading/practice-question.ts';
import { searchWithOptions } from '../../answers/practice/search-with-options.ts';
import { supportingLines, type WeighedOption } from '../../answers/practice/weigh.ts';
import type { Context } from '../context.ts';
import type { Reply } from '../reply.ts';
import type { PressRequest } from '../request.ts';
import { feedbackStill } from '../shown-answer.ts';
import { readCarriedState } from '../views/carried-state.ts';
import { readCarriedOptions } from '../views/practice/carried-options.ts';
import { stemInLead, weighedMessage } from '../views/practice/practice-message.ts';
import { placeGone } from './place-gone.ts';
import { isAnsweredAlone, replyInPlace } from './reply-in-place.ts';

/** How many helpful sections to list. */
const MOST_HELPFUL = 10;

/** Shows the options of a practice question again, in the message of a section opened from them. */
export function backToOptions(request: PressRequest, context: Context): Reply {
  const options = carriedOptions(request, context);
  return optionsAgain(request, options, null, context);
}

/** Shows the options of a practice question with a menu of sections that help with it. */
export function moreForOptions(request: PressRequest, context: Context): Reply {
  const { engine } = context;
  const options = carriedOptions(request, context);
  const question = practiceQuestion(
    carriedStem(request),
    options.map(({ text }) => text),
  );
  const more = searchWithOptions(engine, question, MOST_HELPFUL)
    .map(({ section }) => placeOf(engine.library, section.id))
    .filter((place) => place !== null);
  return optionsAgain(request, options, more, context);
}

function optionsAgain(
  request: PressRequest,
  options: readonly WeighedOption[],
  more: readonly Place[] | null,
  context: Context,
): Reply {
  if (options.length === 0) return placeGone(context);
  const { lead } = readCarriedState(request.message.components);
  const view = { command: request.id.command, isPublic: !isAnsweredAlone(request), more };
  const { place } = options.reduce((most, one) => (one.support > most.support ? one : most));
  const feedback = feedbackStill(request.message, place?.section.id);
  const message = weighedMessage(lead, options, view, context);
  return replyInPlace(request, { message, ...feedback });
}

/**
 * The options that a message carries, with what the notes say for each now; none if it is not about a practice
 * question.
 */
export function carriedOptions(
  request: PressRequest,
  { engine }: Context,
): readonly WeighedOption[] {
  const stem = carriedStem(request);
  return readCarriedOptions(request.message.components).map(({ text, support, place: carried }) => {
    const place =
      carried === null ? null : placeOf(engine.library, carried.sectionId, carried.words);
    return { text, support, place, lines: supportingLines(place, stem) };
  });
}

function carriedStem({ message }: PressRequest): string {
  return stemInLead(readCarriedState(message.components).lead ?? '');
}
