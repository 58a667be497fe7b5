import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIMessageTopLevelComponent,
  type APIModalSubmitInteraction,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  GuildMemberFlags,
  InteractionType,
  Locale,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';

/** The default person of an interaction. */
const ASKER = '100000000000000001';

/** Somebody else. */
export const SOMEBODY_ELSE = '100000000000000002';

const APPLICATION = '200000000000000001';
const SERVER = '300000000000000001';
const CHANNEL = '400000000000000001';

/** What a person fills in: users are objects, so that they are not taken for text. */
export type Filled = Readonly<Record<string, string | boolean | { readonly user: string }>>;

/** A slash command, as Discord sends it. */
export function aSlashInteraction(
  name: string,
  filled: Filled = {},
  userId: string = ASKER,
): APIChatInputApplicationCommandInteraction {
  return {
    ...base(userId),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '500000000000000001',
      name,
      type: ApplicationCommandType.ChatInput,
      options: Object.entries(filled).map(([option, value]) => optionOf(option, value)),
    },
  };
}

/** The default message whose menu is used. */
const TARGET = '800000000000000001';

/** A command of a message's menu, used on somebody's message with this text. */
export function aMessageCommand(
  name: string,
  content: string,
): APIMessageApplicationCommandInteraction {
  const target = { ...messageOf({ customId: '', askedBy: null }), id: TARGET, content };
  return {
    ...base(ASKER),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '500000000000000001',
      name,
      type: ApplicationCommandType.Message,
      target_id: TARGET,
      resolved: { messages: { [TARGET]: target } },
    },
  };
}

/** A person who is typing an option. */
export function anAutocomplete(
  name: string,
  option: string,
  typed: string,
): APIApplicationCommandAutocompleteInteraction {
  return {
    ...base(ASKER),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: '500000000000000001',
      name,
      type: ApplicationCommandType.ChatInput,
      options: [
        { type: ApplicationCommandOptionType.String, name: option, value: typed, focused: true },
      ],
    },
  };
}

/** Where and by whom something is pressed. */
export interface Pressed {
  readonly customId: string;
  /** What was chosen; omitted for a button. */
  readonly values?: readonly string[];
  readonly components?: readonly APIMessageTopLevelComponent[];
  readonly isPrivate?: boolean;
  /** Who asked for the message; `null` for one that the bot posted by itself. */
  readonly askedBy?: string | null;
  readonly userId?: string;
}

/** A press on a button or menu, as Discord sends it. */
export function aPress(pressed: Pressed): APIMessageComponentInteraction {
  const { customId, values, userId = ASKER } = pressed;
  return {
    ...base(userId),
    type: InteractionType.MessageComponent,
    message: messageOf(pressed),
    data:
      values === undefined
        ? { component_type: ComponentType.Button, custom_id: customId }
        : {
            component_type: ComponentType.StringSelect,
            custom_id: customId,
            values: [...values],
          },
  };
}

/** A modal filled in with texts, by the `custom_id` of each input. */
export interface Submitted {
  readonly customId: string;
  readonly texts: Readonly<Record<string, string>>;
  /** The message whose button opened it; omitted for a command's. */
  readonly from?: Pressed;
}

/** The submission of a modal, as Discord sends it. */
export function aSubmit({ customId, texts, from }: Submitted): APIModalSubmitInteraction {
  const inputs = Object.entries(texts).map(([name, value], place) => ({
    type: ComponentType.TextInput as const,
    id: 2 * place + 2,
    custom_id: name,
    value,
  }));
  return {
    ...base(from?.userId ?? ASKER),
    type: InteractionType.ModalSubmit,
    ...(from === undefined ? {} : { message: messageOf(from) }),
    data: {
      custom_id: customId,
      components: inputs.map((component) => ({
        type: ComponentType.Label as const,
        id: component.id - 1,
        component,
      })),
    },
  };
}

function base(userId: string) {
  const channel = { id: CHANNEL, type: ChannelType.GuildText } as const;
  return {
    id: '600000000000000001',
    application_id: APPLICATION,
    guild_id: SERVER,
    channel,
    channel_id: CHANNEL,
    member: {
      user: aUser(userId),
      roles: [],
      joined_at: '2024-01-01T00:00:00Z',
      deaf: false,
      mute: false,
      flags: GuildMemberFlags.CompletedOnboarding,
      permissions: '2048',
    },
    token: 'token',
    version: 1 as const,
    app_permissions: '2048',
    locale: Locale.EnglishUS,
    guild_locale: Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: { 0: SERVER },
    attachment_size_limit: 10 * 1024 * 1024,
  };
}

function messageOf({ components = [], isPrivate, askedBy = ASKER }: Pressed): APIMessage {
  return {
    id: '700000000000000001',
    channel_id: CHANNEL,
    author: aUser(APPLICATION),
    content: '',
    timestamp: '2024-01-01T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.ChatInputCommand,
    flags: MessageFlags.IsComponentsV2 | (isPrivate === true ? MessageFlags.Ephemeral : 0),
    components: [...components],
    ...(askedBy === null ? {} : { interaction_metadata: askedThrough(askedBy) }),
  };
}

function askedThrough(userId: string) {
  return {
    id: '600000000000000000',
    type: InteractionType.ApplicationCommand,
    user: aUser(userId),
    authorizing_integration_owners: {},
  } as const;
}

function aUser(id: string): APIUser {
  return { id, username: `user-${id}`, discriminator: '0', global_name: null, avatar: null };
}

function optionOf(name: string, value: Filled[string]) {
  switch (typeof value) {
    case 'string':
      return { type: ApplicationCommandOptionType.String, name, value } as const;
    case 'boolean':
      return { type: ApplicationCommandOptionType.Boolean, name, value } as const;
    default:
      return { type: ApplicationCommandOptionType.User, name, value: value.user } as const;
  }
}
