import type { Logger } from 'pino';
import { HOUR_MS, MINUTE_MS } from '../../basics/durations.ts';
import { reasonOf } from '../../basics/system-error.ts';
import { remedyFor } from '../../store/errors.ts';
import type { SubscriptionRow } from '../../store/subscriptions.ts';
import type { DailyEvents } from './poster-tools.ts';

/** Milliseconds until a lasting failure is logged again. */
const AGAIN_MS = HOUR_MS;

/**
 * How long nothing must fail until all counts as well again, in milliseconds. Failed posts are held for a minute, in
 * which nothing else can fail.
 */
const CALM_MS = 2 * MINUTE_MS;

/**
 * Logs failures. One that keeps repeating, such as a full disk every few seconds, is logged once, then once an hour,
 * and when it is over.
 *
 * @param nowMs milliseconds since any fixed moment, never set back
 */
export function failureLog(
  log: Logger,
  nowMs: () => number,
): Pick<DailyEvents, 'failed' | 'looked'> {
  /** When each failure was last logged. */
  const said = new Map<string, number>();
  let failedAtMs = 0;
  /** Whether all daily tips are waiting, and not just one of them. */
  let allWait = false;

  return {
    failed(err, subscription) {
      failedAtMs = nowMs();
      const { text, key, isOfAll } = failure(err, subscription);
      allWait ||= isOfAll;
      const saidAtMs = said.get(key);
      if (saidAtMs !== undefined && failedAtMs - saidAtMs < AGAIN_MS) return;
      said.set(key, failedAtMs);
      const whose =
        subscription === undefined
          ? {}
          : { subscription: subscription.id, guild: subscription.guild_id };
      log.error({ err, ...whose }, text);
    },
    looked() {
      if (said.size === 0 || nowMs() - failedAtMs < CALM_MS) return;
      if (allWait) log.info('daily tips continue');
      said.clear();
      allWait = false;
    },
  };
}

/** What to log of a failure; failures with the same `key` are logged as one. */
function failure(cause: unknown, subscription: SubscriptionRow | undefined) {
  const remedy = remedyFor(cause);
  if (remedy !== null) {
    const text = `daily tips wait: ${remedy}`;
    return { text, key: text, isOfAll: true };
  }
  const isOfAll = subscription === undefined;
  const text = isOfAll
    ? 'the daily tips can’t continue now; trying again'
    : 'a daily tip can’t continue; the others do';
  return { text, key: [text, subscription?.id, reasonOf(cause)].join(), isOfAll };
}
