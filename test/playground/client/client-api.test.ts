import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClientEvent, ClientEvents } from '../../../src/playground/client-api/events.ts';
import type { MessagePayload } from '../../../src/playground/client-api/messages.ts';
import type { ClientWorld } from '../../../src/playground/client-api/world.ts';
import { type PatientBot, startPatientBot } from '../../harness/pending-interaction.ts';
import { channelId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';

let playground: Protocol['playground'];
let api: Protocol['api'];
let clock: Protocol['clock'];
let bot: PatientBot;
let tom: string;
let general: string;

beforeEach(async () => {
  ({ playground, api, clock } = await startProtocol());
  const topic = { type: 3, name: 'topic', description: 'What', autocomplete: true, required: true };
  const explain = { name: 'explain', description: 'Explains', options: [topic] };
  bot = await startPatientBot({ playground, api }, [explain]);
  tom = playground.user('tom').id;
  general = channelId(playground, 'general');
});

afterEach(() => playground.close());

/** Calls the client's API as Tom. */
async function ask<Body = unknown>(
  method: string,
  path: string,
  body?: object,
): Promise<{ readonly status: number; readonly body: Body }> {
  const response = await fetch(`${playground.pageUrl}client${path}?user=${tom}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text || 'null') };
}

/**
 * The events on Tom's page; `next` waits for one of a kind, `together` for all that came with it.
 */
async function openEvents(user = tom) {
  const response = await fetch(`${playground.pageUrl}client/events?user=${user}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const together = async (kind: ClientEvent['kind']): Promise<ClientEvents> => {
    for (;;) {
      const lines = text.split('\n').filter((line) => line.startsWith('data: '));
      const told = lines.flatMap((line): ClientEvents[] => {
        try {
          return [JSON.parse(line.slice('data: '.length))];
        } catch {
          return [];
        }
      });
      const found = told.find((events) => events.some((event) => event.kind === kind));
      if (found !== undefined) return found;
      text += (await reader?.read())?.value ?? '';
    }
  };
  const next = async (kind: ClientEvent['kind']) =>
    (await together(kind)).find((event) => event.kind === kind);
  return { next, together, close: () => reader?.cancel() };
}

const use = (options: object[], fields: object = {}) => ({
  kind: 'command',
  nonce: 'n1',
  channelId: general,
  commandId: [...playground.state.commands.keys()][0],
  subcommand: [],
  options,
  ...fields,
});
const lambda = { name: 'topic', value: 'lambda' };

describe('the world', () => {
  it('is what the person sees', async () => {
    const { body } = await ask<ClientWorld>('GET', '/world');

    expect(body.me).toMatchObject({ username: 'tom', locale: 'en-US' });
    expect(body.bot).toMatchObject({ presence: 'online', user: { username: 'Bot' } });
    expect(body.servers.map((server) => server.name)).toEqual([
      'Cloud Study',
      'Révisions Cloud',
      'Book Club',
    ]);
    const names = body.channels.map((channel) => channel.name);
    expect(names).toContain('general');
    expect(names).not.toContain('staff');
    expect(body.channels.find((channel) => channel.name === 'welcome')).toMatchObject({
      maySend: false,
    });
    expect(body.commands).toMatchObject([{ command: { name: 'explain' } }]);
  });

  it('has no unknown users', async () => {
    tom = '1';

    expect(await ask('GET', '/world')).toMatchObject({
      status: 400,
      body: { message: 'There is no such user.' },
    });
  });
});

describe('an action', () => {
  it('has its outcome in the events, under the nonce that the page chose', async () => {
    const events = await openEvents();

    const { status } = await ask('POST', '/interactions', use([lambda]));
    const interaction = await bot.next();
    await interaction.answer({ type: 4, data: { content: 'A function' } });

    expect(status).toBe(204);
    expect(await events.next('message-created')).toMatchObject({
      message: { content: 'A function' },
    });
    expect(await events.next('interaction-answered')).toMatchObject({ nonce: 'n1' });
    await events.close();
  });

  it('is done when its message is there: both are told in one go', async () => {
    const events = await openEvents();

    await ask('POST', '/interactions', use([lambda]));
    await (await bot.next()).answer({ type: 4, data: { content: 'A function' } });

    const told = await events.together('message-created');
    expect(told.map(({ kind }) => kind)).toEqual(['message-created', 'interaction-answered']);
    await events.close();
  });

  it('fails in the events when no answer comes', async () => {
    const events = await openEvents();

    await ask('POST', '/interactions', use([lambda]));
    clock.moveTo(clock.now() + 3_000);

    expect(await events.next('interaction-failed')).toMatchObject({ nonce: 'n1' });
    await events.close();
  });

  it('brings choices while an option is typed', async () => {
    const events = await openEvents();

    await ask('POST', '/interactions', use([lambda], { kind: 'autocomplete', focused: 'topic' }));
    const choices = [{ name: 'Lambda', value: 'lambda' }];
    await (await bot.next()).answer({ type: 8, data: { choices } });

    expect(await events.next('choices')).toMatchObject({ nonce: 'n1', choices });
    await events.close();
  });

  it('is refused with what is wrong at which option', async () => {
    const { status, body } = await ask('POST', '/interactions', use([]));

    expect(status).toBe(400);
    expect(body).toMatchObject({ fields: { topic: 'This option is required. Specify a value.' } });
  });

  it('is refused when it makes no sense', async () => {
    const { status } = await ask('POST', '/interactions', { kind: 'jump', nonce: '1' });

    expect(status).toBe(400);
  });

  it('is refused in a channel that the person can not see', async () => {
    const staff = channelId(playground, 'staff');

    expect(await ask('POST', '/interactions', use([lambda], { channelId: staff }))).toMatchObject({
      status: 400,
    });
  });
});

it('events end when the playground does', async () => {
  const { playground: short } = await startProtocol();
  const response = await fetch(`${short.pageUrl}client/events`);
  const reader = response.body?.getReader();
  await reader?.read();

  await short.close();

  await expect(reader?.read()).rejects.toThrow('terminated');
});

describe('messages', () => {
  it('are written, changed and deleted by their author', async () => {
    const sent = await ask<{ id: string }>('POST', `/channels/${general}/messages`, {
      content: 'a',
    });
    const path = `/messages/${sent.body.id}`;

    const changed = await ask('PATCH', path, { content: 'b' });
    const history = await ask('GET', `/channels/${general}/messages`);
    const deleted = await ask('DELETE', path);
    const again = await ask('DELETE', path);

    expect(changed.body).toMatchObject({ content: 'b' });
    expect(history.body).toMatchObject({ messages: [{ content: 'b' }], hasOlder: false });
    expect([deleted.status, again.status]).toEqual([204, 400]);
  });

  it('of others are not changed', async () => {
    const { id } = playground.user('maya').write('Mine');

    expect(await ask('PATCH', `/messages/${id}`, { content: 'Yours' })).toMatchObject({
      status: 400,
    });
    expect(await ask('DELETE', `/messages/${id}`)).toMatchObject({ status: 400 });
  });

  it('that are private are dismissed by who sees them, and by nobody else', async () => {
    const answer = playground.user('maya').command('/explain', { topic: 'sqs' });
    await (await bot.next()).answer({ type: 4, data: { content: 'A queue', flags: 64 } });
    const { id } = await answer;

    const byTom = await ask('DELETE', `/messages/${id}`);
    tom = playground.user('maya').id;
    const byMaya = await ask('DELETE', `/messages/${id}`);

    expect([byTom.status, byMaya.status]).toEqual([400, 204]);
  });

  it('come in pages of 50', async () => {
    for (let index = 0; index < 51; index += 1) playground.user('maya').write(`${index}`);

    const { body } = await ask<{ messages: { content: string }[]; hasOlder: boolean }>(
      'GET',
      `/channels/${general}/messages`,
    );

    expect(body.hasOlder).toBe(true);
    expect([body.messages.at(0)?.content, body.messages.at(-1)?.content]).toEqual(['1', '50']);
  });

  it('show what the bot sent for them and what that spends', async () => {
    const answer = playground.user('tom').command('/explain', { topic: 'sqs' });
    const components = [
      { type: 17, components: [{ type: 10, content: 'A queue' }] },
      {
        type: 9,
        components: [{ type: 10, content: 'abc' }],
        accessory: { type: 2, style: 1, label: 'a', custom_id: 'a' },
      },
    ];
    await (await bot.next()).answer({ type: 4, data: { flags: 1 << 15, components } });

    const { body } = await ask<MessagePayload>('GET', `/messages/${(await answer).id}/payload`);

    expect(body.requests).toMatchObject([{ method: 'POST', body: { data: { components } } }]);
    expect(body.limits).toEqual([
      { name: 'components', used: 5, max: 40 },
      { name: 'characters', used: 10, max: 4000 },
    ]);
  });
});

describe('the clock', () => {
  it('is moved from the page, and told to every page', async () => {
    const events = await openEvents(playground.user('maya').id);
    const before = clock.now();

    const { body } = await ask('PUT', '/clock', { byMs: 60_000 });

    expect(body).toEqual({ now: before + 60_000 });
    expect(await events.next('clock-moved')).toMatchObject({ clock: { now: before + 60_000 } });
    await events.close();
  });

  it.each([{ to: 1e20 }, { byMs: 1e20 }])(
    'does not leave the time that ids can tell: %o',
    async (move) => {
      const before = clock.now();

      const { status, body } = await ask('PUT', '/clock', move);
      const written = await ask('POST', `/channels/${general}/messages`, { content: 'a' });

      expect(status).toBe(400);
      expect(body).toMatchObject({ message: 'The time can’t be moved beyond the year 2100.' });
      expect(clock.now()).toBe(before);
      expect(written.status).toBe(200);
    },
  );

  it('can be moved to the end of that time, and messages are written there', async () => {
    await ask('PUT', '/clock', { to: Date.UTC(2100, 0, 1) });

    expect(await ask('POST', `/channels/${general}/messages`, { content: 'a' })).toMatchObject({
      status: 200,
      body: { timestamp: '2100-01-01T00:00:00.000Z' },
    });
  });
});
