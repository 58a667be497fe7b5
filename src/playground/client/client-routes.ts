import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { UploadedFile } from '../client-api/actions.ts';
import type { BotPresence, ClockState } from '../client-api/world.ts';
import type { ClientError } from '../client-api.ts';
import { isMovable } from '../clock.ts';
import { DiscordError } from '../discord-error.ts';
import { act } from '../interactions/act.ts';
import { Refusal } from '../refusal.ts';
import { MAX_FILE_BYTES, storeFiles } from '../state/files.ts';
import type { Person, State } from '../state/state.ts';
import { readJson, viewer } from './page-request.ts';
import { personMessageRoutes } from './person-message-routes.ts';
import { readAction, readMoveClock } from './read-request.ts';
import { streamEvents } from './stream-events.ts';
import { worldOf } from './world-view.ts';

/**
 * The latest moment that the clock can be moved to; ids and dates of messages don't go much
 * further.
 */
const LAST_MOMENT = Date.UTC(2100, 0, 1);

/** What the client's API works on. */
export interface ClientOptions {
  readonly state: State;
  readonly presence: () => BotPresence;
  /** Called with errors that are the playground's own fault. */
  readonly onFailure: (error: Error) => void;
}

/** The API of the chat page (`client-api.ts`). Mount it at `/client`. */
export function createClientApi({ state, presence, onFailure }: ClientOptions): Hono {
  const api = new Hono();
  const me = (context: Context): Person => viewer(state, context);

  api.onError((error, context) => {
    const isExpected = error instanceof Refusal || error instanceof DiscordError;
    if (!isExpected) onFailure(error);
    return context.json(toClientError(error), isExpected ? 400 : 500);
  });
  api.use(
    bodyLimit({
      maxSize: MAX_FILE_BYTES,
      onError: (context) => {
        const name = context.req.query('name') ?? 'What is sent';
        throw new Refusal(`${name} is larger than 10 MB. Choose a smaller file.`);
      },
    }),
  );
  api.get('/world', (context) => context.json(worldOf(state, me(context), presence())));
  api.get('/events', (context) => streamEvents(context, state, me(context), presence));
  api.route('/', personMessageRoutes(state));
  api.post('/interactions', async (context) => {
    act(state, me(context), readAction(await readJson(context)));
    return context.body(null, 204);
  });
  api.post('/files', async (context) => {
    me(context);
    const name = context.req.query('name') ?? 'file';
    const contentType = context.req.header('content-type') ?? 'application/octet-stream';
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    const [file] = storeFiles(state, [{ index: '0', name, contentType, bytes }], undefined);
    return context.json({ id: file?.id ?? '' } satisfies UploadedFile);
  });
  api.put('/clock', async (context) => {
    const move = readMoveClock(await readJson(context));
    const { clock } = state;
    if (!isMovable(clock)) throw new Refusal('The time can’t be moved here.');
    const moment = 'to' in move ? move.to : clock.now() + move.byMs;
    if (moment > LAST_MOMENT) throw new Refusal('The time can’t be moved beyond the year 2100.');
    clock.moveTo(moment);
    return context.json({ now: clock.now() } satisfies ClockState);
  });
  return api;
}

function toClientError(error: Error): ClientError {
  if (error instanceof Refusal) return { message: error.message, fields: error.fields };
  if (error instanceof DiscordError) return { message: error.message };
  return { message: 'Something went wrong in the playground.' };
}
