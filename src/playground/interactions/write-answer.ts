import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import { unknown } from '../discord-error.ts';
import type { Channel } from '../state/channel.ts';
import { composeMessage } from '../state/compose-message.ts';
import type { Upload } from '../state/files.ts';
import type { Interaction } from '../state/interaction.ts';
import { addMessage, findMessage } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import type { SentRequest, StoredMessage } from '../state/stored-message.ts';
import type { MessageBody } from '../validation/message-body.ts';

/** A message that answers an interaction, as received. */
export interface Written {
  readonly body: MessageBody;
  readonly uploads: readonly Upload[];
  readonly request: SentRequest;
  /** Where the body is in the request. */
  readonly at?: readonly string[];
}

/**
 * Posts a message that answers an interaction: the first one, or a follow-up to `original`.
 *
 * @throws DiscordError 50006, 50035, 40005
 */
export function postAnswer(
  state: State,
  interaction: Interaction,
  written: Written,
  original?: StoredMessage,
): StoredMessage {
  const isPrivate = ((written.body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return addMessage(
    state,
    composeMessage(state, {
      ...written,
      author: state.bot.user,
      channel: channelOf(state, interaction),
      onlyFor: isPrivate ? interaction.userId : undefined,
      type: original ? MessageType.Reply : answerType(interaction),
      repliedTo: (original ?? sourceOf(state, interaction))?.message,
      extra: originFields(state, interaction, original),
    }),
  );
}

/** Posts the placeholder for a later answer: "Bot is thinking…". */
export function postLoading(
  state: State,
  interaction: Interaction,
  isPrivate: boolean,
  request: SentRequest,
): StoredMessage {
  const privacy = isPrivate ? MessageFlags.Ephemeral : 0;
  const message: APIMessage = {
    id: state.nextId(),
    channel_id: interaction.channelId,
    type: answerType(interaction),
    author: state.bot.user,
    content: '',
    timestamp: new Date(state.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: MessageFlags.Loading | privacy,
    ...originFields(state, interaction),
  };
  return addMessage(state, {
    message,
    onlyFor: isPrivate ? interaction.userId : undefined,
    fileIds: [],
    requests: [request],
  });
}

function channelOf(state: State, interaction: Interaction): Channel {
  const channel = state.channels.get(interaction.channelId);
  if (channel === undefined) throw unknown('channel');
  return channel;
}

/** The message whose component was used; undefined if there is none, or if it was deleted. */
export function sourceOf(state: State, interaction: Interaction): StoredMessage | undefined {
  const { source } = interaction;
  return source && findMessage(state, source.channelId, source.messageId);
}

function answerType(interaction: Interaction): MessageType {
  if (interaction.source !== undefined) return MessageType.Reply;
  return interaction.command?.targetMessageId === undefined
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}

function originFields(
  state: State,
  interaction: Interaction,
  original?: StoredMessage,
): Partial<APIMessage> {
  const { id, type, command, metadata } = interaction;
  return {
    application_id: state.bot.applicationId,
    webhook_id: state.bot.applicationId,
    interaction_metadata: {
      ...metadata,
      ...(original && { original_response_message_id: original.message.id }),
    },
    ...(command &&
      !original && { interaction: { id, type, name: command.name, user: metadata.user } }),
  };
}
