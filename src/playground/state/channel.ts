import type {
  APIDMChannel,
  APIGuildForumChannel,
  APINewsChannel,
  APITextChannel,
  APIThreadChannel,
} from 'discord-api-types/v10';

/** A channel that is part of a server and has permissions of its own. */
export type ServerChannel = APITextChannel | APINewsChannel | APIGuildForumChannel;

/** A thread of a channel, or a post in a forum. */
export type Thread = APIThreadChannel;

/** Where messages are: a channel of a server, a thread, or a direct message. */
export type Channel = ServerChannel | Thread | DirectChannel;

/** A person's direct messages with the bot. Discord sends no name for them. */
export type DirectChannel = Omit<APIDMChannel, 'name'>;
