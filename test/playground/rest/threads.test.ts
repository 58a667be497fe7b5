import type { APIMessage, APIThreadChannel } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelId, serverId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';
import { anIdentify, connectRaw } from '../../harness/raw-gateway.ts';

let playground: Protocol['playground'];
let api: Protocol['api'];

beforeEach(async () => {
  ({ playground, api } = await startProtocol());
});

afterEach(() => playground.close());

const threadsOf = (place: string) => `/channels/${channelId(playground, place)}/threads`;

/** A thread of the bot's in #general, called Talk. */
async function aThread(): Promise<APIThreadChannel> {
  const body = { name: 'Talk', type: 11 };
  return (await api<APIThreadChannel>('POST', threadsOf('general'), body)).body;
}

describe('a post in a forum', () => {
  const post = { name: 'Tip of the day', message: { content: 'Use queues' } };

  it('is a thread with its first message, whose id it has', async () => {
    const { status, body } = await api<APIThreadChannel & { message: APIMessage }>(
      'POST',
      threadsOf('questions'),
      post,
    );

    expect(status).toBe(201);
    expect(body.message).toMatchObject({ id: body.id, channel_id: body.id, content: 'Use queues' });
    expect(playground.user('tom').in('Tip of the day').messages()).toHaveLength(1);
    expect((await api('GET', `/channels/${body.id}`)).body).toMatchObject({ message_count: 0 });
  });

  it('is refused whole when its message is wrong', async () => {
    const wrong = { ...post, message: { content: 'a'.repeat(2001) } };

    const { body } = await api('POST', threadsOf('questions'), wrong);

    expect(body).toMatchObject({ code: 50035, errors: { message: { content: {} } } });
  });

  it('is not made twice when it is empty', async () => {
    const empty = await api('POST', threadsOf('questions'), { ...post, message: {} });
    const server = serverId(playground, 'Cloud Study');

    const active = await api('GET', `/guilds/${server}/threads/active`);

    expect(empty).toMatchObject({ body: { code: 50006 } });
    expect(active.body).toMatchObject({ threads: [] });
  });
});

describe('a thread', () => {
  it('takes messages until it is locked', async () => {
    const { body: thread } = await api<APIThreadChannel>('POST', threadsOf('general'), {
      name: 'Talk',
      type: 11,
    });
    const messages = `/channels/${thread.id}/messages`;

    const before = await api('POST', messages, { content: 'a' });
    await api('PATCH', `/channels/${thread.id}`, { archived: true, locked: true });
    const after = await api('POST', messages, { content: 'b' });
    const archived = await api('GET', `${threadsOf('general')}/archived/public`);

    expect(before.status).toBe(200);
    expect(after).toMatchObject({ status: 400, body: { code: 50083 } });
    expect(archived.body).toMatchObject({ threads: [{ name: 'Talk' }] });
  });

  describe('that is archived', () => {
    it('is opened again by a message, which it counts', async () => {
      const thread = await aThread();
      await api('PATCH', `/channels/${thread.id}`, { archived: true });

      await api('POST', `/channels/${thread.id}/messages`, { content: 'a' });
      const second = playground.user('tom').in('Talk').write('b');
      playground.user('tom').in('Talk').delete(second);

      expect((await api('GET', `/channels/${thread.id}`)).body).toMatchObject({
        thread_metadata: { archived: false },
        message_count: 1,
        total_message_sent: 2,
      });
    });

    it('is opened again by a person too, and the bot is told', async () => {
      const gateway = await connectRaw(playground);
      gateway.send(anIdentify(playground));
      const thread = await aThread();
      await api('PATCH', `/channels/${thread.id}`, { archived: true });
      await gateway.next('THREAD_UPDATE');

      playground.user('tom').in('Talk').write('a');

      expect(await gateway.next('THREAD_UPDATE')).toMatchObject({
        d: { id: thread.id, thread_metadata: { archived: false } },
      });
    });
  });

  it('that is locked is for who manages threads', async () => {
    const thread = await aThread();
    await api('PATCH', `/channels/${thread.id}`, { locked: true });

    expect(() => playground.user('tom').in('Talk').write('a')).toThrow('may not write');
    expect(playground.user('maya').in('Talk').write('a')).toMatchObject({ content: 'a' });
  });

  it('can not be made where there are none', async () => {
    const direct = playground.user('tom').in('@bot').channelId;

    expect(await api('POST', `/channels/${direct}/threads`, { name: 'a' })).toMatchObject({
      body: { code: 50024 },
    });
  });
});
