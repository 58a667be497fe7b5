import type { DailyPermission } from '../../discord/phrases/contract/daily.ts';

/** Whether posts can be made in a channel. */
export type ChannelCheck =
  | { readonly kind: 'fine' }
  | { readonly kind: 'missing'; readonly permissions: readonly DailyPermission[] }
  /** A forum whose threads must have a tag, which posts have not. */
  | { readonly kind: 'needs-tag' }
  | { readonly kind: 'gone' }
  /** The bot can't see it at all. */
  | { readonly kind: 'not-seen' };

/** What is looked at before a channel is accepted. */
export interface ChannelQuestion {
  readonly guildId: string;
  readonly channelId: string;
  readonly roleId: string | null;
}

/** Finds out whether posts can be made. */
export type CheckChannel = (question: ChannelQuestion) => Promise<ChannelCheck>;
