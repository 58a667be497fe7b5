import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { MessagePayload } from '../../client-api/messages.ts';
import type { ClientWorld } from '../../client-api/world.ts';
import { type Draft, EMPTY_DRAFT } from './draft/draft.ts';
import type { History } from './history.ts';

/** Everything that the page shows, as plain data. */
export interface State {
  /** `null` until the playground has sent it. */
  readonly world: ClientWorld | null;
  readonly connection: 'connecting' | 'open' | 'lost';
  /** The channel that is open; empty until the world is known. */
  readonly channelId: string;
  /** By channel id. A channel without an entry has not been opened yet. */
  readonly histories: Readonly<Record<string, History>>;
  readonly draft: Draft;
  /** Unfinished drafts in other channels, by channel id. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The message that the next one replies to; empty for none. */
  readonly replyTo: string;
  /** One's own message that is being edited; empty for none. */
  readonly editing: string;
  readonly pending: readonly Pending[];
  readonly modal: OpenModal | null;
  readonly panel: PayloadPanel | null;
  /** Ids of channels with messages that were not seen yet. */
  readonly unread: readonly string[];
  /** A refusal that belongs to no particular place on the screen; empty for none. */
  readonly notice: string;
  /** The playground's time minus the machine's, in milliseconds. */
  readonly clockOffsetMs: number;
}

/** An interaction that the bot has not answered yet, or did not answer in time. */
export interface Pending {
  readonly nonce: string;
  readonly channelId: string;
  readonly source: PendingSource;
  readonly hasFailed: boolean;
}

/** What made the interaction. */
export type PendingSource =
  /** `name` as shown: `/tips`, and without a slash `Explain this`. */
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'component'; readonly messageId: string; readonly customId: string }
  | { readonly kind: 'modal'; readonly modalId: string };

/** A modal on the screen. */
export interface OpenModal {
  readonly modalId: string;
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly status: 'filling' | 'sending' | 'failed';
  /** Errors in single inputs, by `custom_id`. */
  readonly errors: Readonly<Record<string, string>>;
  /** Why it could not be sent; empty if it could. */
  readonly refusal: string;
}

/** The panel with a message's payload. */
export interface PayloadPanel {
  readonly messageId: string;
  /** `null` while it is being fetched. */
  readonly payload: MessagePayload | null;
}

/** The page before it knows anything. */
export const INITIAL_STATE: State = {
  world: null,
  connection: 'connecting',
  channelId: '',
  histories: {},
  draft: EMPTY_DRAFT,
  drafts: {},
  replyTo: '',
  editing: '',
  pending: [],
  modal: null,
  panel: null,
  unread: [],
  notice: '',
  clockOffsetMs: 0,
};
