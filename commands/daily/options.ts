import {
  type APIApplicationCommandChannelOption,
  ApplicationCommandOptionType,
  ChannelType,
} from 'discord-api-types/v10';

/** Where posts may go: channels that hold messages, threads, and forums. */
const POST_CHANNELS: NonNullable<APIApplicationCommandChannelOption['channel_types']> = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildForum,
];

/** `channel:` */
export const channelOption = {
  type: ApplicationCommandOptionType.Channel,
  name: 'channel',
  description: 'Where the tip is posted: a channel, a thread or a forum',
  channel_types: POST_CHANNELS,
} as const;

/** `time:` */
export const timeOption = {
  type: ApplicationCommandOptionType.String,
  name: 'time',
  description: 'When, in the time zone: 09:00, 9am, 21.30',
  max_length: 20,
} as const;

/** `timezone:` */
export const timeZoneOption = {
  type: ApplicationCommandOptionType.String,
  name: 'timezone',
  description: 'Type a city and choose: Europe/Berlin',
  max_length: 100,
  autocomplete: true,
} as const;

/** `topic:` */
export const topicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'topic',
  description: 'What the tips are about: a category, a tag or a note',
  max_length: 100,
  autocomplete: true,
} as const;

/** `days:` */
export const daysOption = {
  type: ApplicationCommandOptionType.String,
  name: 'days',
  description: 'On which days: every day, weekdays, Mon, Wed, Fri',
  max_length: 100,
  autocomplete: true,
} as const;

/** `role:` */
export const roleOption = {
  type: ApplicationCommandOptionType.Role,
  name: 'role',
  description: 'A role to ping with each tip',
} as const;

/** `which:`, for servers with several. */
export const whichOption = {
  type: ApplicationCommandOptionType.String,
  name: 'which',
  description: 'Which daily tip, where the server has several',
  max_length: 100,
  autocomplete: true,
} as const;
