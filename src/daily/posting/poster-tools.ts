import type { PauseReason } from '../../discord/phrases/contract/daily.ts';
import type { DeckStore } from '../../store/decks.ts';
import type { OccurrenceRow } from '../../store/occurrences/occurrence.ts';
import type { SubscriptionRow, SubscriptionStore } from '../../store/subscriptions.ts';
import type { Calendar } from '../time/calendar.ts';
import type { DeckTip } from '../tips/card.ts';
import type { Delivery, DeliveryTools } from './deliver.ts';

/** Why a subscription stops by itself. */
export type StopReason = Exclude<PauseReason, 'by-hand'>;

/** What happens while posting, for the log and the people concerned. */
export interface DailyEvents {
  /** The subscription has stopped by itself; the server and the person who set it up are to be told, once. */
  paused(subscription: SubscriptionRow, because: StopReason): Promise<void>;
  /** It runs again by itself, because the cause of the stop is gone. */
  resumed(subscription: SubscriptionRow): void;
  /** This many posts were recorded too late to be sent, because the bot was away. */
  leftOut(posts: number): void;
  delivered(
    subscription: SubscriptionRow,
    occurrence: Pick<OccurrenceRow, 'local_date'>,
    delivery: Delivery,
  ): void;
  /** Something failed on our side, such as a full disk; for one subscription, if one is given. */
  failed(cause: unknown, subscription?: SubscriptionRow): void;
  /** A check for what is due has ended without a failure. */
  looked(): void;
}

/** What posting needs; everything with side effects is handed in. */
export interface PosterTools extends DeliveryTools {
  readonly subscriptions: SubscriptionStore;
  readonly decks: DeckStore;
  readonly calendar: Calendar;
  readonly events: DailyEvents;
  /** The tips of a subscription's topic in the current notes. */
  readonly tipsFor: (subscription: SubscriptionRow) => Promise<readonly DeckTip[]>;
  /** Waits until the next post may go out. */
  readonly takeTurn: () => Promise<void>;
}
