import type { ClientEvent } from '../../client-api.ts';
import type { Place } from '../shell/place.ts';
import type { Draft } from '../state/draft.ts';
import type { History } from '../state/history.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { namesakeOf } from '../state/world.ts';
import { listen } from './event-stream.ts';
import { RefusedError, type Requests, requestsAs, toClientError } from './requests.ts';

/** A playground that restarts refuses for a moment. */
const RETRY_MS = 1_000;

/** The page's connection to the playground: one person, the events, the open channel's messages. */
export interface Session {
  /** The requests of the person through whose eyes the page looks. */
  readonly requests: () => Requests;
  switchUser(userId: string): void;
  openChannel(channelId: string): void;
  /** Fetches the page of messages before the oldest one that is shown. Never rejects. */
  loadOlder(): Promise<void>;
}

/** Connects as a user (the first one when `userId` is empty) and keeps the store up to date. */
export function startSession(store: Store, userId: string): Session {
  const loads = new Set<ClientEvent[]>();
  let requests = requestsAs(userId);
  let stop = connect();

  function connect(): () => void {
    return listen(requests.eventsUrl, {
      onOpen: () => {
        store.dispatch({ kind: 'outcomes-missed' });
        refresh().catch(lose);
      },
      onLost: lose,
      onRefused: () => {
        lose();
        setTimeout(restart, RETRY_MS);
      },
      onEvent: (event) => {
        for (const missed of loads) missed.push(event);
        const before = store.state().channelId;
        store.dispatch({ kind: 'event', event, machineNowMs: Date.now() });
        // The open channel is gone, and another one opened.
        if (store.state().channelId !== before) loadOpen();
      },
    });
  }

  function lose(): void {
    store.dispatch({ kind: 'connection-changed', connection: 'lost' });
  }

  /** A restarted playground may not know the user; then their namesake takes over. */
  async function restart(): Promise<void> {
    const asked = requests;
    const place = await asked.world().then(
      () => null,
      (error: unknown) => (error instanceof RefusedError ? findAgain(store.state()) : null),
    );
    if (asked !== requests) return;
    if (place === null) stop = connect();
    else move(place, store.state().draft);
  }

  /** Goes to where the same is in a world that was started anew, with what was begun to be written. */
  function move({ userId: id, channelId }: Place, draft: Draft): void {
    become(id);
    store.dispatch({ kind: 'channel-opened', channelId });
    if (draft.kind === 'text') {
      const { text, caret } = draft;
      store.dispatch({ kind: 'draft-changed', change: { kind: 'typed', text, caret } });
    }
  }

  function become(id: string): void {
    stop();
    requests = requestsAs(id);
    store.dispatch({ kind: 'user-switched' });
    stop = connect();
  }

  /** Loads the world after the stream of events has opened, so that nothing is missed in between. */
  async function refresh(): Promise<void> {
    const asked = requests;
    const world = await asked.world();
    if (asked !== requests) return;
    store.dispatch({ kind: 'world-came', world, machineNowMs: Date.now() });
    store.dispatch({ kind: 'connection-changed', connection: 'open' });
    await loadChannel(store.state().channelId);
  }

  function loadOpen(): void {
    loadChannel(store.state().channelId).catch(lose);
  }

  async function loadChannel(channelId: string): Promise<void> {
    if (channelId === '') return;
    const asked = requests;
    const missed: ClientEvent[] = [];
    loads.add(missed);

    try {
      const history: History = await asked.messages(channelId);
      if (asked !== requests) return;
      store.dispatch({ kind: 'history-came', channelId, history });
      for (const event of missed.filter(isAboutMessage)) {
        store.dispatch({ kind: 'event', event, machineNowMs: Date.now() });
      }
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      store.dispatch({ kind: 'noticed', notice: error.message });
    } finally {
      loads.delete(missed);
    }
  }

  return {
    requests: () => requests,
    switchUser: become,
    openChannel: (channelId) => {
      store.dispatch({ kind: 'channel-opened', channelId });
      loadOpen();
    },
    loadOlder: async () => {
      const { channelId, histories } = store.state();
      const oldest = histories[channelId]?.messages[0]?.id;
      if (oldest === undefined) return;
      try {
        const history = await requests.messages(channelId, oldest);
        store.dispatch({ kind: 'older-came', channelId, history });
      } catch (error) {
        store.dispatch({ kind: 'noticed', notice: toClientError(error).message });
      }
    },
  };
}

/** Who has the same name in the playground as it is now, and the channel of that name. `null` when nobody answers. */
async function findAgain({ world, channelId }: State): Promise<Place | null> {
  try {
    const { users } = await requestsAs('').world();
    const userId = users.find(({ username }) => username === world?.me.username)?.id ?? '';
    const now = await requestsAs(userId).world();
    return { userId, channelId: world === null ? '' : namesakeOf(channelId, world, now) };
  } catch {
    return null;
  }
}

/** Only these change what a fetched page of messages holds. */
function isAboutMessage({ kind }: ClientEvent): boolean {
  return kind === 'message-created' || kind === 'message-updated' || kind === 'message-deleted';
}
