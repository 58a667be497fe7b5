import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ClientEvents } from '../client-api/events.ts';
import type { BotPresence } from '../client-api/world.ts';
import type { Person, State } from '../state/state.ts';
import { clientEvent } from './client-event.ts';
import { gather } from './gather.ts';

/** Milliseconds between keep-alive comments on a stream, so that a dead one is noticed. */
const SIGN_OF_LIFE_MS = 15_000;

/** Sends the events that a person may see to their page, until it is gone. */
export function streamEvents(
  context: Context,
  state: State,
  person: Person,
  presence: () => BotPresence,
): Response {
  return streamSSE(context, async (stream) => {
    const send = gather((events: ClientEvents) => {
      void stream.writeSSE({ data: JSON.stringify(events) });
    });
    const stop = state.changes.listen((change) => {
      const event = clientEvent(state, person, change, presence);
      if (event !== undefined) send(event);
    });
    await stream.write(': here\n\n');
    const signs = setInterval(() => void stream.write(': here\n\n'), SIGN_OF_LIFE_MS);
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    clearInterval(signs);
    stop();
  });
}
