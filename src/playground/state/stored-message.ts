import type { APIMessage } from 'discord-api-types/v10';

/** A message with what only the playground knows about it. */
export interface StoredMessage {
  readonly message: APIMessage;
  /** The only person who sees it; undefined for a message that everybody in the channel sees. */
  readonly onlyFor: string | undefined;
  /** Ids of the uploaded files, whether they are shown as attachments or within components. */
  readonly fileIds: readonly string[];
  /** The bot's requests that created and changed it, oldest first. */
  readonly requests: readonly SentRequest[];
}

/** A request of the bot that wrote or changed a message. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}
