import type { APIApplicationCommand, APIRole, APIUser } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Change } from './change.ts';
import type { Channel } from './channel.ts';
import type { Interaction } from './interaction.ts';
import type { Listeners } from './listeners.ts';
import type { StoredMessage } from './stored-message.ts';

/**
 * All that the playground knows. The maps change; the values in them are replaced, never changed,
 * so that whoever holds one sees it as it was.
 */
export interface State {
  readonly clock: Clock;
  /** The address that attachments are served from: `http://127.0.0.1:1234`. Set once it is known. */
  readonly origin: { url: string };
  readonly nextId: () => string;
  readonly changes: Listeners<Change>;
  readonly bot: Bot;
  /** People, by id. The bot is not among them. */
  readonly people: Map<string, Person>;
  readonly servers: Map<string, Server>;
  /** Channels, threads and direct messages by id. */
  readonly channels: Map<string, Channel>;
  /** Messages by channel, then by id, oldest first. */
  readonly messages: Map<string, Map<string, StoredMessage>>;
  readonly commands: Map<string, APIApplicationCommand>;
  readonly files: Map<string, StoredFile>;
  /** Interactions by token. */
  readonly interactions: Map<string, Interaction>;
  /** Messages that were sent with `enforce_nonce`, by author and nonce. */
  readonly nonces: Map<string, NonceUse>;
}

/** The bot's account and application. */
export interface Bot {
  readonly user: APIUser;
  readonly applicationId: string;
  readonly token: string;
  /** Privileged intents that are switched on for the application, as Discord's bits. */
  readonly grantedIntents: number;
}

/** A person who uses the playground. */
export interface Person {
  readonly user: APIUser;
  readonly locale: string;
  /** Who this is, in a line. */
  readonly about: string;
  /** Has the bot been added to this person's account, so that its commands work everywhere? */
  readonly hasBot: boolean;
}

/** A server. */
export interface Server {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  /** The first is `@everyone`, whose id is the server's. */
  readonly roles: readonly APIRole[];
  /** By user id; the bot among them where it was added. */
  readonly members: ReadonlyMap<string, Member>;
}

/** A member of a server. */
export interface Member {
  readonly userId: string;
  readonly roleIds: readonly string[];
  /** ISO 8601. */
  readonly joinedAt: string;
}

/** An uploaded file. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly description: string | undefined;
  /** Pixels; undefined for what is no picture. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** A nonce that was spent, and on which message. */
export interface NonceUse {
  readonly channelId: string;
  readonly messageId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}
