import type { Session } from '../client/session.ts';
import type { Store } from '../state/store.ts';
import { readPlace, writePlace } from './place.ts';

/**
 * Keeps the address in sync with the open channel; the browser's back button leads to the previous
 * one.
 */
export function followAddress(store: Store, session: Session): void {
  store.subscribe(({ world, channelId }) => {
    if (world === null) return;
    const userId = world.me.id;
    const hash = writePlace({ userId, channelId });
    if (hash === window.location.hash) return;

    // The first channel was not chosen, and a switched user stays switched.
    const isStep = readPlace(window.location.hash).userId === userId;
    window.history[isStep ? 'pushState' : 'replaceState'](null, '', hash);
  });

  window.addEventListener('popstate', () => {
    const { channelId } = readPlace(window.location.hash);
    const isThere = store.state().world?.channels.some(({ id }) => id === channelId);
    if (isThere === true) session.openChannel(channelId);
  });
}
