import type { Logger } from 'pino';
import { HOUR_MS } from '../basics/durations.ts';
import type { Store } from '../store/store.ts';

/** Milliseconds until it is logged again. */
const AGAIN_MS = HOUR_MS;

interface Parts {
  readonly store: Pick<Store, 'isInPlace'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Pick<Logger, 'error'>;
}

/** Logs, at once and then every hour, that the bot is writing to a database file that the next start will not find. */
export function lostFileLog({ store, now, log }: Parts): () => void {
  let saidAtMs: number | null = null;
  return () => {
    const isLost = !store.isInPlace();
    if (isLost && saidAtMs !== null && now() - saidAtMs < AGAIN_MS) return;
    if (isLost) log.error(LOST);
    saidAtMs = isLost ? now() : null;
  };
}

const LOST =
  'the database file was deleted, moved or replaced, so whatever is saved now is lost when the bot stops; ' +
  'move the file back, or restart the bot with the file you want to use';
