import type { SubscriptionRow } from '../../store/subscriptions.ts';

/** What somebody wants a subscription to be. */
export interface Wish {
  readonly channelId: string;
  readonly minuteOfDay: number;
  readonly timeZone: string;
  readonly weekdays: number;
  /** As it is stored: see `formatTopic`. */
  readonly topic: string;
  readonly roleId: string | null;
}

/** A wish as the columns of a stored subscription. */
export function columnsOf(wish: Wish) {
  return {
    channel_id: wish.channelId,
    minute_of_day: wish.minuteOfDay,
    time_zone: wish.timeZone,
    weekdays: wish.weekdays,
    topic: wish.topic,
    role_id: wish.roleId,
  };
}

/** What a subscription is now, as a wish. */
export function wishOf(row: SubscriptionRow): Wish {
  return {
    channelId: row.channel_id,
    minuteOfDay: row.minute_of_day,
    timeZone: row.time_zone,
    weekdays: row.weekdays,
    topic: row.topic,
    roleId: row.role_id,
  };
}
