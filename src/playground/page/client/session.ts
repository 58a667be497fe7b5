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

  /** Loads all after the stream of events has opened, so that nothing is missed in between. */
  async function refresh(): Promise<void> {
    const asked = requests;
    await meanwhile.during(loadWorld);
    if (asked !== requests) return;
    store.dispatch({ kind: 'connection-changed', connection: 'open' });
    await histories.load(store.state().channelId);
  }

  async function loadWorld(since: readonly Heard[]): Promise<void> {
    const asked = requests;
    const world = await asked.world();
    if (asked !== requests) return;
    const before = store.state();
    // Who asked as nobody in particular is not refused by a playground that was started anew.
    if (before.world !== null && before.world.me.id !== world.me.id) {
      return move(placeIn(world, before), before.draft);
    }
    store.dispatch({ kind: 'world-came', world, machineNowMs: Date.now() });
    for (const heard of since.filter(isAboutWorld)) store.dispatch(heard);
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

/** Only these change what a fetched world holds. */
function isAboutWorld({ event: { kind } }: Heard): boolean {
  return kind === 'world-changed' || kind === 'clock-moved';
}

/** Who has the same name in the playground as it is now, and the channel of that name. `null` when nobody answers. */
async function findAgain(before: State): Promise<Place | null> {
  try {
    const { users } = await requestsAs('').world();
    const userId = users.find(({ username }) => username === before.world?.me.username)?.id ?? '';
    return placeIn(await requestsAs(userId).world(), before);
  } catch {
    return null;
  }
}

/** The same place in a world that was started anew, as whom it was told. */
function placeIn(now: ClientWorld, { world, channelId }: State): Place {
  return { userId: now.me.id, channelId: world === null ? '' : namesakeOf(channelId, world, now) };
}
