import type { Logger } from 'pino';
import { dayBefore } from '../basics/days.ts';
import { DAY_MS, HOUR_MS } from '../basics/durations.ts';
import { type Running, untilStopped } from '../basics/until-stopped.ts';
import { remedyFor } from '../store/errors.ts';
import { KEEP_QUESTIONS_DAYS } from '../store/questions.ts';
import type { Store } from '../store/store.ts';
import { KEEP_DEPARTED_DAYS } from './departures.ts';
import { lostFileLog } from './lost-file.ts';

/** Milliseconds for which answers to mentions are remembered: while people may still delete their question. */
const KEEP_MENTION_ANSWERS_MS = DAY_MS;

/** Milliseconds between two clean-ups. */
const CLEAN_UP_EVERY_MS = DAY_MS;

/** Milliseconds until a failed clean-up is tried again. */
const RETRY_AFTER_MS = HOUR_MS;

/** Milliseconds between two checks of the clock. */
const LOOK_EVERY_MS = 500;

/** What upkeep needs. */
export interface UpkeepParts {
  readonly store: Pick<Store, 'departures' | 'questions' | 'mentionAnswers' | 'isInPlace'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Pick<Logger, 'info' | 'error'>;
}

/**
 * Until it is stopped, deletes what is no longer needed, now and once a day, and logs when the database file is lost.
 */
export function startUpkeep(parts: UpkeepParts): Running {
  const logLostFile = lostFileLog(parts);
  let cleanUpAtMs = 0;
  return untilStopped(async () => {
    logLostFile();
    const waitMs = cleanUpAtMs - parts.now();
    // If the clock was ahead and has been corrected, it must not wait longer than a day.
    if (waitMs <= 0 || waitMs > CLEAN_UP_EVERY_MS) {
      cleanUpAtMs = parts.now() + ((await isCleanedUp(parts)) ? CLEAN_UP_EVERY_MS : RETRY_AFTER_MS);
    }
    return LOOK_EVERY_MS;
  });
}

/** Deletes the data of servers that the bot was removed from, and what has been kept long enough. */
export async function cleanUp({ store, now, log }: UpkeepParts): Promise<void> {
  const guilds = await store.departures.deleteLeftBefore(now() - KEEP_DEPARTED_DAYS * DAY_MS);
  if (guilds.length > 0) log.info({ guilds }, 'deleted the data of servers that removed the bot');
  const waiting = await store.departures.departed();
  if (waiting.length > 0) {
    log.info(
      { guilds: waiting },
      `removed from these servers; their data is deleted after ${KEEP_DEPARTED_DAYS} days`,
    );
  }
  await store.questions.forgetBefore(dayBefore(now(), KEEP_QUESTIONS_DAYS));
  await store.mentionAnswers.forgetBefore(now() - KEEP_MENTION_ANSWERS_MS);
}

async function isCleanedUp(parts: UpkeepParts): Promise<boolean> {
  try {
    await cleanUp(parts);
    return true;
  } catch (err) {
    const remedy = remedyFor(err) ?? 'the database refused it';
    parts.log.error({ err }, `could not delete what is due; trying again in an hour: ${remedy}`);
    return false;
  }
}
