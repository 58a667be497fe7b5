import type { SubscriptionRow } from '../../store/subscriptions.ts';
import type { PauseReason, PosterTools } from './poster-tools.ts';

/** Stops a subscription; where people can't be told of it, the others must not wait for that. */
export async function pause(
  { subscriptions, events }: Pick<PosterTools, 'subscriptions' | 'events'>,
  subscription: SubscriptionRow,
  because: PauseReason,
): Promise<void> {
  if (!(await subscriptions.pause(subscription.id, because))) return;
  try {
    await events.paused(subscription, because);
  } catch (cause) {
    events.failed(cause, subscription);
  }
}
