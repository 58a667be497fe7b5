import type { Store } from '../state/store.ts';
import type { Heard, Meanwhile } from './meanwhile.ts';
import { RefusedError, type Requests, toClientError } from './requests.ts';

/** Fetches the messages of channels into the store. */
export interface HistoryLoader {
  /** Fetches a channel's newest messages. Rejects when nobody answers; a refusal is shown. */
  load(channelId: string): Promise<void>;
  /** Fetches the page of messages before the oldest one that is shown. Never rejects. */
  loadOlder(): Promise<void>;
}

/**
 * Fetches as the user of `requests`; results that arrive after switching to another user are
 * dropped.
 */
export function createHistoryLoader(
  store: Store,
  requests: () => Requests,
  meanwhile: Meanwhile,
): HistoryLoader {
  const fetchNewest = async (channelId: string, since: readonly Heard[]): Promise<void> => {
    const asked = requests();
    const history = await asked.messages(channelId);
    if (asked !== requests()) return;
    store.dispatch({ kind: 'history-came', channelId, history });
    for (const heard of since.filter(isAboutMessage)) store.dispatch(heard);
  };

  return {
    load: async (channelId) => {
      if (channelId === '') return;
      try {
        await meanwhile.during((since) => fetchNewest(channelId, since));
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        store.dispatch({ kind: 'noticed', notice: error.message });
      }
    },
    loadOlder: async () => {
      const { channelId, histories } = store.state();
      const oldest = histories[channelId]?.messages[0]?.id;
      if (oldest === undefined) return;
      const asked = requests();
      try {
        const history = await asked.messages(channelId, oldest);
        if (asked === requests()) store.dispatch({ kind: 'older-came', channelId, history });
      } catch (error) {
        store.dispatch({ kind: 'noticed', notice: toClientError(error).message });
      }
    },
  };
}

/** Only these events change a fetched page of messages. */
function isAboutMessage({ event: { kind } }: Heard): boolean {
  return kind === 'message-created' || kind === 'message-updated' || kind === 'message-deleted';
}
