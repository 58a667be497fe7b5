import type { FoundDefinition } from '../../../answers/definition.ts';
import type { Look } from '../../context.ts';
import type { Message } from '../../reply.ts';
import { PASSAGE_CHARACTERS } from '../budget.ts';
import { actionRow, button, containerMessage, textDisplay } from '../components.ts';
import { OPEN } from '../presses.ts';
import { definitionWithSource } from './definition-text.ts';

/** Shows a definition, with a button to its section, which `command` answers. */
export function lookedUpMessage(found: FoundDefinition, command: string, look: Look): Message {
  const id = { command, what: OPEN, page: 0, about: found.section.id };
  return containerMessage([
    ...textDisplay(definitionWithSource(found, PASSAGE_CHARACTERS.page, look)),
    ...actionRow([button(look.phrases.tips.readOn, id)]),
  ]);
}
