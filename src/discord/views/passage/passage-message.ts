import type {
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
} from 'discord-api-types/v10';
import type { Passage } from '../../../answers/passage.ts';
import type { Place } from '../../../answers/place.ts';
import type { WeighedOption } from '../../../answers/practice/weigh.ts';
import type { Surroundings } from '../../../answers/related.ts';
import type { Look } from '../../context.ts';
import type { PressId } from '../../custom-id.ts';
import type { Phrases } from '../../phrases/phrases.ts';
import type { Message } from '../../reply.ts';
import { PASSAGE_CHARACTERS } from '../budget.ts';
import { formatSides } from '../carried-state.ts';
import { actionRow, button, containerMessage, textDisplay } from '../components.ts';
import { gallery } from '../gallery.ts';
import { leadComponents } from '../lead.ts';
import { existingPage, pageButtons } from '../page-buttons.ts';
import { placesMenu } from '../places-menu.ts';
import { optionsMenu } from '../practice/carried-options.ts';
import { LIST, OPEN, PAGE, SIDES, WEIGHED } from '../presses.ts';
import { shown } from '../shown.ts';
import { sourceLine } from '../source-line.ts';
import { openingPage } from './opening-page.ts';
import { passagePages } from './passage-pages.ts';
import { surroundingsMenus } from './surroundings-menus.ts';

/** A passage of the notes, and what else its message shows and carries. */
export interface PassageView {
  /** The command that answers the message's buttons. */
  readonly command: string;
  /** Text on top, within `PASSAGE_CHARACTERS.lead`; `null` for none. */
  readonly lead: string | null;
  readonly passage: Passage;
  /**
   * Counted from 0; a page that does not exist is replaced by the nearest that does. `null`: the page with the words
   * that matched.
   */
  readonly page: number | null;
  /** The places in the menu; the shown section may be among them. */
  readonly places: readonly Place[];
  readonly surroundings: Surroundings;
  /** Page of the list that a button leads back to; `null` for no list. */
  readonly backTo: number | null;
  /** The options of the practice question that it was opened from, for a button back; else left out. */
  readonly options?: readonly WeighedOption[];
  /** How many sections were shown side by side before, for a button back; 0 or left out for none. */
  readonly sides?: number;
}

/**
 * Shows a section in full, in pages if it is long, with its images, its source and other places.
 *
 * @param pages of the section, for callers that show it in several languages: splitting takes the most time
 */
export function passageMessage(
  view: PassageView,
  look: Look,
  pages: readonly string[] = passagePages(view.passage, look.linkTo),
): Message {
  const { command, lead, passage, places, surroundings, backTo } = view;
  const { options = [], sides = 0 } = view;
  const { phrases } = look;
  const { id } = passage.section;
  const page = view.page ?? openingPage(pages, wordsOfPlace(id, view), passage.note.language);
  return framedPassage(
    {
      lead,
      passage,
      page,
      turn: { command, what: PAGE, about: id },
      buttons: waysBack(view, phrases),
      rows: [
        ...optionsMenu(command, phrases.practice, options, id),
        ...placesMenu(
          { command, what: OPEN, page: backTo ?? 0, about: formatSides(sides) },
          phrases.places.otherPlaces(places.length),
          places,
          // A chosen option would replace the placeholder, which says how many other places there are.
          places[0]?.section.id === id ? null : id,
        ),
        ...surroundingsMenus(surroundings, { command, page: backTo ?? 0, about: '' }, phrases),
      ],
    },
    pages,
    look,
  );
}

/** Buttons back to the message that the passage was opened from. */
function waysBack({ command, backTo, options = [], sides = 0 }: PassageView, phrases: Phrases) {
  const { places, practice, explain } = phrases;
  const id = { command, page: 0, about: '' };
  return [
    ...(backTo === null ? [] : [button(places.backToList, { ...id, what: LIST, page: backTo })]),
    ...(options.length === 0 ? [] : [button(practice.backToOptions, { ...id, what: WEIGHED })]),
    ...(sides === 0 ? [] : [button(explain.backToSides, { ...id, what: SIDES })]),
  ];
}

/** The words that matched in a section, from the list or option that it was opened from; empty if there were none. */
function wordsOfPlace(
  sectionId: string,
  { places, options = [] }: Pick<PassageView, 'places' | 'options'>,
): readonly string[] {
  const ofOptions = options.map(({ place }) => place).filter((place) => place !== null);
  return [...places, ...ofOptions].find(({ section }) => section.id === sectionId)?.words ?? [];
}

/** A passage, and what is shown around it. */
export interface PassageFrame {
  /** Text on top, within `PASSAGE_CHARACTERS.lead`; `null` for none. */
  readonly lead: string | null;
  readonly passage: Passage;
  /** Counted from 0; a page that does not exist is replaced by the nearest that does. */
  readonly page: number;
  /** The id of the page buttons, without the page. */
  readonly turn: Omit<PressId, 'page'>;
  /** Other buttons next to the page buttons; at most 3. */
  readonly buttons: readonly APIButtonComponentWithCustomId[];
  /** Rows below the buttons. */
  readonly rows: readonly APIComponentInContainer[];
}

/** Shows one page of a passage with its images and source, among buttons and menus. */
export function framedPassage(frame: PassageFrame, pages: readonly string[], look: Look): Message {
  const { lead, passage, turn, buttons, rows } = frame;
  const { note, section, images } = passage;
  const { phrases } = look;
  const page = existingPage(frame.page, pages.length);
  const { components: pictures, files } = gallery(
    note,
    page === 0 ? images : [],
    look.maxAttachmentBytes,
  );
  const numbered = pages.length > 1 ? ` · ${phrases.places.pageOf(page + 1, pages.length)}` : '';
  const source = sourceLine(note, section, look, PASSAGE_CHARACTERS.source - numbered.length);
  return containerMessage(
    [
      ...leadComponents(lead),
      ...textDisplay(
        `${headingLine(section.heading, PASSAGE_CHARACTERS.heading)}\n${pages[page] ?? ''}`,
      ),
      ...pictures,
      ...textDisplay(`${source}${numbered}`),
      ...actionRow([...pageButtons({ ...turn, page }, pages.length, phrases), ...buttons]),
      ...rows,
    ],
    files,
  );
}

/** A section's heading as a heading in Discord. */
export function headingLine(heading: string, maxCharacters: number): string {
  return `### ${shown(heading, maxCharacters - 10)}`;
}
