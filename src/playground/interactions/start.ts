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
export type Deed = SharedDeed & (CommandDeed | ComponentDeed | ModalDeed);

interface SharedDeed {
  readonly person: Person;
  readonly channel: Channel;
  readonly nonce: string;
  readonly owners: IntegrationOwners;
  /** The `data` that the bot gets. */
  readonly data: object;
}

interface CommandDeed {
  readonly type:
    | InteractionType.ApplicationCommand
    | InteractionType.ApplicationCommandAutocomplete;
  readonly command: UsedCommand;
}

interface ComponentDeed {
  readonly type: InteractionType.MessageComponent;
  /** The message that contains the component. */
  readonly source: StoredMessage;
}

interface ModalDeed {
  readonly type: InteractionType.ModalSubmit;
  /** The interaction that was answered with the modal. */
  readonly openedBy: Interaction;
  /** The message whose component opened the modal; undefined if a command did. */
  readonly source: StoredMessage | undefined;
}

/** Sends the bot what a person did, and waits for the answer as long as Discord does. */
export function startInteraction(state: State, deed: Deed): Interaction {
  const interaction = anInteraction(state, deed);
  state.interactions.set(interaction.token, interaction);
  state.clock.after(ANSWER_WITHIN_MS, () => expireUnanswered(state, interaction.token));
  state.clock.after(TOKEN_LIFE_MS, () => {
    state.interactions.delete(interaction.token);
  });
  state.changes.tell({
    kind: 'interaction-created',
    interaction,
    payload: aPayload(state, deed, interaction),
  });
  return interaction;
}

function anInteraction(state: State, deed: Deed): Interaction {
  const id = state.nextId();
  const source = sourceOf(deed);
  return {
    id,
    token: randomBytes(48).toString('base64url'),
    type: deed.type,
    userId: deed.person.user.id,
    channelId: deed.channel.id,
    serverId: 'guild_id' in deed.channel ? deed.channel.guild_id : undefined,
    nonce: deed.nonce,
    command: commandOf(deed),
    source: source && { channelId: source.message.channel_id, messageId: source.message.id },
    metadata: metadataOf(id, deed),
    status: { kind: 'waiting' },
  };
}

function commandOf(deed: Deed): UsedCommand | undefined {
  if ('command' in deed) return deed.command;
  return 'openedBy' in deed ? deed.openedBy.command : undefined;
}

function sourceOf(deed: Deed): StoredMessage | undefined {
  return 'source' in deed ? deed.source : undefined;
}

function metadataOf(id: string, deed: Deed): APIMessageInteractionMetadata {
  const shared = { id, user: deed.person.user, authorizing_integration_owners: deed.owners };
  switch (deed.type) {
    case InteractionType.MessageComponent:
      return { ...shared, type: deed.type, interacted_message_id: deed.source.message.id };
    case InteractionType.ModalSubmit:
      return {
        ...shared,
        type: deed.type,
        triggering_interaction_metadata: trigger(deed.openedBy),
      };
    default: {
      const target = deed.command.targetMessageId;
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

function aPayload(state: State, deed: Deed, interaction: Interaction): InteractionPayload {
  const source = sourceOf(deed);
  return {
    id: interaction.id,
    application_id: state.bot.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: deed.data,
    ...(source && { message: source.message }),
    ...describeSetting(state, deed.person, deed.channel, deed.owners),
  };
}

function expireUnanswered(state: State, token: string): void {
  const interaction = state.interactions.get(token);
  if (interaction?.status.kind !== 'waiting') return;
  const expired: Interaction = { ...interaction, status: { kind: 'expired' } };
  state.interactions.set(token, expired);
  state.changes.tell({ kind: 'interaction-failed', interaction: expired });
}
