import type { APIMessage } from 'discord-api-types/v10';

/**
 * A page of a channel's messages, oldest first: the newest 50, or the 50 before `?before=ID`,
 * including private answers to `me`. A message that is still being prepared has
 * `MessageFlags.Loading` (1 << 7), a private one `MessageFlags.Ephemeral` (1 << 6).
 */
export interface MessageHistory {
  readonly messages: readonly APIMessage[];
  readonly hasOlder: boolean;
}

/** A plain message that a person writes. */
export interface SendMessage {
  readonly content: string;
  /** The message that this one replies to. */
  readonly replyTo?: string;
}

/** A person's new text for their own message. */
export interface EditMessage {
  readonly content: string;
}

/** What the bot sent for a message, and how much of Discord's limits it uses. */
export interface MessagePayload {
  /** The message as Discord's API shows it. */
  readonly message: APIMessage;
  /**
   * The bot's requests that created and changed the message, oldest first. Empty for a person's
   * message.
   */
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly body: unknown;
    /** Milliseconds since 1970. */
    readonly at: number;
  }[];
  readonly limits: readonly LimitUse[];
}

/** How much of a limit a message uses: components 7 of 40, characters 812 of 4,000. */
export interface LimitUse {
  readonly name: 'components' | 'characters';
  readonly used: number;
  readonly max: number;
}
