import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelId, serverId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';

let playground: Protocol['playground'];
let api: Protocol['api'];

beforeAll(async () => {
  ({ playground, api } = await startProtocol());
});

afterAll(() => playground.close());

const refusal = (status: number, code: number) => ({ status, body: { code } });

describe('the API', () => {
  it('lets nobody in without the right token', async () => {
    expect(await api('GET', '/users/@me', undefined, { token: null })).toMatchObject(
      refusal(401, 0),
    );
    expect(await api('GET', '/users/@me', undefined, { token: 'x' })).toMatchObject(
      refusal(401, 0),
    );
  });

  it('has no route for what it does not know', async () => {
    expect(await api('GET', '/no/such/route')).toMatchObject(refusal(404, 0));
  });

  it('speaks version 10 only', async () => {
    const response = await fetch(`${playground.apiUrl}/v9/users/@me`);

    expect(await response.json()).toMatchObject({ code: 50041 });
  });

  it('wants JSON', async () => {
    const path = `/channels/${channelId(playground, 'general')}/messages`;

    expect(await api('POST', path, '{"content"')).toMatchObject(refusal(400, 50109));
  });
});

describe('a channel', () => {
  it.each([
    ['that does not exist', () => '1', refusal(404, 10003)],
    ['that the bot can not see', () => channelId(playground, 'staff'), refusal(403, 50001)],
    ['where the bot may not write', () => channelId(playground, 'welcome'), refusal(403, 50013)],
    ['that holds threads only', () => channelId(playground, 'questions'), refusal(400, 50008)],
    ['of a server without the bot', () => channelId(playground, 'lounge'), refusal(403, 50001)],
  ])('%s takes no message', async (_, id, expected) => {
    expect(await api('POST', `/channels/${id()}/messages`, { content: 'a' })).toMatchObject(
      expected,
    );
  });
});

it('a channel is renamed by who manages channels only', async () => {
  const general = `/channels/${channelId(playground, 'general')}`;
  const direct = `/channels/${playground.user('tom').in('@bot').channelId}`;

  expect(await api('PATCH', general, { name: 'taken' })).toMatchObject(refusal(403, 50013));
  expect(await api('PATCH', direct, { name: 'taken' })).toMatchObject(refusal(403, 50013));
  expect((await api('GET', general)).body).toMatchObject({ name: 'general' });
});

describe('without Read Message History', () => {
  const READ_HISTORY = 1n << 16n;

  it('there are no messages to list, none to fetch, and none to reply to', async () => {
    const path = `/channels/${channelId(playground, 'general')}/messages`;
    const { id } = playground.user('tom').write('What is SQS?');
    const reply = { content: 'A queue', message_reference: { message_id: id } };
    playground.world.denyToBot('Cloud Study', 'general', READ_HISTORY);

    const listed = await api('GET', path);
    const fetched = await api('GET', `${path}/${id}`);
    const replied = await api('POST', path, reply);
    playground.world.denyToBot('Cloud Study', 'general', 0n);

    expect(listed).toMatchObject({ status: 200, body: [] });
    expect(fetched).toMatchObject(refusal(403, 50013));
    expect(replied).toMatchObject(refusal(403, 160002));
    expect((await api('GET', path)).body).toMatchObject([{ id }]);
  });
});

describe('what is there', () => {
  it('is shown to the bot', async () => {
    const server = serverId(playground, 'Cloud Study');
    const tom = playground.user('tom').id;
    const read = async (path: string) => (await api('GET', path)).body;

    expect(await read('/users/@me')).toMatchObject({ bot: true });
    expect(await read(`/guilds/${server}`)).toMatchObject({ name: 'Cloud Study' });
    expect(await read(`/guilds/${server}/roles`)).toMatchObject([{ name: '@everyone' }, {}, {}]);
    expect(await read(`/guilds/${server}/members/${tom}`)).toMatchObject({ user: { id: tom } });
    expect(await read(`/channels/${channelId(playground, 'news')}`)).toMatchObject({ type: 5 });
  });

  it('is 404 when it is not there', async () => {
    expect(await api('GET', '/guilds/1')).toMatchObject(refusal(404, 10004));
  });

  it('is 403 in a server without the bot', async () => {
    const server = serverId(playground, 'Book Club');

    expect(await api('GET', `/guilds/${server}`)).toMatchObject(refusal(403, 50001));
  });
});

describe('direct messages', () => {
  it('are opened once and can be written in', async () => {
    const body = { recipient_id: playground.user('tom').id };
    const first = await api<{ id: string }>('POST', '/users/@me/channels', body);
    const second = await api<{ id: string }>('POST', '/users/@me/channels', body);

    await api('POST', `/channels/${first.body.id}/messages`, { content: 'Hi' });

    expect(second.body.id).toBe(first.body.id);
    expect(playground.user('tom').in('@bot').messages()).toMatchObject([{ content: 'Hi' }]);
  });
});
