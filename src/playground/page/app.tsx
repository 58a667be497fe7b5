import { render } from 'preact';
import { createActions } from './client/actions.ts';
import { suggestWhileTyping } from './client/autocomplete.ts';
import { startSession } from './client/session.ts';
import { App } from './shell/app.tsx';
import { followAddress } from './shell/follow-address.ts';
import { readPlace } from './shell/place.ts';
import { initialTheme, showTheme } from './shell/theme.ts';
import { INITIAL_STATE } from './state/state.ts';
import { createStore } from './state/store.ts';

// The entry point of the page: it builds the parts and connects them.
const place = readPlace(window.location.hash);
const store = createStore({ ...INITIAL_STATE, channelId: place.channelId });
const createNonce = () => crypto.randomUUID();
const session = startSession(store, place.userId);
const actions = createActions(store, session.requests, createNonce);

suggestWhileTyping(store, session.requests, createNonce);
followAddress(store, session);

const theme = initialTheme();
showTheme(theme);
const root = document.getElementById('app');
if (root !== null) {
  render(<App store={store} session={session} actions={actions} theme={theme} />, root);
}
