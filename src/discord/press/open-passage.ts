import { definitionOf } from '../../answers/definition.ts';
import { passageOf } from '../../answers/passage.ts';
import { surroundingsOf } from '../../answers/related.ts';
import type { Context } from '../context.ts';
import { privately, privateNotice } from '../privately.ts';
import type { Reply } from '../reply.ts';
import type { PressRequest } from '../request.ts';
import { feedbackStill } from '../shown-answer.ts';
import { parseCarriedPlace, readCarriedState } from '../views/carried-state.ts';
import { lookedUpMessage } from '../views/explanation/looked-up-message.ts';
import { passageMessage } from '../views/passage/passage-message.ts';
import { parseOptionValue, readCarriedOptions } from '../views/practice/carried-options.ts';
import { LOOK_UP, MORE, OPEN, OPTION, PAGE, RELATED, SIDES, WEIGHED } from '../views/presses.ts';
import { backToOptions, carriedOptions, moreForOptions } from './back-to-options.ts';
import { backToSides } from './back-to-sides.ts';
import { existingPlaces } from './existing-places.ts';
import { placeGone } from './place-gone.ts';
import { replyInPlace } from './reply-in-place.ts';

/** Which section a press opens, and how. */
export interface Opening {
  readonly sectionId: string;
  /** Page of the section, counted from 0; `null` for the page with the words that led to the section. */
  readonly page: number | null;
  /** Page of the list that a button leads back to; `null` for no list. */
  readonly backTo: number | null;
}

/** The id of the section that a press is about: chosen from a menu, else named by the button. */
export function pressedSectionId({ id, values }: PressRequest): string {
  const [chosen] = values;
  if (chosen === undefined) return id.about;
  return id.what === OPTION
    ? (parseOptionValue(chosen)?.place?.sectionId ?? '')
    : parseCarriedPlace(chosen).sectionId;
}

/** Opens a section in the message that was pressed. The text on top and the menu stay. */
export function openPassage(request: PressRequest, opening: Opening, context: Context): Reply {
  const { library } = context.engine;
  const passage = passageOf(library, opening.sectionId);
  if (passage === null) {
    return placeGone(context);
  }
  const { lead, places, sides } = readCarriedState(request.message.components);
  const message = passageMessage(
    {
      command: request.id.command,
      lead,
      passage,
      page: opening.page,
      places: existingPlaces(places, context),
      surroundings: surroundingsOf(context.engine, passage),
      backTo: opening.backTo,
      options: carriedOptions(request, context),
      sides: existingPlaces(places.slice(0, sides), context).length,
    },
    context,
  );
  const feedback = feedbackStill(request.message, passage.section.id);
  return replyInPlace(request, { message, ...feedback });
}

/**
 * Page of the list that a message belongs to; `null` if it carries no list, or the options of a practice
 * question.
 */
export function carriedListPage({ message }: PressRequest): number | null {
  const { places, listPage } = readCarriedState(message.components);
  const isList = places.length > 0 && readCarriedOptions(message.components).length === 0;
  return isList ? listPage : null;
}

/**
 * Handles presses on lists and passages: opening a place, turning the pages of a passage, and following its related
 * places and terms. Also for passages opened from a practice question or from sections side by side.
 *
 * @param backTo page of the list that a passage is opened from; `null` for no list
 * @returns `null` when the press is for something else
 */
export function pressOnPassage(
  request: PressRequest,
  backTo: number | null,
  context: Context,
): Reply | null {
  const { what, page, about } = request.id;
  switch (what) {
    case PAGE:
      return openPassage(request, { sectionId: about, page, backTo }, context);
    case OPEN:
    case RELATED:
      return openPassage(
        request,
        { sectionId: pressedSectionId(request), page: null, backTo },
        context,
      );
    case OPTION:
      return openOption(request, context);
    case WEIGHED:
      return backToOptions(request, context);
    case MORE:
      return moreForOptions(request, context);
    case SIDES:
      return backToSides(request, context);
    case LOOK_UP:
      return lookUp(request, context);
    default:
      return null;
  }
}

/** Opens what the notes say for the chosen option of a practice question. */
function openOption(request: PressRequest, context: Context): Reply {
  const [chosen = ''] = request.values;
  if (parseOptionValue(chosen)?.place === null) {
    return privateNotice(context.personal.practice.nothing);
  }
  const sectionId = pressedSectionId(request);
  return openPassage(request, { sectionId, page: null, backTo: null }, context);
}

/** Explains a term privately, so that others can go on reading the passage. */
function lookUp({ id, values }: PressRequest, context: Context): Reply {
  const [term = ''] = values;
  const found = definitionOf(context.engine, term, []);
  if (found === null) {
    return placeGone(context);
  }
  return privately(lookedUpMessage(found, id.command, { ...context, phrases: context.personal }));
}
