import {
  type APIComponentInContainer,
  type APIMessageComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { QUESTION } from '../../command/names.ts';
import type { PracticePhrases } from '../../phrases/contract/practice.ts';
import type { Message, MessageFile } from '../../reply.ts';
import { withNested } from '../carried-state.ts';
import { actionRow, button, containerMessage, textDisplay } from '../components.ts';
import { ASK_IN_WINDOW, PUBLICLY } from '../presses.ts';

/** Discord numbers a message's components; this is the number of the text that was typed. */
const TYPED_COMPONENT_ID = 1;

/** As for a list: within Discord's limit in bytes, too, with the sentence above. */
const MAX_SHOWN_CHARACTERS = 3_000;

const FENCE = '```';
const FILE_NAME = 'question.txt';

/**
 * Says that a text is no practice question, and gives it back: as a code block, which is copied as it was typed, with a
 * button that opens it for a change; as a file if it is too long or contains such a block. `isPrivate` is who would have
 * seen the answer.
 */
export function unreadQuestionMessage(
  typed: string,
  isPrivate: boolean,
  { noQuestion, modal }: PracticePhrases,
): Message {
  const about = isPrivate ? '' : PUBLICLY;
  const id = { command: QUESTION, what: ASK_IN_WINDOW, page: 0, about };
  const { shown, files } = givenBack(typed);
  return containerMessage(
    [...textDisplay(noQuestion), shown, ...actionRow([button(modal.change, id)])],
    files,
  );
}

/** The text that a message gives back to be changed; empty if it carries none. */
export function typedQuestion(components: readonly APIMessageComponent[]): string {
  const shown = components.flatMap(withNested).find(({ id }) => id === TYPED_COMPONENT_ID);
  if (shown?.type !== ComponentType.TextDisplay) return '';
  const { content } = shown;
  const isBlock = content.startsWith(`${FENCE}\n`) && content.endsWith(`\n${FENCE}`);
  return isBlock ? content.slice(FENCE.length + 1, -FENCE.length - 1) : '';
}

function givenBack(typed: string): {
  readonly shown: APIComponentInContainer;
  readonly files: readonly MessageFile[];
} {
  if (typed.length > MAX_SHOWN_CHARACTERS || typed.includes(FENCE)) {
    return {
      shown: { type: ComponentType.File, file: { url: `attachment://${FILE_NAME}` } },
      files: [{ name: FILE_NAME, text: typed }],
    };
  }
  const content = `${FENCE}\n${typed}\n${FENCE}`;
  return {
    shown: { type: ComponentType.TextDisplay, id: TYPED_COMPONENT_ID, content },
    files: [],
  };
}
