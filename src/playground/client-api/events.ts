import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { ClientWorld, ClockState } from './world.ts';

/** Events of the same moment, such as an answer and the end of waiting for it. Never empty. */
export type ClientEvents = readonly ClientEvent[];

/** Something that happened and that this user may see. */
export type ClientEvent =
  | { readonly kind: 'message-created'; readonly message: APIMessage }
  | { readonly kind: 'message-updated'; readonly message: APIMessage }
  | {
      readonly kind: 'message-deleted';
      readonly channelId: string;
      readonly messageId: string;
    }
  /** The bot answered in time: stop showing that the button or command is waiting. */
  | { readonly kind: 'interaction-answered'; readonly nonce: string }
  /** No valid answer came within 3 seconds: "The application did not respond". */
  | { readonly kind: 'interaction-failed'; readonly nonce: string }
  | {
      readonly kind: 'modal-opened';
      readonly nonce: string;
      readonly modalId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  | {
      readonly kind: 'choices';
      readonly nonce: string;
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  /** Servers, channels, commands or the bot's presence changed: the world is sent again, whole. */
  | { readonly kind: 'world-changed'; readonly world: ClientWorld }
  | { readonly kind: 'clock-moved'; readonly clock: ClockState };
