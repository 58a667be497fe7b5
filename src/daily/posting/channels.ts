import type { PauseReason } from '../../discord/phrases/contract/daily.ts';
import type { Occurrence } from './occurrence.ts';

/** What became of a post. Anything else, such as a lost connection, is thrown and tried again. */
export type PublishOutcome =
  /** `null` for a post that somebody has deleted since. */
  | { readonly kind: 'posted'; readonly messageId: string | null }
  | { readonly kind: 'refused'; readonly because: Refusal };

/**
 * Why Discord takes no post, and won't until somebody changes something. `rejected` is all that has
 * no reason of its own, such as a forum that demands a tag; `no-history`: a post may be there, but the
 * bot may not look.
 */
export type Refusal = Exclude<PauseReason, 'by-hand' | 'no-tips' | 'bad-schedule'>;

/** A tip to post. */
export interface DailyPost extends Occurrence {
  readonly guildId: string;
  readonly channelId: string;
  /** To be pinged, if any; nothing else is. */
  readonly roleId: string | null;
  readonly tipId: string;
}

/** What posting the daily tip needs of Discord. */
export interface DailyChannels {
  /**
   * Posts under the occurrence's id as nonce, so that a second call within minutes gives the first
   * post back where the channel knows nonces.
   *
   * @throws when it is not known whether the post arrived, or Discord is out of order
   */
  publish(post: DailyPost): Promise<PublishOutcome>;
  /**
   * The bot's own post for this occurrence among what the channel got since `sinceMs`; `null` when it
   * is certain that there is none.
   *
   * @throws when that can't be found out now
   */
  findPost(post: DailyPost, sinceMs: number): Promise<PublishOutcome | null>;
  /** Whether a nonce keeps a second post away in this channel: not in forum and media channels. */
  knowsNonce(channelId: string): Promise<boolean>;
}
