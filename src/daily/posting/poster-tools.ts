import type { PauseReason } from '../../discord/phrases/contract/daily.ts';
import type { DeckStore } from '../../store/decks.ts';
import type { OccurrenceRow } from '../../store/occurrences/occurrence.ts';
import type { SubscriptionRow, SubscriptionStore } from '../../store/subscriptions.ts';
import type { Calendar } from '../time/calendar.ts';
import type { DeckTip } from '../tips/card.ts';
import type { Delivery, DeliveryTools } from './deliver.ts';

/** Why a subscription stops by itself. */
export type StopReason = Exclude<PauseReason, 'by-hand'>;

/** What happens while posting, for the log and for the people concerned. */
export interface DailyEvents {
  /** The subscription has stopped by itself; the server and who set it up are to be told, once. */
  paused(subscription: SubscriptionRow, because: StopReason): Promise<void>;
  /** It runs again by itself, because what had stopped it is over. */
  resumed(subscription: SubscriptionRow): void;
  /** This many posts were already too late when they were recorded: the bot was away for longer. */
  leftOut(posts: number): void;
  delivered(
    subscription: SubscriptionRow,
    occurrence: Pick<OccurrenceRow, 'local_date'>,
    delivery: Delivery,
  ): void;
  /** Something went wrong on our side, such as a full disk; with one subscription, if one is given. */
  failed(cause: unknown, subscription?: SubscriptionRow): void;
  /** Somebody has looked for what is due, and nothing failed in that. */
  looked(): void;
}

/** What posting needs; all that touches the world is handed in. */
export interface PosterTools extends DeliveryTools {
  readonly subscriptions: SubscriptionStore;
  readonly decks: DeckStore;
  readonly calendar: Calendar;
  readonly events: DailyEvents;
  /** The tips of a subscription's topic, as the notes stand now. */
  readonly tipsFor: (subscription: SubscriptionRow) => Promise<readonly DeckTip[]>;
  /** Waits until the next post may go out. */
  readonly takeTurn: () => Promise<void>;
}
