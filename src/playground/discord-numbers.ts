/**
 * The numbers of Discord's API for code that runs on the page. They are checked against the official
 * types; importing those as code would triple the size of the page.
 */
import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  MessageFlags,
  MessageType,
  TextInputStyle,
} from 'discord-api-types/v10';

export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const satisfies Record<string, ComponentType>;

export const BUTTON = {
  primary: 1,
  secondary: 2,
  success: 3,
  danger: 4,
  link: 5,
  premium: 6,
} as const satisfies Record<string, ButtonStyle>;

export const TEXT_INPUT = { short: 1, paragraph: 2 } as const satisfies Record<
  string,
  TextInputStyle
>;

export const COMMAND = { chatInput: 1, user: 2, message: 3 } as const satisfies Record<
  string,
  ApplicationCommandType
>;

export const OPTION = {
  subcommand: 1,
  subcommandGroup: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const satisfies Record<string, ApplicationCommandOptionType>;

export const FLAG = {
  ephemeral: 1 << 6,
  loading: 1 << 7,
  componentsV2: 1 << 15,
} as const satisfies Record<string, MessageFlags>;

export const MESSAGE = {
  plain: 0,
  reply: 19,
  chatInputCommand: 20,
  contextCommand: 23,
} as const satisfies Record<string, MessageType>;

export const CHANNEL = {
  text: 0,
  directMessage: 1,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
} as const satisfies Record<string, ChannelType>;
