import {
  type APIApplicationCommandChannelOption,
  ApplicationCommandOptionType,
  ChannelType,
} from 'discord-api-types/v10';
import { completedText } from '../../src/discord/command/common-options.ts';
import { described } from '../../src/discord/phrases/described.ts';

/** The kinds of channels for posts: those with messages, threads, and forums. */
const POST_CHANNELS: NonNullable<APIApplicationCommandChannelOption['channel_types']> = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildForum,
];

/** Characters of a time of day in any notation: `07:30`, `7.30 p.m.`, `上午 7 時 30 分`. */
const MAX_TIME_CHARACTERS = 20;

/** `channel:` */
export const channelOption = {
  type: ApplicationCommandOptionType.Channel,
  name: 'channel',
  ...described(({ daily }) => daily.definition.channel),
  channel_types: POST_CHANNELS,
} as const;

/** `time:` */
export const timeOption = {
  type: ApplicationCommandOptionType.String,
  name: 'time',
  ...described(({ daily }) => daily.definition.time),
  max_length: MAX_TIME_CHARACTERS,
} as const;

/** `timezone:` */
export const timeZoneOption = completedText('timezone', ({ daily }) => daily.definition.timeZone);

/** `topic:` */
export const topicOption = completedText('topic', ({ daily }) => daily.definition.topic);

/** `days:` */
export const daysOption = completedText('days', ({ daily }) => daily.definition.days);

/** `role:` */
export const roleOption = {
  type: ApplicationCommandOptionType.Role,
  name: 'role',
  ...described(({ daily }) => daily.definition.role),
} as const;

/** `role:`, for a subscription that may already have one. */
export const otherRoleOption = {
  ...roleOption,
  ...described(({ daily }) => daily.definition.otherRole),
} as const;

/** `which:`, for servers with several subscriptions. */
export const whichOption = completedText('which', ({ daily }) => daily.definition.which);
