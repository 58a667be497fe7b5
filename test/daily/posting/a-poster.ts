import type { Kysely } from 'kysely';
import { onTestFinished } from 'vitest';
import { dayOf } from '../../../src/basics/days.ts';
import { HOUR_MS } from '../../../src/basics/durations.ts';
import type { PosterTools } from '../../../src/daily/posting/poster-tools.ts';
import { createCalendar } from '../../../src/daily/time/calendar.ts';
import type { DeckTip } from '../../../src/daily/tips/card.ts';
import { occurrenceStore } from '../../../src/store/occurrences.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import type { Database } from '../../../src/store/schema.ts';
import { storeIn } from '../../../src/store/store.ts';
import { type SubscriptionRow, subscriptionStore } from '../../../src/store/subscriptions.ts';
import { DiscordModel } from '../../builders/discord-model.ts';
import { posterTools } from '../../builders/poster-tools.ts';
import { seededRandom } from '../../builders/random.ts';
import { aSubscription } from '../../builders/subscription.ts';

/** Nine o'clock in Berlin. */
export const NINE = Date.parse('2026-11-23T08:00:00Z');

/** A poster over an empty database, at nine o'clock. */
export async function aPoster(): Promise<Poster> {
  const db = await openDatabase(':memory:');
  onTestFinished(() => db.destroy());
  return new Poster(db);
}

/**
 * A poster with a clock that the test sets, an in-memory database, and a Discord that fails on
 * demand.
 */
export class Poster {
  readonly db: Kysely<Database>;
  nowMs = NINE;
  readonly discord = new DiscordModel(() => this.nowMs);
  /** The tips of every topic except `unreadable`. */
  tips: readonly DeckTip[] = ['a', 'b', 'c'].map((id) => ({
    id,
    noteId: id,
    fingerprint: id,
    votes: 0,
  }));
  /** Why subscriptions were paused. */
  readonly paused: string[] = [];
  readonly failed: { readonly id: string | undefined; readonly cause: unknown }[] = [];
  readonly #calendar = createCalendar();

  constructor(db: Kysely<Database>) {
    this.db = db;
  }

  tools(owner = 'me'): PosterTools {
    const tools = posterTools(storeIn(this.db), this.discord, () => this.nowMs);
    return {
      ...tools,
      events: {
        ...tools.events,
        paused: async (_subscription, because) => {
          this.paused.push(because);
        },
        failed: (cause, subscription) => {
          this.failed.push({ cause, id: subscription?.id });
        },
      },
      tipsFor: async ({ topic }) => {
        if (topic === 'unreadable') throw new Error('This topic can’t be read.');
        return this.tips;
      },
      owner,
      random: seededRandom(1),
    };
  }

  async subscribe(row: Partial<SubscriptionRow> = {}): Promise<void> {
    const schedule = { minuteOfDay: 540, timeZone: 'Europe/Berlin', weekdays: 0b111_1111 };
    const due = this.#calendar.nextDue(schedule, NINE - HOUR_MS);
    await subscriptionStore(this.db).add(
      aSubscription({ next_at: due.atMs, next_date: due.localDate, ...row }),
      100,
    );
  }

  /** Resumes the subscription, like somebody in Discord. */
  async runAgainAt(atMs: number): Promise<void> {
    const running = { paused_because: null, next_at: atMs, next_date: dayOf(atMs) };
    await subscriptionStore(this.db).change('sub-1', running);
    this.nowMs = atMs;
  }

  occurrencesOf(id = 'sub-1') {
    return occurrenceStore(this.db).ofSubscription(id, 400);
  }
}
