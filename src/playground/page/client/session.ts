import type { ClientWorld } from '../../client-api/world.ts';
import type { Place } from '../shell/place.ts';
import { asTyped } from '../state/draft/as-typed.ts';
import type { Draft } from '../state/draft/draft.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { namesakeOf } from '../state/world.ts';
import { listen } from './event-stream.ts';
import { createHistoryLoader } from './history-loader.ts';
import { createMeanwhile, type Heard } from './meanwhile.ts';
import { RefusedError, type Requests, requestsAs } from './requests.ts';

/** A playground that restarts refuses connections for a moment. */
const RETRY_MS = 1_000;

/** The page's connection to the playground: one person, the events, the open channel's messages. */
export interface Session {
  /** The requests of the person whom the page shows. */
  readonly requests: () => Requests;
  switchUser(userId: string): void;
  openChannel(channelId: string): void;
  /** Fetches the page of messages before the oldest one that is shown. Never rejects. */
  loadOlder(): Promise<void>;
}

/** Connects as a user (the first one when `userId` is empty) and keeps the store up to date. */
export function startSession(store: Store, userId: string): Session {
  let requests = requestsAs(userId);
  const meanwhile = createMeanwhile();
  const histories = createHistoryLoader(store, () => requests, meanwhile);
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
        const heard = { kind: 'event', event, machineNowMs: Date.now() } as const;
        meanwhile.heard(heard);
        const before = store.state().channelId;
        store.dispatch(heard);
        // The open channel is gone, and another one was opened.
        if (store.state().channelId !== before) loadOpen();
      },
    });
  }

  function lose(): void {
    store.dispatch({ kind: 'connection-changed', connection: 'lost' });
  }

  /** A restarted playground may not know the user; then the user with the same name takes over. */
  async function restart(): Promise<void> {
    const asked = requests;
    const place = await findAgain(asked, store);
    if (asked !== requests) return;
    if (place === null) stop = connect();
    else move(place, store.state().draft);
  }

  /** Moves to the same place in a restarted world, with the text that was being written. */
  function move({ userId: id, channelId }: Place, draft: Draft): void {
    become(id);
    store.dispatch({ kind: 'channel-opened', channelId });
    const text = asTyped(draft);
    const caret = draft.kind === 'text' ? draft.caret : text.length;
    store.dispatch({ kind: 'draft-changed', change: { kind: 'typed', text, caret } });
  }

  function become(id: string): void {
    stop();
    requests = requestsAs(id);
    store.dispatch({ kind: 'user-switched' });
    stop = connect();
  }

  /** Loads everything after the event stream has opened, so that nothing in between is missed. */
  async function refresh(): Promise<void> {
    const asked = requests;
    const elsewhere = await meanwhile.during((since) => loadWorld(store, () => requests, since));
    if (asked !== requests) return;
    if (elsewhere !== null) return move(elsewhere, store.state().draft);
    store.dispatch({ kind: 'connection-changed', connection: 'open' });
    await histories.load(store.state().channelId);
  }

  function loadOpen(): void {
    histories.load(store.state().channelId).catch(lose);
  }

  return {
    requests: () => requests,
    switchUser: become,
    openChannel: (channelId) => {
      store.dispatch({ kind: 'channel-opened', channelId });
      loadOpen();
    },
    loadOlder: histories.loadOlder,
  };
}

/**
 * Fetches the world. Returns where to go if it is a new one, in which the person has another id.
 */
async function loadWorld(
  store: Store,
  requests: () => Requests,
  since: readonly Heard[],
): Promise<Place | null> {
  const asked = requests();
  const world = await asked.world();
  if (asked !== requests()) return null;
  const before = store.state();
  // Requests without a user are not refused by a restarted playground.
  if (before.world !== null && before.world.me.id !== world.me.id) return placeIn(world, before);
  store.dispatch({ kind: 'world-came', world, machineNowMs: Date.now() });
  for (const heard of since.filter(isAboutWorld)) store.dispatch(heard);
  return null;
}

/** Only these events change a fetched world. */
function isAboutWorld({ event: { kind } }: Heard): boolean {
  return kind === 'world-changed' || kind === 'clock-moved';
}

/**
 * The user with the same name in the restarted playground, and the channel with the same name.
 * `null` if it still knows the user, or nobody answers.
 */
async function findAgain(asked: Requests, store: Store): Promise<Place | null> {
  try {
    await asked.world();
    return null;
  } catch (error) {
    if (!(error instanceof RefusedError)) return null;
  }
  const before = store.state();
  try {
    const { users } = await requestsAs('').world();
    const userId = users.find(({ username }) => username === before.world?.me.username)?.id ?? '';
    return placeIn(await requestsAs(userId).world(), before);
  } catch {
    return null;
  }
}

/** The same place in a restarted world. */
function placeIn(now: ClientWorld, { world, channelId }: State): Place {
  return { userId: now.me.id, channelId: world === null ? '' : namesakeOf(channelId, world, now) };
}
