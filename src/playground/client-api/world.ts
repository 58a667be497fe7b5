import type { APIApplicationCommand, APIUser, ChannelType } from 'discord-api-types/v10';

/** Everything that the page shows besides messages, as one user sees it. */
export interface ClientWorld {
  /** The user of `?user=`, or the first one when the request names nobody. */
  readonly me: ClientUser;
  /** Everybody whom the page can switch to (not the bot). */
  readonly users: readonly ClientUser[];
  readonly bot: ClientBot;
  /** Where `me` is a member. */
  readonly servers: readonly ClientServer[];
  /** Channels and threads that `me` may see, including direct messages with the bot. */
  readonly channels: readonly ClientChannel[];
  /**
   * What the bot has registered; each command only where `me` may use it ({@link ClientCommand}).
   */
  readonly commands: readonly ClientCommand[];
  readonly clock: ClockState;
  /** Whether the page can move the clock forward. */
  readonly mayMoveClock: boolean;
}

/** A person in the playground. */
export interface ClientUser {
  readonly id: string;
  /** The unique name, as after `@`. */
  readonly username: string;
  /** The name that is shown. */
  readonly displayName: string;
  /** Discord's code of the person's language: `en-US`, `fr`. */
  readonly locale: string;
  /** One line about the person, for the switcher: `Manager of Cloud Study`. */
  readonly about: string;
}

/** The bot, as a member sees it. */
export interface ClientBot {
  readonly user: APIUser;
  readonly presence: BotPresence;
}

/** Whether the bot is connected to the gateway; `starting` before its first connection. */
export type BotPresence = 'starting' | 'online' | 'offline';

/** A server (a guild, in Discord's API). */
export interface ClientServer {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly ClientRole[];
  readonly members: readonly ClientMember[];
}

/** A role, for mentions and role menus. */
export interface ClientRole {
  readonly id: string;
  readonly name: string;
}

/** A member of a server, for mentions and user menus. The bot is among them. */
export interface ClientMember {
  readonly userId: string;
  readonly displayName: string;
}

/** A channel, a thread, or a direct message with the bot. */
export interface ClientChannel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  /** Empty for a direct message. */
  readonly serverId?: string;
  /** The channel that a thread belongs to. */
  readonly parentId?: string;
  readonly topic?: string;
  readonly position: number;
  /** Whether `me` may write messages here. */
  readonly maySend: boolean;
}

/** A registered command and the channels where `me` may use it. */
export interface ClientCommand {
  readonly command: APIApplicationCommand;
  readonly channelIds: readonly string[];
}

/** The playground's time, which may differ from the machine's. */
export interface ClockState {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Moves the clock forward: to a moment, or by a duration. It never goes back. */
export type MoveClock = { readonly to: number } | { readonly byMs: number };
