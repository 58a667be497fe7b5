import type { SubscriptionRow } from '../../store/subscriptions.ts';

/** What somebody wants a subscription to be. */
export type Wish = Pick<
  SubscriptionRow,
  'channel_id' | 'minute_of_day' | 'time_zone' | 'weekdays' | 'topic' | 'role_id'
>;

/** What a subscription is now, as a wish. */
export function wishOf(row: SubscriptionRow): Wish {
  const { channel_id, minute_of_day, time_zone, weekdays, topic, role_id } = row;
  return { channel_id, minute_of_day, time_zone, weekdays, topic, role_id };
}
