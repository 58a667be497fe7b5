import type { DailyPermission } from '../../discord/phrases/contract/daily.ts';
import type { Library } from '../../library/library.ts';
import type { Store } from '../../store/store.ts';
import type { SubscriptionRow } from '../../store/subscriptions.ts';
import type { Calendar } from '../time/calendar.ts';
import type { DeckTip } from '../tips/card.ts';
import type { FollowNote } from '../tips/note-follower.ts';

/** The notes that members see in a channel, by the ids of server and channel. */
export type LibraryIn = (serverId: string, channelId: string) => Promise<Library>;

/** Whether posts can be made in a channel. */
export type ChannelCheck =
  | { readonly kind: 'fine' }
  | { readonly kind: 'missing'; readonly permissions: readonly DailyPermission[] }
  /** A forum whose threads need a tag. Posts of the bot have none. */
  | { readonly kind: 'needs-tag' }
  | { readonly kind: 'gone' }
  /** The bot can't see it at all. */
  | { readonly kind: 'not-seen' };

/** The channel to check, and the role to ping there. */
export interface ChannelQuestion {
  readonly guildId: string;
  readonly channelId: string;
  readonly roleId: string | null;
}

/** Finds out whether the bot can post in a channel. */
export type CheckChannel = (question: ChannelQuestion) => Promise<ChannelCheck>;

/** Finds the name of a channel; `null` if it is gone or Discord doesn't say. */
export type ChannelName = (channelId: string) => Promise<string | null>;

/** What subscriptions are read and changed with. */
export interface SubscriptionTools {
  readonly store: Store;
  readonly check: CheckChannel;
  readonly channelName: ChannelName;
  readonly libraryIn: LibraryIn;
  readonly follow: FollowNote;
  readonly calendar: Calendar;
  /** The tips of a subscription, with its server's votes. */
  readonly tipsFor: (subscription: SubscriptionRow) => Promise<readonly DeckTip[]>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
  /** How late a post may be, in milliseconds. */
  readonly catchUpMs: number;
}
