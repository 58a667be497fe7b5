/** The initial world of a playground: people, servers and channels. Plain data. */
export interface World {
  readonly bot: BotSeed;
  readonly users: readonly UserSeed[];
  readonly servers: readonly ServerSeed[];
}

/** The bot's account. */
export interface BotSeed {
  readonly username: string;
}

/** A person. */
export interface UserSeed {
  readonly username: string;
  readonly displayName: string;
  /** Discord's code of the language: `en-US`, `fr`. */
  readonly locale: string;
  /** One line on who this is, for the page's switcher. */
  readonly about: string;
  /** Whether the person added the bot to their account, so that its commands work everywhere. */
  readonly hasBot?: boolean;
}

/** A server. Who creates it is its owner and may do everything. */
export interface ServerSeed {
  readonly name: string;
  readonly locale: string;
  /** User name of the owner. */
  readonly owner: string;
  /** User names; the owner and the bot are members anyway. */
  readonly members: readonly string[];
  readonly roles: readonly RoleSeed[];
  readonly channels: readonly ChannelSeed[];
  /** `false`: the bot is not in this server; its user-installed commands still work there. */
  readonly withBot?: boolean;
}

/** A role and who has it. */
export interface RoleSeed {
  readonly name: string;
  /** Discord permission bits. */
  readonly permissions: bigint;
  /** `true`: anybody may mention the role. */
  readonly isMentionable?: boolean;
  /** User names. */
  readonly members: readonly string[];
}

/** A channel of a server. */
export interface ChannelSeed {
  readonly name: string;
  readonly kind: 'text' | 'announcement' | 'forum';
  readonly topic?: string;
  /** Permission bits that the bot does not have here, to try what it says then. */
  readonly deniedToBot?: bigint;
  /** Permission bits that nobody but the owner and administrators has here. */
  readonly deniedToEveryone?: bigint;
}
