import type { APIApplicationCommand, APIRole, APIUser } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Listeners } from '../listeners.ts';
import type { Change } from './change.ts';
import type { Channel } from './channel.ts';
import type { Interaction } from './interaction.ts';
import type { StoredMessage } from './stored-message.ts';

/**
 * The playground's state. The maps change; their values are replaced, never modified, so that
 * references to old values stay valid.
 */
export interface State {
  readonly clock: Clock;
  /** The base address of attachments: `http://127.0.0.1:1234`. Set once it is known. */
  readonly origin: { url: string };
  readonly nextId: () => string;
  readonly changes: Listeners<Change>;
  readonly bot: Bot;
  /** People by id, without the bot. */
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
  /** Messages that the bot sent with `enforce_nonce`, by nonce. */
  readonly nonces: Map<string, NonceUse>;
}

/** The bot's account and application. */
export interface Bot {
  readonly user: APIUser;
  readonly applicationId: string;
  readonly token: string;
  /** Privileged intents that are enabled for the application, as Discord's bits. */
  readonly grantedIntents: number;
}

/** A person who uses the playground. */
export interface Person {
  readonly user: APIUser;
  readonly locale: string;
  /** One line about the person. */
  readonly about: string;
  /** Whether the bot was added to this person's account, so that its commands work everywhere. */
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
  /** By user id; includes the bot if it was added. */
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
  /** In pixels; undefined if it is not an image. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** A used nonce, and its message. */
export interface NonceUse {
  readonly channelId: string;
  readonly messageId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}
