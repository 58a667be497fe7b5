import { passageOf } from '../answers/passage.ts';
import { type Place, placeOf } from '../answers/place.ts';
import type { Context } from './context.ts';
import type { Reply } from './reply.ts';
import { replyInPlace } from './reply-in-place.ts';
import type { PressRequest } from './request.ts';
import { type CarriedPlace, parseCarriedPlace, readCarriedState } from './views/carried-state.ts';
import { notice } from './views/notice.ts';
import { passageMessage } from './views/passage-message.ts';

/** Which section a press opens, and how. */
export interface Opening {
  readonly sectionId: string;
  /** Page of the section, counted from 0. */
  readonly page: number;
  /** Page of the list that a button leads back to; `null` for no list. */
  readonly backTo: number | null;
}

/** The section that a press is about: chosen from a menu, else the one that the button names. */
export function pressedSectionId({ id, values }: PressRequest): string {
  const [chosen] = values;
  return chosen === undefined ? id.about : parseCarriedPlace(chosen).sectionId;
}

/** Opens a section in the message that was pressed on; what stands on top and its menu stay. */
export function openPassage(request: PressRequest, opening: Opening, context: Context): Reply {
  const { library } = context.engine;
  const passage = passageOf(library, opening.sectionId);
  if (passage === null) {
    return { kind: 'message', message: notice(context.personal.common.placeGone), isPrivate: true };
  }
  const { lead, places } = readCarriedState(request.message.components);
  const message = passageMessage(
    {
      command: request.id.command,
      lead,
      passage,
      page: opening.page,
      places: existingPlaces(places, context),
      backTo: opening.backTo,
    },
    context,
  );
  return replyInPlace(request, message);
}

/** Those of the places that the notes still have. */
export function existingPlaces(
  places: readonly CarriedPlace[],
  { engine }: Context,
): readonly Place[] {
  return places
    .map(({ sectionId, words }) => placeOf(engine.library, sectionId, words))
    .filter((place) => place !== null);
}
