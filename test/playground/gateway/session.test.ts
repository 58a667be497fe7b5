import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelId, serverId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';
import { anIdentify, connectRaw, type RawGateway } from '../../harness/raw-gateway.ts';

let playground: Protocol['playground'];
let clock: Protocol['clock'];
let api: Protocol['api'];

beforeEach(async () => {
  ({ playground, clock, api } = await startProtocol());
});

afterEach(() => playground.close());

const MESSAGES = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages;

/** A connection with a session, and what READY said of it. */
async function identified(intents = MESSAGES): Promise<[RawGateway, sessionId: string]> {
  const gateway = await connectRaw(playground);
  gateway.send(anIdentify(playground, { intents }));
  const { d } = await gateway.next('READY');
  return [gateway, sessionIdOf(d)];
}

function sessionIdOf(ready: unknown): string {
  return typeof ready === 'object' && ready !== null && 'session_id' in ready
    ? String(ready.session_id)
    : '';
}

const resume = (sessionId: string, seq: number) => ({
  op: GatewayOpcodes.Resume,
  d: { token: playground.token, session_id: sessionId, seq },
});

describe('identifying', () => {
  it('brings READY, then each server of the bot', async () => {
    const [gateway] = await identified();

    const first = await gateway.next('GUILD_CREATE');
    const second = await gateway.next('GUILD_CREATE');

    expect([first.d, second.d]).toMatchObject([
      { name: 'Cloud Study', members: [{ user: { id: playground.applicationId } }] },
      { name: 'Révisions Cloud' },
    ]);
    expect([first.s, second.s]).toEqual([2, 3]);
    expect(playground.gateway.presence()).toBe('online');
  });

  it.each([
    ['a wrong token', { token: 'wrong' }, 4004],
    ['a shard that is none', { shard: [1, 1] }, 4010],
    ['intents that do not exist', { intents: 2 ** 30 }, 4013],
    ['an intent that was not switched on', { intents: GatewayIntentBits.MessageContent }, 4014],
    ['something else than intents', { intents: 'all' }, 4002],
  ])('with %s closes the connection', async (_, fields, code) => {
    const gateway = await connectRaw(playground);

    gateway.send(anIdentify(playground, fields));

    expect(await gateway.closed).toBe(code);
  });

  it('twice closes the connection', async () => {
    const [gateway] = await identified();

    gateway.send(anIdentify(playground));

    expect(await gateway.closed).toBe(4005);
  });

  it('as a shard brings the servers of that shard', async () => {
    const gateway = await connectRaw(playground);
    gateway.send(anIdentify(playground, { shard: [0, 2] }));
    const { d } = await gateway.next('READY');

    const isOurs = (name: string) => (BigInt(serverId(playground, name)) >> 22n) % 2n === 0n;
    const ours = ['Cloud Study', 'Révisions Cloud'].filter(isOurs);
    expect(d).toMatchObject({ guilds: ours.map((name) => ({ id: serverId(playground, name) })) });
  });
});

describe('a connection', () => {
  it('answers heartbeats', async () => {
    const gateway = await connectRaw(playground);

    gateway.send({ op: GatewayOpcodes.Heartbeat, d: null });

    expect(await gateway.next(GatewayOpcodes.HeartbeatAck)).toHaveProperty('op', 11);
  });

  it.each([
    ['what is no JSON', '{', 4002],
    ['more than 4,096 bytes', { op: GatewayOpcodes.Heartbeat, d: 'é'.repeat(2_048) }, 4002],
    ['far more than that', { op: GatewayOpcodes.Heartbeat, d: 'e'.repeat(200_000) }, 1009],
    ['an op code that does not exist', { op: 99, d: null }, 4001],
    ['a presence before identifying', { op: GatewayOpcodes.PresenceUpdate, d: {} }, 4003],
  ])('is closed for %s', async (_, frame, code) => {
    const gateway = await connectRaw(playground);

    gateway.send(frame);

    expect(await gateway.closed).toBe(code);
  });

  it.each([
    ['that is compressed though nobody agreed on it', [0xc1, 0x80, 0, 0, 0, 0], 1002],
    ['whose text is no UTF-8', [0x81, 0x81, 0, 0, 0, 0, 0xff], 1007],
  ])('is closed for a frame %s, and others go on', async (_, bytes, code) => {
    const gateway = await connectRaw(playground);

    gateway.sendBytes(Uint8Array.from(bytes));

    expect(await gateway.closed).toBe(code);
    await identified();
  });
});

describe('resuming', () => {
  it('replays what was missed, in order, and goes on', async () => {
    const [lost, sessionId] = await identified();
    await lost.next('GUILD_CREATE');
    const seen = (await lost.next('GUILD_CREATE')).s ?? 0;
    lost.close();
    await lost.closed;
    playground.user('tom').write('one');
    playground.user('tom').write('two');

    const gateway = await connectRaw(playground);
    gateway.send(resume(sessionId, seen));
    await gateway.next('RESUMED');
    playground.user('tom').write('three');
    await gateway.next('MESSAGE_CREATE');
    await gateway.next('MESSAGE_CREATE');
    await gateway.next('MESSAGE_CREATE');

    expect(gateway.heard().slice(1)).toEqual([
      'MESSAGE_CREATE',
      'MESSAGE_CREATE',
      'RESUMED',
      'MESSAGE_CREATE',
    ]);
  });

  it('is not possible for a session that never was', async () => {
    const gateway = await connectRaw(playground);

    gateway.send(resume('no-such-session', 1));

    expect(await gateway.next(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
  });

  it('is not possible after a goodbye', async () => {
    const [left, sessionId] = await identified();
    left.close(1000);
    await left.closed;

    const gateway = await connectRaw(playground);
    gateway.send(resume(sessionId, 1));

    expect(await gateway.next(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
  });

  it('is not possible after too long', async () => {
    const [lost, sessionId] = await identified();
    lost.close();
    await expect.poll(() => playground.gateway.presence()).toBe('offline');
    clock.moveTo(clock.now() + 10 * 60_000);

    const gateway = await connectRaw(playground);
    gateway.send(resume(sessionId, 1));

    expect(await gateway.next(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
  });

  it('keeps the session for as long as it is connected', async () => {
    const [lost, sessionId] = await identified();
    lost.close();
    await expect.poll(() => playground.gateway.presence()).toBe('offline');
    const gateway = await connectRaw(playground);
    gateway.send(resume(sessionId, 1));
    await gateway.next('RESUMED');

    clock.moveTo(clock.now() + 10 * 60_000);

    expect(playground.gateway.presence()).toBe('online');
  });

  it('from an event that has not been closes the connection, and not the one that the session has', async () => {
    const [healthy, sessionId] = await identified();

    const gateway = await connectRaw(playground);
    gateway.send(resume(sessionId, 999));
    const code = await gateway.closed;
    playground.user('tom').write('one');

    expect(code).toBe(4007);
    expect(await healthy.next('MESSAGE_CREATE')).toHaveProperty('s', 4);
  });

  it('takes the session over from the connection that it had', async () => {
    const [old, sessionId] = await identified();

    const gateway = await connectRaw(playground);
    gateway.send(resume(sessionId, 3));

    expect(await gateway.next('RESUMED')).toHaveProperty('s', 4);
    expect(await old.closed).toBe(4000);
    expect(playground.gateway.presence()).toBe('online');
  });

  it('brings a thousand missed events, and is not possible when there were more', async () => {
    const [lost, sessionId] = await identified();
    await lost.next('GUILD_CREATE');
    const seen = (await lost.next('GUILD_CREATE')).s ?? 0;
    lost.close();
    await lost.closed;
    for (let missed = 0; missed < 1_001; missed += 1) playground.user('tom').write('a');

    const tooLate = await connectRaw(playground);
    tooLate.send(resume(sessionId, seen));
    const refusal = await tooLate.next(GatewayOpcodes.InvalidSession);
    const inTime = await connectRaw(playground);
    inTime.send(resume(sessionId, seen + 1));
    await inTime.next('RESUMED');

    expect(refusal).toMatchObject({ d: false });
    expect(tooLate.heard().slice(1)).toEqual([GatewayOpcodes.InvalidSession]);
    expect(inTime.heard().filter((event) => event === 'MESSAGE_CREATE')).toHaveLength(1_000);
  });
});

describe('a disturbance', () => {
  it('ends sessions for good', async () => {
    const [gateway, sessionId] = await identified();

    playground.gateway.invalidateSessions(false);

    expect(await gateway.next(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
    gateway.close(4000);
    await gateway.closed;
    const next = await connectRaw(playground);
    next.send(resume(sessionId, 1));
    expect(await next.next(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
    expect(playground.gateway.presence()).toBe('offline');
  });

  it('lets a session that may go on do so on the connection that it has', async () => {
    const [gateway, sessionId] = await identified();

    playground.gateway.invalidateSessions(true);
    await gateway.next(GatewayOpcodes.InvalidSession);
    gateway.send(resume(sessionId, 3));
    await gateway.next('RESUMED');
    playground.user('tom').write('one');

    expect(await gateway.next('MESSAGE_CREATE')).toHaveProperty('s', 5);
  });

  it('leaves heartbeats without an answer', async () => {
    const [gateway] = await identified();

    playground.gateway.setZombie(true);
    gateway.send({ op: GatewayOpcodes.Heartbeat, d: null });
    gateway.send({ op: GatewayOpcodes.Resume, d: resume('no-such-session', 1).d });
    await gateway.next(GatewayOpcodes.InvalidSession);
    playground.gateway.setZombie(false);
    gateway.send({ op: GatewayOpcodes.Heartbeat, d: null });

    await gateway.next(GatewayOpcodes.HeartbeatAck);
    const acknowledged = gateway.heard().filter((op) => op === GatewayOpcodes.HeartbeatAck);
    expect(acknowledged).toHaveLength(1);
  });
});

describe('events', () => {
  it('of messages come with the intent, and without what people wrote', async () => {
    const [gateway] = await identified();

    playground.user('tom').write('between us');

    const { d } = await gateway.next('MESSAGE_CREATE');
    expect(d).toMatchObject({
      content: '',
      author: { username: 'tom' },
      guild_id: serverId(playground, 'Cloud Study'),
    });
  });

  it('of messages that mention the bot come whole', async () => {
    const [gateway] = await identified();
    const content = `<@${playground.applicationId}> what is SQS?`;

    const asked = playground.user('tom').write(content);
    playground.user('tom').edit(asked, `${content} And SNS?`);
    playground.user('tom').delete(asked);

    expect((await gateway.next('MESSAGE_CREATE')).d).toMatchObject({ content });
    expect((await gateway.next('MESSAGE_UPDATE')).d).toMatchObject({
      content: `${content} And SNS?`,
    });
    expect((await gateway.next('MESSAGE_DELETE')).d).toMatchObject({ id: asked.id });
  });

  it('of direct messages come whole, with their own intent', async () => {
    const [gateway] = await identified(GatewayIntentBits.DirectMessages);

    playground.user('tom').write('in the server');
    playground.user('tom').in('@bot').write('directly');

    expect((await gateway.next('MESSAGE_CREATE')).d).toMatchObject({ content: 'directly' });
  });

  it('tell of servers that the bot joins and leaves, and of channels', async () => {
    const [gateway] = await identified();

    playground.world.addBot('Book Club');
    playground.world.addChannel('Book Club', { name: 'new', kind: 'text' });
    playground.world.denyToBot('Book Club', 'new', 1n << 11n);
    playground.world.deleteChannel('Book Club', 'new');
    playground.world.removeBot('Book Club');
    await gateway.next('GUILD_DELETE');

    expect(gateway.heard().slice(-5)).toEqual([
      'GUILD_CREATE',
      'CHANNEL_CREATE',
      'CHANNEL_UPDATE',
      'CHANNEL_DELETE',
      'GUILD_DELETE',
    ]);
  });

  it('tell of threads', async () => {
    const [gateway] = await identified();

    await api('POST', `/channels/${channelId(playground, 'general')}/threads`, {
      name: 'Talk',
      type: 11,
    });

    expect((await gateway.next('THREAD_CREATE')).d).toMatchObject({ name: 'Talk' });
  });
});
