import type { SubscriptionRow } from '../../store/subscriptions.ts';

/** What managers choose for a subscription. */
export type SubscriptionSettings = Pick<
  SubscriptionRow,
  'channel_id' | 'minute_of_day' | 'time_zone' | 'weekdays' | 'topic' | 'role_id'
>;

/** The settings of a stored subscription. */
export function settingsOf(row: SubscriptionRow): SubscriptionSettings {
  const { channel_id, minute_of_day, time_zone, weekdays, topic, role_id } = row;
  return { channel_id, minute_of_day, time_zone, weekdays, topic, role_id };
}
