import type { SubscriptionRow } from '../../store/subscriptions.ts';
import type { PosterTools, StopReason } from './poster-tools.ts';

/** Stops a subscription, and lets people know. If that fails, the other subscriptions continue. */
export async function pause(
  { subscriptions, events }: Pick<PosterTools, 'subscriptions' | 'events'>,
  subscription: SubscriptionRow,
  because: StopReason,
): Promise<void> {
  if (!(await subscriptions.pause(subscription.id, because))) return;
  try {
    await events.paused(subscription, because);
  } catch (cause) {
    events.failed(cause, subscription);
  }
}
