import type { DailyChannels } from '../../src/daily/posting/channels.ts';
import type { PosterTools } from '../../src/daily/posting/poster-tools.ts';
import { createCalendar } from '../../src/daily/time/calendar.ts';
import type { Store } from '../../src/store/store.ts';

/**
 * The tools of the poster: one tip, no pauses between posts, no listeners, and every error is
 * thrown.
 */
export function posterTools(
  { subscriptions, occurrences, decks }: Store,
  channels: DailyChannels,
  now: () => number,
): PosterTools {
  return {
    subscriptions,
    occurrences,
    decks,
    channels,
    calendar: createCalendar(),
    events: {
      paused: async () => undefined,
      resumed: () => undefined,
      leftOut: () => undefined,
      delivered: () => undefined,
      failed: (cause) => {
        throw cause;
      },
      looked: () => undefined,
    },
    tipsFor: async () => [{ id: 'tip', noteId: 'note', fingerprint: 'tip', votes: 0 }],
    owner: String(process.pid),
    now,
    random: Math.random,
    catchUpMs: 3 * 60 * 60_000,
    takeTurn: async () => undefined,
  };
}
