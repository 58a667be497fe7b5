import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteraction,
  APIMessage,
  APIMessageApplicationCommandInteractionData,
  APIMessageComponentInteraction,
  APIModalSubmission,
  APIModalSubmitInteraction,
  ModalSubmitComponent,
} from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { threadParent } from '../channels/threads.ts';
import type { OptionValue } from '../command/option-types.ts';
import type { PressId } from '../custom-id.ts';
import type {
  Asked,
  FieldValue,
  MessageRequest,
  PressedMessage,
  PressRequest,
  SubmitRequest,
  SuggestRequest,
} from '../request.ts';
import { dismissalOwner } from '../views/dismiss-button.ts';
import { messageText } from './message-text.ts';

/** Every interaction caused by a person. */
export type PersonalInteraction =
  | APIApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction
  | APIMessageComponentInteraction
  | APIModalSubmitInteraction;

/** Who asks, and where. */
export function readAsked(interaction: PersonalInteraction): Asked {
  const { channel } = interaction;
  return {
    userId: interaction.member?.user.id ?? interaction.user?.id ?? '',
    serverId: interaction.guild_id ?? null,
    channelId: channel?.id ?? null,
    parentId: channel === undefined ? null : threadParent(channel),
    permissions: BigInt(interaction.member?.permissions ?? 0),
    locale: interaction.locale,
    serverLocale: interaction.guild_locale ?? null,
    isServerOurs: isGuildOwner(interaction.authorizing_integration_owners),
    maxAttachmentBytes: interaction.attachment_size_limit,
  };
}

/** Whether the server has installed the app: Discord lists its id here, and `0` in direct messages with the bot. */
function isGuildOwner(owners: PersonalInteraction['authorizing_integration_owners']): boolean {
  const guildId = owners[ApplicationIntegrationType.GuildInstall];
  return guildId !== undefined && guildId !== '0';
}

/** What a person is typing; `null` if no option has the focus. */
export function readSuggest(
  interaction: APIApplicationCommandAutocompleteInteraction,
): SuggestRequest | null {
  const [first] = interaction.data.options;
  const isSubcommand = first?.type === ApplicationCommandOptionType.Subcommand;
  const subcommand = isSubcommand ? first.name : null;
  const sent = isSubcommand ? (first.options ?? []) : interaction.data.options;
  const options: Record<string, OptionValue> = {};
  let focused: { readonly option: string; readonly typed: string } | null = null;
  for (const option of sent) {
    if ('focused' in option && option.focused === true) {
      focused = { option: option.name, typed: String(option.value) };
    } else if ('value' in option) {
      options[option.name] = option.value;
    }
  }
  return focused === null ? null : { ...readAsked(interaction), subcommand, ...focused, options };
}

/** A command used in a message's menu. Discord sends the whole message, without a special intent. */
export function readMessageRequest(
  { target_id: id, resolved }: APIMessageApplicationCommandInteractionData,
  asked: Asked,
): MessageRequest {
  const target = resolved.messages[id];
  return { ...asked, target: { id, content: target === undefined ? '' : messageText(target) } };
}

/** A press on a button or menu whose `custom_id` was read as `id`. */
export function readPress(interaction: APIMessageComponentInteraction, id: PressId): PressRequest {
  const { message, data } = interaction;
  return {
    ...readAsked(interaction),
    id,
    values: 'values' in data ? data.values : [],
    message: pressedMessage(message),
  };
}

/** A submitted modal, whose `custom_id` was read as `id`. */
export function readSubmit(interaction: APIModalSubmitInteraction, id: PressId): SubmitRequest {
  const { message, data } = interaction;
  return {
    ...readAsked(interaction),
    id,
    fields: new Map(inputsOf(data).map((input) => [input.custom_id, fieldValue(input)])),
    message: message === undefined ? null : pressedMessage(message),
  };
}

function pressedMessage(message: APIMessage): PressedMessage {
  return {
    id: message.id,
    components: message.components ?? [],
    isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    askedBy: message.interaction_metadata?.user.id ?? dismissalOwner(message.components ?? []),
    targetId: targetOf(message.interaction_metadata),
  };
}

function targetOf(asked: APIMessage['interaction_metadata']): string | null {
  return asked !== undefined && 'target_message_id' in asked
    ? (asked.target_message_id ?? null)
    : null;
}

function inputsOf({ components }: APIModalSubmission): readonly ModalSubmitComponent[] {
  return components.flatMap((component): readonly ModalSubmitComponent[] => {
    if (component.type === ComponentType.Label) return [component.component];
    return component.type === ComponentType.ActionRow ? component.components : [];
  });
}

function fieldValue(input: ModalSubmitComponent): FieldValue {
  return 'values' in input ? input.values : input.value;
}
