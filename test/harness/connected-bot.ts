import type { Library } from '../../src/library/library.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type CheckedPlayground, startCheckedPlayground } from './checked-playground.ts';
import { connectBot } from './connect-bot.ts';

/** A bot with the notes of a Library, its database in memory, in a playground of its own. */
export interface ConnectedBot {
  readonly playground: CheckedPlayground;
  readonly store: Store;
  stop(): Promise<void>;
}

/** Starts a playground, a database and a bot. */
export async function startConnectedBot(library: Library): Promise<ConnectedBot> {
  const playground = await startCheckedPlayground();
  const store = await openStore(':memory:');
  const gateway = await connectBot(playground, library, { store });
  return {
    playground,
    store,
    stop: async () => {
      await gateway.close(1_000);
      await store.close();
      await playground.close();
    },
  };
}
