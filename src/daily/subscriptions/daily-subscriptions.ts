import type { Vote } from '../../store/votes.ts';
import { type SubscriptionChanges, subscriptionChanges } from './changes.ts';
import { type SubscriptionReadings, subscriptionReadings } from './readings.ts';
import { saved } from './saved.ts';
import type { SubscriptionTools } from './subscription-tools.ts';

/**
 * What managers see of the daily tip, and how they set it up.
 *
 * @throws {NotSavedError} from every method that writes, when the database refuses it
 */
export interface DailySubscriptions
  extends SubscriptionReadings,
    SubscriptionChanges,
    Pick<SubscriptionTools, 'check' | 'channelName' | 'libraryIn' | 'now'> {
  vote(vote: Vote): Promise<void>;
}

/** Puts them together over a store. */
export function createDailySubscriptions(tools: SubscriptionTools): DailySubscriptions {
  const { store, check, channelName, now, libraryIn } = tools;
  return {
    ...subscriptionReadings(tools),
    ...subscriptionChanges(tools),
    check,
    channelName,
    now,
    libraryIn,
    vote: (vote) => saved(store.votes.cast(vote)),
  };
}
