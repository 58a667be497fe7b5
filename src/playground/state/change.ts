import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import type { Interaction, InteractionPayload } from './interaction.ts';
import type { StoredMessage } from './stored-message.ts';

/** A change in the playground. The gateway, the page and tests listen to these. */
export type Change =
  | { readonly kind: 'message-created'; readonly stored: StoredMessage }
  | { readonly kind: 'message-updated'; readonly stored: StoredMessage }
  | { readonly kind: 'message-deleted'; readonly stored: StoredMessage }
  | { readonly kind: 'channel-created'; readonly channel: Channel }
  | { readonly kind: 'channel-updated'; readonly channel: Channel }
  | { readonly kind: 'channel-deleted'; readonly channel: Channel }
  | { readonly kind: 'bot-joined'; readonly serverId: string }
  | { readonly kind: 'bot-left'; readonly serverId: string }
  | { readonly kind: 'commands-changed' }
  | { readonly kind: 'presence-changed' }
  | { readonly kind: 'clock-moved'; readonly now: number }
  | {
      readonly kind: 'interaction-created';
      readonly interaction: Interaction;
      readonly payload: InteractionPayload;
    }
  | {
      readonly kind: 'interaction-answered';
      readonly interaction: Interaction;
      readonly answer: Answer;
    }
  | { readonly kind: 'interaction-failed'; readonly interaction: Interaction };

/** The bot's first answer to an interaction. */
export type Answer =
  | { readonly kind: 'message'; readonly channelId: string; readonly messageId: string }
  | { readonly kind: 'update'; readonly channelId: string; readonly messageId: string }
  /** Acknowledged; the message may change later. */
  | { readonly kind: 'later' }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | {
      readonly kind: 'modal';
      readonly modalId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    };
