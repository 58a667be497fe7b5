import type { Logger } from 'pino';
import type { GuildWatcher } from '../discord/connection/guild-watcher.ts';
import type { Store } from '../store/store.ts';

/** For how many days a server's data is kept after the bot was removed, in case that was a mistake. */
export const KEEP_DEPARTED_DAYS = 7;

/** What {@link departures} needs. */
export interface DepartureParts {
  readonly store: Pick<Store, 'departures'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Pick<Logger, 'info' | 'error'>;
}

/**
 * Stores which servers removed the bot, and which added it again. Removals while the bot was offline are noticed when
 * it connects.
 */
export function departures({ store, now, log }: DepartureParts): GuildWatcher {
  const marks = store.departures;
  const logged = (writing: Promise<void>): void => {
    writing.catch((err: unknown) =>
      log.error({ err }, 'could not store that a server removed the bot'),
    );
  };
  return {
    present(guildIds, isOurs) {
      const here = new Set(guildIds);
      const isHere = (id: string) => here.has(id) || (isOurs(id) ? false : null);
      logged(marks.markAll(isHere, now()));
    },
    joined: (guildId) => logged(marks.unmark([guildId])),
    left: (guildId) => {
      log.info(
        { guild: guildId },
        `removed from a server; its data is deleted in ${KEEP_DEPARTED_DAYS} days`,
      );
      logged(marks.mark([guildId], now()));
    },
  };
}
