import { ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import * as z from 'zod';
import {
  componentId,
  customId,
  list,
  mediaAddress,
  oneOfTypes,
  snowflake,
  text,
  whole,
} from './fields.ts';

const emoji = z.object({ id: snowflake.nullish(), name: text(0, 32) });

const media = z.object({ url: mediaAddress });

const button = z.object({
  type: z.literal(ComponentType.Button),
  id: componentId,
  style: z.literal([1, 2, 3, 4, 5, 6]),
  label: text(0, 80).nullish(),
  emoji: emoji.nullish(),
  custom_id: customId.nullish(),
  url: text(1, 512).nullish(),
  sku_id: snowflake.nullish(),
  disabled: z.boolean().nullish(),
});

const selectFields = {
  id: componentId,
  custom_id: customId,
  placeholder: text(0, 150).nullish(),
  min_values: whole(0, 25).nullish(),
  max_values: whole(1, 25).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

const selectOption = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

const stringSelect = z.object({
  type: z.literal(ComponentType.StringSelect),
  ...selectFields,
  options: list(selectOption, 1, 25),
});

function defaultsOf<Type extends SelectMenuDefaultValueType>(...types: readonly Type[]) {
  return list(z.object({ id: snowflake, type: z.literal(types) }), 0, 25).nullish();
}

const userSelect = z.object({
  type: z.literal(ComponentType.UserSelect),
  ...selectFields,
  default_values: defaultsOf(SelectMenuDefaultValueType.User),
});

const roleSelect = z.object({
  type: z.literal(ComponentType.RoleSelect),
  ...selectFields,
  default_values: defaultsOf(SelectMenuDefaultValueType.Role),
});

const mentionableSelect = z.object({
  type: z.literal(ComponentType.MentionableSelect),
  ...selectFields,
  default_values: defaultsOf(SelectMenuDefaultValueType.User, SelectMenuDefaultValueType.Role),
});

const channelSelect = z.object({
  type: z.literal(ComponentType.ChannelSelect),
  ...selectFields,
  default_values: defaultsOf(SelectMenuDefaultValueType.Channel),
  channel_types: z.array(z.enum(ChannelType)).nullish(),
});

/** The menus that messages and modals have in common. */
export const selects = [
  stringSelect,
  userSelect,
  roleSelect,
  mentionableSelect,
  channelSelect,
] as const;

const actionRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id: componentId,
  components: list(oneOfTypes([button, ...selects]), 1, 5),
});

/** Text in Discord's Markdown; messages and modals have it. */
export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id: componentId,
  content: text(1, 4000),
});

const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id: componentId,
  media,
  description: text(1, 1024).nullish(),
  spoiler: z.boolean().nullish(),
});

const section = z.object({
  type: z.literal(ComponentType.Section),
  id: componentId,
  components: list(oneOfTypes([textDisplay]), 1, 3),
  accessory: oneOfTypes([button, thumbnail]),
});

const mediaGallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id: componentId,
  items: list(
    z.object({ media, description: text(1, 1024).nullish(), spoiler: z.boolean().nullish() }),
    1,
    10,
  ),
});

const file = z.object({
  type: z.literal(ComponentType.File),
  id: componentId,
  file: z.object({
    url: text(1, 2048).startsWith('attachment://', {
      error: 'A file component takes only attachment:// references.',
    }),
  }),
  spoiler: z.boolean().nullish(),
});

const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id: componentId,
  divider: z.boolean().nullish(),
  spacing: whole(1, 2).nullish(),
});

const inContainer = [actionRow, section, textDisplay, mediaGallery, file, separator] as const;

const container = z.object({
  type: z.literal(ComponentType.Container),
  id: componentId,
  components: list(oneOfTypes(inContainer), 1, 40),
  accent_color: whole(0, 0xffffff).nullish(),
  spoiler: z.boolean().nullish(),
});

/** What may be at the top of a message with the flag IS_COMPONENTS_V2. */
export const messageComponent = oneOfTypes([...inContainer, container]);

/** A component at the top of a message, checked. */
export type MessageComponent = z.infer<typeof messageComponent>;
export type Button = z.infer<typeof button>;
export type Select = z.infer<(typeof selects)[number]>;
export type Thumbnail = z.infer<typeof thumbnail>;
export type Media = z.infer<typeof media>;

/** Any component of a message, at any depth. */
export type AnyComponent = MessageComponent | Button | Select | Thumbnail;
