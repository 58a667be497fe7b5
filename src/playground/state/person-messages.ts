import { MessageType } from 'discord-api-types/v10';
import { Refusal } from '../refusal.ts';
import { composeEdit, composeMessage } from './compose-message.ts';
import { addMessage, findMessage, removeMessage, replaceMessage } from './messages.ts';
import { maySee, maySend } from './permissions.ts';
import type { Person, State } from './state.ts';
import type { StoredMessage } from './stored-message.ts';

/**
 * Writes a message as a person.
 *
 * @throws Refusal when the person can't write there
 */
export function writeAsPerson(
  state: State,
  person: Person,
  channelId: string,
  message: { readonly content: string; readonly replyTo?: string | undefined },
): StoredMessage {
  const channel = state.channels.get(channelId);
  if (channel === undefined || !maySend(state, channel, person.user.id)) {
    throw new Refusal(`${person.user.username} may not write in this channel.`);
  }
  const repliedTo =
    message.replyTo === undefined ? undefined : findMessage(state, channelId, message.replyTo);
  return addMessage(
    state,
    composeMessage(state, {
      author: person.user,
      channel,
      body: { content: message.content },
      uploads: [],
      type: repliedTo ? MessageType.Reply : MessageType.Default,
      repliedTo: repliedTo?.message,
    }),
  );
}

/**
 * Edits a person's own message.
 *
 * @throws Refusal when it is not theirs
 */
export function editAsPerson(
  state: State,
  person: Person,
  messageId: string,
  content: string,
): StoredMessage {
  const stored = visibleMessage(state, person, messageId);
  if (stored.message.author.id !== person.user.id) {
    throw new Refusal('Only the author can change a message.');
  }
  const body = { content };
  return replaceMessage(state, composeEdit(state, stored, { body, uploads: [] }));
}

/**
 * Deletes a person's own message, or dismisses an answer that only they see.
 *
 * @throws Refusal when it is neither
 */
export function deleteAsPerson(state: State, person: Person, messageId: string): void {
  const stored = visibleMessage(state, person, messageId);
  const isTheirs = stored.message.author.id === person.user.id;
  if (!isTheirs && stored.onlyFor !== person.user.id) {
    throw new Refusal('Only the author can delete a message.');
  }
  removeMessage(state, stored);
}

/**
 * A message that a person sees.
 *
 * @throws Refusal when there is none
 */
export function visibleMessage(state: State, person: Person, messageId: string): StoredMessage {
  for (const messages of state.messages.values()) {
    const stored = messages.get(messageId);
    if (stored !== undefined && isVisible(state, person, stored)) return stored;
  }
  throw new Refusal('This message no longer exists.');
}

/** Whether a person sees a message. */
export function isVisible(state: State, person: Person, stored: StoredMessage): boolean {
  const channel = state.channels.get(stored.message.channel_id);
  if (stored.onlyFor !== undefined && stored.onlyFor !== person.user.id) return false;
  return channel !== undefined && maySee(state, channel, person.user.id);
}
