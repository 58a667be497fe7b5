import type { Logger } from 'pino';
import { HOUR_MS } from '../basics/durations.ts';
import type { Store } from '../store/store.ts';

/** While it goes on it is said again after so long, in milliseconds. */
const AGAIN_MS = HOUR_MS;

interface Parts {
  readonly store: Pick<Store, 'isInPlace'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Pick<Logger, 'error'>;
}

/** Says in the log, once and once an hour, that what is stored goes to a file that the next start does not find. */
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
