import type { Place } from '../../../answers/place.ts';
import { shownText } from '../../../answers/snippet/shown-text.ts';
import { SEARCH } from '../../command/names.ts';
import type { Look } from '../../context.ts';
import type { Message } from '../../reply.ts';
import { HITS_A_PAGE, LIST_CHARACTERS } from '../budget.ts';
import { actionRow, containerMessage, withButton } from '../components.ts';
import { leadComponents } from '../lead.ts';
import { existingPage, pageButtons, pageLine } from '../page-buttons.ts';
import { placesMenu } from '../places-menu.ts';
import { locationsOf } from '../places-told-apart.ts';
import { LIST, OPEN } from '../presses.ts';
import { shown } from '../shown.ts';
import { snippetText } from './snippet-text.ts';

/** A list of places, and what else its message shows. */
export interface SearchView {
  /** Text on top, within `LIST_CHARACTERS.lead`; `null` for none. */
  readonly lead: string | null;
  /** Best first. */
  readonly places: readonly Place[];
  /** Counted from 0; a page that does not exist is replaced by the nearest that does. */
  readonly page: number;
}

/** Shows a ranked list, five hits per page, each with a snippet and a button that opens it in place. */
export function searchMessage(view: SearchView, { phrases }: Look): Message {
  const { lead, places } = view;
  const pageCount = Math.ceil(places.length / HITS_A_PAGE);
  const page = existingPage(view.page, pageCount);
  const start = page * HITS_A_PAGE;
  const locations = locationsOf(places);
  const hits = places.slice(start, start + HITS_A_PAGE).map((place, index) => {
    const text = hitText(place, start + index + 1, locations[start + index] ?? '');
    const id = { command: SEARCH, what: OPEN, page, about: place.section.id };
    return withButton(text, phrases.places.open, id);
  });
  return containerMessage([
    ...leadComponents(lead),
    ...hits,
    ...pageLine(page, pageCount, phrases),
    ...actionRow(pageButtons({ command: SEARCH, what: LIST, page, about: '' }, pageCount, phrases)),
    ...placesMenu(
      { command: SEARCH, what: OPEN, page, about: '' },
      phrases.places.openPlace,
      places,
      null,
    ),
  ]);
}

function hitText({ note, section, words, measure }: Place, rank: number, where: string): string {
  return [
    `**${rank}. ${shown(section.heading, LIST_CHARACTERS.heading)}**`,
    ...(where === '' ? [] : [`-# ${shown(where, LIST_CHARACTERS.where)}`]),
    snippetText(shownText(section), words, LIST_CHARACTERS.snippet, {
      measure,
      language: note.language,
    }),
  ].join('\n');
}
