import type {
  APIAuthorizingIntegrationOwnersMap,
  APIMessageInteractionMetadata,
  InteractionType,
} from 'discord-api-types/v10';
import type { ModalBody } from '../validation/modal-body.ts';

/** Discord: milliseconds in which the first answer must arrive. */
export const ANSWER_WITHIN_MS = 3_000;
/** Discord: milliseconds for which a token can be used after that. */
export const TOKEN_LIFE_MS = 15 * 60_000;

/** Something a person did that the bot has to answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly userId: string;
  readonly channelId: string;
  /** Undefined in direct messages. */
  readonly serverId: string | undefined;
  /** The client's id for it, which is repeated in events for the client. */
  readonly nonce: string;
  /**
   * The command that was used, or that opened the modal; undefined for components and their modals.
   */
  readonly command: UsedCommand | undefined;
  /** The message whose component was used, or whose component opened the modal. */
  readonly source: { readonly channelId: string; readonly messageId: string } | undefined;
  /** The metadata of messages that answer it. */
  readonly metadata: APIMessageInteractionMetadata;
  readonly status: InteractionStatus;
}

/** The command that somebody used. */
export interface UsedCommand {
  /** With its subcommands: `daily setup`. */
  readonly name: string;
  /** The message whose menu it was used from; omitted for a slash command. */
  readonly targetMessageId?: string;
}

/** Through whom the bot may be used here: the server it is in, the person who installed it. */
export type IntegrationOwners = APIAuthorizingIntegrationOwnersMap;

/** How far the bot's answer is. */
export type InteractionStatus =
  | { readonly kind: 'waiting' }
  /** No answer within 3 seconds: the token is invalid. */
  | { readonly kind: 'expired' }
  | {
      readonly kind: 'answered';
      /** The message that `@original` refers to; none for autocomplete and modals. */
      readonly original: { readonly channelId: string; readonly messageId: string } | undefined;
      /** The answer is deferred: the next follow-up becomes the answer. */
      readonly isLoading: boolean;
      /** The modal that was opened. */
      readonly modal: OpenModal | undefined;
    };

/** A modal that is open in front of a person. */
export interface OpenModal {
  readonly id: string;
  readonly body: ModalBody;
}

/** What the bot gets of an interaction: the `d` of INTERACTION_CREATE. */
export interface InteractionPayload {
  readonly id: string;
  readonly application_id: string;
  readonly type: InteractionType;
  readonly token: string;
  readonly version: 1;
  readonly data: object;
  readonly [field: string]: unknown;
}
