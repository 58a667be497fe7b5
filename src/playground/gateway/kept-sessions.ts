import type { Clock } from '../clock.ts';
import type { Session } from './session.ts';

/** Milliseconds for which a session without a connection can be resumed. */
const RESUMABLE_MS = 5 * 60_000;

/** The bot's sessions: connected ones, and for a while those that lost their connection. */
export interface KeptSessions {
  all(): readonly Session[];
  find(id: string): Session | undefined;
  /** Keeps a new or resumed session for as long as it is connected. */
  keep(session: Session): void;
  /**
   * Keeps a session that lost its connection for as long as it can be resumed. A session that was
   * ended stays ended.
   */
  keepForAWhile(session: Session): void;
  end(session: Session): void;
}

interface Kept {
  readonly session: Session;
  /** Cancels the expiry of a session that lost its connection. */
  readonly callOffEnd?: () => void;
}

/** Keeps sessions in memory, as long as the clock allows. */
export function createKeptSessions(clock: Pick<Clock, 'after'>): KeptSessions {
  const kept = new Map<string, Kept>();
  return {
    all: () => Array.from(kept.values(), ({ session }) => session),
    find: (id) => kept.get(id)?.session,
    keep(session) {
      kept.get(session.id)?.callOffEnd?.();
      kept.set(session.id, { session });
    },
    keepForAWhile(session) {
      if (!kept.has(session.id)) return;
      const callOffEnd = clock.after(RESUMABLE_MS, () => void kept.delete(session.id));
      kept.set(session.id, { session, callOffEnd });
    },
    end: ({ id }) => void kept.delete(id),
  };
}
