import type { SubscriptionRow } from '../../store/subscriptions.ts';

/** What somebody wants a subscription to be. */
export type SubscriptionSettings = Pick<
  SubscriptionRow,
  'channel_id' | 'minute_of_day' | 'time_zone' | 'weekdays' | 'topic' | 'role_id'
>;

/** What a subscription is now, as a settings. */
export function settingsOf(row: SubscriptionRow): SubscriptionSettings {
  const { channel_id, minute_of_day, time_zone, weekdays, topic, role_id } = row;
  return { channel_id, minute_of_day, time_zone, weekdays, topic, role_id };
}
