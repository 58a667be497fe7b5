import { randomBytes } from 'node:crypto';
import { type APIMessageInteractionMetadata, InteractionType } from 'discord-api-types/v10';
import type { Channel } from '../state/channel.ts';
import {
  ANSWER_WITHIN_MS,
  type IntegrationOwners,
  type Interaction,
  type InteractionPayload,
  TOKEN_LIFE_MS,
  type UsedCommand,
} from '../state/interaction.ts';
import type { Person, State } from '../state/state.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import { describeSetting } from './setting.ts';

/** What a person did, ready to be sent to the bot. */
export type InteractionRequest = SharedRequest & (CommandRequest | ComponentRequest | ModalRequest);

interface SharedRequest {
  readonly person: Person;
  readonly channel: Channel;
  readonly nonce: string;
  readonly owners: IntegrationOwners;
  /** The `data` that the bot gets. */
  readonly data: object;
}

interface CommandRequest {
  readonly type:
    | InteractionType.ApplicationCommand
    | InteractionType.ApplicationCommandAutocomplete;
  readonly command: UsedCommand;
}

interface ComponentRequest {
  readonly type: InteractionType.MessageComponent;
  /** The message that contains the component. */
  readonly source: StoredMessage;
}

interface ModalRequest {
  readonly type: InteractionType.ModalSubmit;
  /** The interaction that was answered with the modal. */
  readonly openedBy: Interaction;
  /** The message whose component opened the modal; undefined if a command did. */
  readonly source: StoredMessage | undefined;
}

/** Sends the bot what a person did, and waits for the answer as long as Discord does. */
export function startInteraction(state: State, request: InteractionRequest): Interaction {
  const interaction = anInteraction(state, request);
  state.interactions.set(interaction.token, interaction);
  state.clock.after(ANSWER_WITHIN_MS, () => expireUnanswered(state, interaction.token));
  state.clock.after(TOKEN_LIFE_MS, () => {
    state.interactions.delete(interaction.token);
  });
  state.changes.tell({
    kind: 'interaction-created',
    interaction,
    payload: aPayload(state, request, interaction),
  });
  return interaction;
}

function anInteraction(state: State, request: InteractionRequest): Interaction {
  const id = state.nextId();
  const source = sourceOf(request);
  return {
    id,
    token: randomBytes(48).toString('base64url'),
    type: request.type,
    userId: request.person.user.id,
    channelId: request.channel.id,
    serverId: 'guild_id' in request.channel ? request.channel.guild_id : undefined,
    nonce: request.nonce,
    command: commandOf(request),
    source: source && { channelId: source.message.channel_id, messageId: source.message.id },
    metadata: metadataOf(id, request),
    status: { kind: 'waiting' },
  };
}

function commandOf(request: InteractionRequest): UsedCommand | undefined {
  if ('command' in request) return request.command;
  return 'openedBy' in request ? request.openedBy.command : undefined;
}

function sourceOf(request: InteractionRequest): StoredMessage | undefined {
  return 'source' in request ? request.source : undefined;
}

function metadataOf(id: string, request: InteractionRequest): APIMessageInteractionMetadata {
  const shared = { id, user: request.person.user, authorizing_integration_owners: request.owners };
  switch (request.type) {
    case InteractionType.MessageComponent:
      return { ...shared, type: request.type, interacted_message_id: request.source.message.id };
    case InteractionType.ModalSubmit:
      return {
        ...shared,
        type: request.type,
        triggering_interaction_metadata: trigger(request.openedBy),
      };
    default: {
      const target = request.command.targetMessageId;
      return {
        ...shared,
        type: InteractionType.ApplicationCommand,
        ...(target !== undefined && { target_message_id: target }),
      };
    }
  }
}

/** A modal can't be the answer to a modal, so this is never nested deeper. */
function trigger(openedBy: Interaction) {
  const { metadata } = openedBy;
  return metadata.type === InteractionType.ModalSubmit
    ? metadata.triggering_interaction_metadata
    : metadata;
}

function aPayload(
  state: State,
  request: InteractionRequest,
  interaction: Interaction,
): InteractionPayload {
  const source = sourceOf(request);
  return {
    id: interaction.id,
    application_id: state.bot.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: request.data,
    ...(source && { message: source.message }),
    ...describeSetting(state, request.person, request.channel, request.owners),
  };
}

function expireUnanswered(state: State, token: string): void {
  const interaction = state.interactions.get(token);
  if (interaction?.status.kind !== 'waiting') return;
  const expired: Interaction = { ...interaction, status: { kind: 'expired' } };
  state.interactions.set(token, expired);
  state.changes.tell({ kind: 'interaction-failed', interaction: expired });
}
