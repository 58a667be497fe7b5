import type { ClientEvent } from '../../client-api/events.ts';
import type { MessagePayload } from '../../client-api/messages.ts';
import type { ClientWorld } from '../../client-api/world.ts';
import type { ClientError } from '../../client-api.ts';
import type { DraftChange } from './draft/draft-change.ts';
import type { RefusedDraft } from './give-back.ts';
import type { History } from './history.ts';
import type { PendingSource, State } from './state.ts';

/** Everything that can happen to the page, including events of the playground as they come. */
export type Action =
  /** The page shows another user from now on. */
  | { readonly kind: 'user-switched' }
  | { readonly kind: 'world-came'; readonly world: ClientWorld; readonly machineNowMs: number }
  | { readonly kind: 'connection-changed'; readonly connection: State['connection'] }
  | { readonly kind: 'channel-opened'; readonly channelId: string }
  | { readonly kind: 'history-came'; readonly channelId: string; readonly history: History }
  | { readonly kind: 'older-came'; readonly channelId: string; readonly history: History }
  | { readonly kind: 'event'; readonly event: ClientEvent; readonly machineNowMs: number }
  | { readonly kind: 'draft-changed'; readonly change: DraftChange }
  | ({ readonly kind: 'draft-refused' } & RefusedDraft)
  | { readonly kind: 'reply-chosen'; readonly messageId: string }
  | { readonly kind: 'editing-chosen'; readonly messageId: string }
  /** Arrow up in an empty composer. */
  | { readonly kind: 'own-last-edited' }
  | { readonly kind: 'interaction-sent'; readonly nonce: string; readonly source: PendingSource }
  | { readonly kind: 'interaction-refused'; readonly nonce: string; readonly error: ClientError }
  /** The event stream was interrupted and continues: outcomes may have been missed. */
  | { readonly kind: 'outcomes-missed' }
  | { readonly kind: 'failure-dismissed'; readonly nonce: string }
  | { readonly kind: 'modal-closed' }
  | { readonly kind: 'panel-opened'; readonly messageId: string }
  | { readonly kind: 'panel-came'; readonly messageId: string; readonly payload: MessagePayload }
  | { readonly kind: 'panel-closed' }
  | { readonly kind: 'noticed'; readonly notice: string };
