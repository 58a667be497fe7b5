import { openSqlite } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/store.ts';
import type { SubscriptionRow } from '../../src/store/subscriptions.ts';

/** A subscription in Berlin at nine every day, by default. */
export function aSubscription(row: Partial<SubscriptionRow> = {}): SubscriptionRow {
  return {
    id: 'sub-1',
    guild_id: 'guild-1',
    channel_id: 'channel-1',
    minute_of_day: 9 * 60,
    time_zone: 'Europe/Berlin',
    weekdays: 0b111_1111,
    topic: 'all',
    role_id: null,
    created_by: 'user-1',
    created_at: 0,
    paused_because: null,
    told_at: null,
    next_at: null,
    next_date: null,
    ...row,
  };
}

/**
 * Puts this many subscriptions, `s0`, `s1` and so on, each with a channel `c0` and so on, into a
 * new database.
 */
export async function fillWithSubscriptions(
  file: string,
  count: number,
  dueAtMs: number,
): Promise<void> {
  await (await openStore(file)).close();
  const sqlite = openSqlite(file);
  const insert = sqlite.prepare(`insert into daily_subscriptions (id, guild_id, channel_id,
    minute_of_day, time_zone, weekdays, topic, created_by, created_at, next_at, next_date)
    values (?, 'g', ?, 540, 'Europe/Berlin', 127, 'all', 'u', 0, ?, '2026-11-02')`);
  sqlite.transaction(() => {
    for (let place = 0; place < count; place += 1) insert.run(`s${place}`, `c${place}`, dueAtMs);
  })();
  sqlite.close();
}
