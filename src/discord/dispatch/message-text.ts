import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { optionLetter } from '../../answers/practice/reading/option-marks.ts';
import { withNested } from '../views/carried-state.ts';

/** The parts of a message that hold text. */
export type TextParts = Pick<APIMessage, 'content'> &
  Partial<Pick<APIMessage, 'message_snapshots' | 'poll' | 'components' | 'embeds'>>;

/**
 * The text of a message, in Markdown: what its author wrote, else a forwarded message, a poll as a question
 * with its options, or the components and embeds of a bot. Empty if there are only pictures.
 */
export function messageText(message: TextParts): string {
  const texts = [message.content, forwarded(message), pollText(message), shownByBot(message)];
  return texts.find((text) => text.trim() !== '') ?? '';
}

function forwarded({ message_snapshots: snapshots = [] }: TextParts): string {
  return snapshots.map(({ message }) => message.content).join('\n');
}

function pollText({ poll }: TextParts): string {
  if (poll === undefined) return '';
  const options = poll.answers.map(
    ({ poll_media: { text = '' } }, index) => `${optionLetter(index)}. ${text}`,
  );
  return [poll.question.text ?? '', ...options].join('\n');
}

function shownByBot({ components = [], embeds = [] }: TextParts): string {
  const texts = components
    .flatMap(withNested)
    .map((component) => (component.type === ComponentType.TextDisplay ? component.content : ''));
  const parts = embeds.flatMap(({ title = '', description = '', fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [...texts, ...parts].filter((text) => text !== '').join('\n');
}
