import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Passage } from '../../../answers/passage.ts';
import type { Place } from '../../../answers/place.ts';
import type { Look } from '../../context.ts';
import { toBlocks } from '../../markdown/to-blocks.ts';
import { toPages } from '../../pages/to-pages.ts';
import type { Message } from '../../reply.ts';
import { textSize } from '../../text-size.ts';
import { PASSAGE_CHARACTERS, SIDES_CHARACTERS } from '../budget.ts';
import { formatSides } from '../carried-state.ts';
import { containerMessage, textDisplay, withButton } from '../components.ts';
import { leadComponents } from '../lead.ts';
import { passageLinks } from '../passage/passage-links.ts';
import { headingLine } from '../passage/passage-message.ts';
import { placesMenu } from '../places-menu.ts';
import { fairShares } from '../practice/fair-shares.ts';
import { OPEN, PAGE } from '../presses.ts';
import { sourceLine } from '../source-line.ts';

/** Sections side by side, and what else their message shows and carries. */
export interface SidesView {
  /** The command that answers the message's buttons. */
  readonly command: string;
  /** Text on top, within `SIDES_CHARACTERS.lead`. */
  readonly lead: string | null;
  /** 2 to 4. */
  readonly sides: readonly Passage[];
  /** The places in the menu: first the sections that are shown. */
  readonly places: readonly Place[];
}

/** Below an opening that is not the whole section. */
const MORE = '\n…';

/** Shows the beginnings of several sections, one below the other, each with its source and a button that opens it. */
export function sidesMessage({ command, lead, sides, places }: SidesView, look: Look): Message {
  const texts = openings(sides, look);
  const id = { command, what: OPEN, page: 0, about: formatSides(sides.length) };
  return containerMessage([
    ...leadComponents(lead),
    ...sides.flatMap((side, index): readonly APIComponentInContainer[] => {
      const { heading, source } = namesFor(side, sides.length, look);
      const { id: about } = side.section;
      return [
        withButton(heading, look.phrases.places.open, { command, what: PAGE, page: 0, about }),
        ...textDisplay(`${texts[index]}\n${source}`.trimStart()),
      ];
    }),
    ...placesMenu(id, look.phrases.places.openPlace, places, null),
  ]);
}

function namesFor({ note, section }: Passage, count: number, look: Look) {
  const heading = Math.min(PASSAGE_CHARACTERS.heading, SIDES_CHARACTERS.headings / count);
  const source = Math.min(PASSAGE_CHARACTERS.source, SIDES_CHARACTERS.sources / count);
  return {
    heading: headingLine(section.heading, Math.floor(heading)),
    source: sourceLine(note, section, look, Math.floor(source)),
  };
}

/** The beginnings of the sections. Longer ones get the room that short ones leave. */
function openings(sides: readonly Passage[], look: Look): readonly string[] {
  const blocks = sides.map(({ markdown, links }) =>
    toBlocks(markdown, passageLinks(links, look.linkTo)),
  );
  const { opening: most, openings: room } = SIDES_CHARACTERS;
  const wanted = blocks.map((each) => {
    const [text = '', ...more] = toPages(each, most);
    return more.length > 0 ? most : Math.min(most, textSize(text) + MORE.length);
  });
  const shares = fairShares(wanted, room);
  return sides.map(({ images }, index) => {
    const [text = '', ...more] = toPages(blocks[index] ?? [], (shares[index] ?? 0) - MORE.length);
    return more.length > 0 || images.length > 0 ? `${text}${MORE}` : text;
  });
}
