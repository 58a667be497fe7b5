import type { TooBroad } from '../../../answers/too-broad.ts';
import { SEARCH } from '../../command/names.ts';
import type { Look } from '../../context.ts';
import { fitsCustomId } from '../../custom-id.ts';
import { MAX_SELECT_OPTION_CHARACTERS } from '../../limits.ts';
import type { Message } from '../../reply.ts';
import { PASSAGE_CHARACTERS } from '../budget.ts';
import { containerMessage, menuRow, textDisplay } from '../components.ts';
import { NARROW } from '../presses.ts';
import { shownQuestion } from '../shown.ts';
import { definitionWithSource } from './definition-text.ts';

/** Says how many places there are, and offers to search in some categories or tags. */
export function tooBroadMessage(answer: TooBroad, look: Look): Message {
  const { phrases } = look;
  const { asked, definition, places, notes, groups } = answer;
  const by = groups[0]?.by ?? 'category';
  const id = { command: SEARCH, what: NARROW[by], page: 0, about: asked };
  const options = groups
    .filter(({ name }) => name.length <= MAX_SELECT_OPTION_CHARACTERS)
    .map((group) => ({
      label: group.name,
      value: group.name,
      description: phrases.places.places(group.places),
    }));
  return containerMessage([
    ...textDisplay(
      definition === null ? '' : definitionWithSource(definition, PASSAGE_CHARACTERS.lead, look),
    ),
    ...textDisplay(phrases.explain.tooBroad({ asked: shownQuestion(asked), places, notes, by })),
    ...(fitsCustomId(id) ? menuRow(id, phrases.explain.narrow(by), options) : []),
  ]);
}
