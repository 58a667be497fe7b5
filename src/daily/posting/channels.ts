import type { PauseReason } from '../../discord/phrases/contract/daily.ts';
import type { Occurrence } from './occurrence.ts';

/** The outcome of a post. Anything else, such as a lost connection, is thrown, and the post is tried again. */
export type PublishOutcome =
  /** `null` for a post that somebody has deleted since. */
  | { readonly kind: 'posted'; readonly messageId: string | null }
  | { readonly kind: 'refused'; readonly because: Refusal };

/**
 * Why Discord refuses a post, and will until somebody changes something. `rejected` stands for all reasons without a
 * name of their own, such as a forum that requires a tag; `no-history`: the post may exist, but the bot may not look
 * for it.
 */
export type Refusal = Exclude<PauseReason, 'by-hand' | 'no-tips' | 'bad-schedule'>;

/** A tip to post. */
export interface DailyPost extends Occurrence {
  readonly guildId: string;
  readonly channelId: string;
  /** The role to ping, by id; nothing else is pinged. */
  readonly roleId: string | null;
  readonly tipId: string;
}

/** What posting needs from Discord. */
export interface DailyChannels {
  /**
   * Posts a tip, with the occurrence's id as nonce: a second call within a few minutes gives the first post, in
   * channels where nonces work.
   *
   * @throws when it is not known whether the post arrived, or Discord has an outage
   */
  publish(post: DailyPost): Promise<PublishOutcome>;
  /**
   * Searches the channel's messages since `sinceMs` for the bot's own post of this occurrence; `null` when there
   * certainly is none.
   *
   * @throws when that can't be found out now
   */
  findPost(post: DailyPost, sinceMs: number): Promise<PublishOutcome | null>;
  /** Whether a nonce prevents a second post in this channel: not in forum and media channels. */
  knowsNonce(channelId: string): Promise<boolean>;
}
