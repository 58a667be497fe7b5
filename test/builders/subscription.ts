import type { SubscriptionRow } from '../../src/store/subscriptions.ts';

/** A subscription in Berlin at nine every day, unless said otherwise. */
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
