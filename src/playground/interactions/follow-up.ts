import { unknown } from '../discord-error.ts';
import { composeEdit } from '../state/compose-message.ts';
import { findMessage, removeMessage, replaceMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import { type AnsweredInteraction, setStatus } from './find.ts';
import { postAnswer, type Written } from './write-answer.ts';

/**
 * Posts another message for an interaction. Directly after a deferral it becomes the answer itself,
 * as on Discord.
 *
 * @throws DiscordError 50006, 50035, 40005
 */
export function postFollowUp(
  state: State,
  interaction: AnsweredInteraction,
  written: Written,
): StoredMessage {
  if (interaction.status.isLoading) return editAnswer(state, interaction, '@original', written);
  return postAnswer(state, interaction, written, originalOf(state, interaction));
}

/**
 * Edits a message that answered an interaction.
 *
 * @throws DiscordError 10008, 50006, 50035, 40005
 */
export function editAnswer(
  state: State,
  interaction: AnsweredInteraction,
  messageId: string,
  written: Written,
): StoredMessage {
  const stored = answerMessage(state, interaction, messageId);
  const isFirstContent = interaction.status.isLoading && isOriginal(interaction, stored);
  const edited = composeEdit(state, stored, { ...written, isFirstContent });
  if (isFirstContent) {
    setStatus(state, interaction, { ...interaction.status, isLoading: false });
  }
  return replaceMessage(state, edited);
}

/**
 * Deletes a message that answered an interaction.
 *
 * @throws DiscordError 10008
 */
export function deleteAnswer(
  state: State,
  interaction: AnsweredInteraction,
  messageId: string,
): void {
  removeMessage(state, answerMessage(state, interaction, messageId));
}

/**
 * A message that answered an interaction; `@original` is the first.
 *
 * @throws DiscordError 10008 when there is none, or it answered something else
 */
export function answerMessage(
  state: State,
  interaction: AnsweredInteraction,
  messageId: string,
): StoredMessage {
  const stored =
    messageId === '@original'
      ? originalOf(state, interaction)
      : findMessage(state, interaction.channelId, messageId);
  const isOurs =
    stored !== undefined &&
    (isOriginal(interaction, stored) || stored.message.interaction_metadata?.id === interaction.id);
  if (!isOurs) throw unknown('message');
  return stored;
}

function originalOf(state: State, interaction: AnsweredInteraction): StoredMessage | undefined {
  const { original } = interaction.status;
  return original && findMessage(state, original.channelId, original.messageId);
}

function isOriginal(interaction: AnsweredInteraction, stored: StoredMessage): boolean {
  return interaction.status.original?.messageId === stored.message.id;
}
