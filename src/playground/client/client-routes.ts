import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type {
  BotPresence,
  ClientError,
  ClientEvents,
  ClockState,
  MessageHistory,
  UploadedFile,
} from '../client-api.ts';
import { DiscordError } from '../discord-error.ts';
import { act } from '../interactions/act.ts';
import { parseJson } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { MAX_FILE_BYTES, storeFiles } from '../state/files.ts';
import { history } from '../state/messages.ts';
import { maySee } from '../state/permissions.ts';
import type { Person, State } from '../state/state.ts';
import { clientEvent } from './client-event.ts';
import { gather } from './gather.ts';
import { payloadOf } from './message-payload.ts';
import { deleteAsPerson, editAsPerson, visibleMessage, writeAsPerson } from './person-messages.ts';
import { readAction, readEditMessage, readMoveClock, readSendMessage } from './read-request.ts';
import { worldOf } from './world-view.ts';

/** Messages of one page of a channel's history. */
const PAGE = 50;
/** Milliseconds between signs of life on a stream, so that a dead one is noticed. */
const SIGN_OF_LIFE_MS = 15_000;

/** The last moment that the clock is moved to: ids and dates of messages go not much further. */
const LAST_MOMENT = Date.UTC(2100, 0, 1);

/** What the client's API works on. */
export interface ClientOptions {
  readonly state: State;
  readonly presence: () => BotPresence;
  /** Moves the playground's clock; undefined when it can't be moved. */
  readonly moveClock: ((to: number) => void) | undefined;
  /** Is told of errors that are the playground's own fault. */
  readonly onFailure: (error: Error) => void;
}

/** The API of the chat page (`client-api.ts`). Mount it at `/client`. */
export function createClientApi({ state, presence, moveClock, onFailure }: ClientOptions): Hono {
  const api = new Hono();
  const me = (context: Context): Person => viewer(state, context.req.query('user'));

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
  api.get('/events', (context) => {
    const person = me(context);
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
  });
  api.get('/channels/:channelId/messages', (context) => {
    const person = me(context);
    const channel = state.channels.get(context.req.param('channelId'));
    if (channel === undefined || !maySee(state, channel, person.user.id)) {
      throw new Refusal('You can not see this channel.');
    }
    const range = { limit: PAGE + 1, before: context.req.query('before') };
    const found = history(state, channel.id, range, person.user.id);
    const messages = found.slice(-PAGE).map((stored) => stored.message);
    return context.json({ messages, hasOlder: found.length > PAGE } satisfies MessageHistory);
  });
  api.post('/channels/:channelId/messages', async (context) => {
    const body = readSendMessage(await readJson(context));
    const channelId = context.req.param('channelId');
    return context.json(writeAsPerson(state, me(context), channelId, body).message);
  });
  api.patch('/messages/:messageId', async (context) => {
    const { content } = readEditMessage(await readJson(context));
    const messageId = context.req.param('messageId');
    return context.json(editAsPerson(state, me(context), messageId, content).message);
  });
  api.delete('/messages/:messageId', (context) => {
    deleteAsPerson(state, me(context), context.req.param('messageId'));
    return context.body(null, 204);
  });
  api.get('/messages/:messageId/payload', (context) =>
    context.json(payloadOf(visibleMessage(state, me(context), context.req.param('messageId')))),
  );
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
    if (moveClock === undefined) throw new Refusal('The time can not be moved here.');
    const moment = 'to' in move ? move.to : state.clock.now() + move.byMs;
    if (moment > LAST_MOMENT) throw new Refusal('The time can be moved up to the year 2100.');
    moveClock(moment);
    return context.json({ now: state.clock.now() } satisfies ClockState);
  });
  return api;
}

async function readJson(context: Context): Promise<unknown> {
  const json = parseJson(await context.req.text());
  if (json === undefined) throw new Refusal('The request is no JSON.');
  return json;
}

function viewer(state: State, userId: string | undefined): Person {
  const [first] = state.people.values();
  const person = userId === undefined ? first : state.people.get(userId);
  if (person === undefined) throw new Refusal('There is no such user.');
  return person;
}

function toClientError(error: Error): ClientError {
  if (error instanceof Refusal) return { message: error.message, fields: error.fields };
  if (error instanceof DiscordError) return { message: error.message };
  return { message: 'The playground could not do this.' };
}
