import type { Logger } from 'pino';
import { HOUR_MS } from '../../basics/durations.ts';
import { NewestMap } from '../../basics/newest-map.ts';
import { reasonOf } from '../../basics/system-error.ts';
import type { SubscriptionRow } from '../../store/subscriptions.ts';
import { failureLog } from './failure-log.ts';
import type { DailyEvents } from './poster-tools.ts';

/** Milliseconds until a reason that many posts wait for is logged again. */
const AGAIN_MS = HOUR_MS;

/** How many reasons for another attempt are remembered. */
const MOST_REASONS = 100;

/** Tells the people concerned that a subscription has stopped by itself. */
export type TellPaused = (subscription: SubscriptionRow, because: string) => Promise<void>;

/**
 * Logs what happens, and lets people know what has stopped.
 *
 * @param nowMs milliseconds since any fixed moment, never set back
 */
export function loggedEvents(log: Logger, tell: TellPaused, nowMs: () => number): DailyEvents {
  /**
   * When each reason for another attempt was last logged: in an outage of Discord, every post of every server fails.
   */
  const saidAtMs = new NewestMap<string, number>(MOST_REASONS);
  const isToBeSaid = (cause: unknown): boolean => {
    const reason = reasonOf(cause);
    const atMs = saidAtMs.get(reason);
    if (atMs !== undefined && nowMs() - atMs < AGAIN_MS) return false;
    saidAtMs.set(reason, nowMs());
    return true;
  };
  return {
    async paused(subscription, because) {
      const { id, guild_id: guild } = subscription;
      log.warn({ subscription: id, guild, because }, 'a daily tip has stopped');
      await tell(subscription, because);
    },
    resumed({ id, guild_id: guild }) {
      log.info(
        { subscription: id, guild },
        'a daily tip continues, because its topic has tips again',
      );
    },
    leftOut(posts) {
      log.warn(
        { posts },
        'daily tips were skipped, because they would be later than DAILY_CATCH_UP_HOURS allows',
      );
    },
    delivered({ id }, { local_date }, delivery) {
      const facts = { subscription: id, date: local_date };
      switch (delivery.kind) {
        case 'sent':
          log.debug({ ...facts, message: delivery.messageId }, 'daily tip');
          break;
        case 'postponed':
          log[isToBeSaid(delivery.cause) ? 'warn' : 'debug'](
            { ...facts, err: delivery.cause },
            'a daily tip will be tried again',
          );
          break;
        default:
          log.warn({ ...facts, outcome: delivery }, 'a daily tip was not posted');
      }
    },
    ...failureLog(log, nowMs),
  };
}
