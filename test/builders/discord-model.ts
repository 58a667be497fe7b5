import type {
  DailyChannels,
  DailyPost,
  PublishOutcome,
  Refusal,
} from '../../src/daily/posting/channels.ts';
import { occurrenceId } from '../../src/daily/posting/occurrence.ts';

/** What Discord does with the next request. */
export type Mishap = 'fails' | 'fails-after-posting' | Refusal;

/** Discord keeps a nonce for a few minutes. */
const NONCE_MS = 3 * 60_000;

interface Posted {
  readonly messageId: string;
  readonly occurrence: string;
  readonly atMs: number;
}

/** Discord as the daily tip sees it: channels with posts, nonces, and failures. */
export class DiscordModel implements DailyChannels {
  readonly mishaps: Mishap[] = [];
  readonly forums = new Set<string>();
  readonly #now: () => number;
  readonly #posts = new Map<string, Posted[]>();
  /** The latest post of each occurrence. */
  readonly #latest = new Map<string, Posted>();
  #lastMessage = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  publish(post: DailyPost): Promise<PublishOutcome> {
    const mishap = this.mishaps.shift();
    if (mishap === 'fails') return Promise.reject(new Error('HTTP 500'));
    if (mishap === 'fails-after-posting') {
      this.#post(post);
      return Promise.reject(new Error('socket hang up'));
    }
    if (mishap !== undefined) return Promise.resolve({ kind: 'refused', because: mishap });
    return Promise.resolve({ kind: 'posted', messageId: this.#post(post) });
  }

  findPost(post: DailyPost): Promise<PublishOutcome | null> {
    const found = this.#latest.get(occurrenceId(post));
    return Promise.resolve(
      found === undefined ? null : { kind: 'posted', messageId: found.messageId },
    );
  }

  knowsNonce(channelId: string): Promise<boolean> {
    return Promise.resolve(!this.forums.has(channelId));
  }

  /** All posts of a channel, oldest first. */
  in(channelId: string): readonly Posted[] {
    return this.#posts.get(channelId) ?? [];
  }

  #post(post: DailyPost): string {
    const occurrence = occurrenceId(post);
    const earlier = this.#latest.get(occurrence);
    const isKnown = earlier !== undefined && this.#now() - earlier.atMs < NONCE_MS;
    if (isKnown && !this.forums.has(post.channelId)) return earlier.messageId;
    this.#lastMessage += 1;
    const posted = { messageId: `message-${this.#lastMessage}`, occurrence, atMs: this.#now() };
    this.#latest.set(occurrence, posted);
    const inChannel = this.#posts.get(post.channelId) ?? [];
    inChannel.push(posted);
    this.#posts.set(post.channelId, inChannel);
    return posted.messageId;
  }
}
