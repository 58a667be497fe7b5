import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';
import { anIdentify, aResume, connectIdentified, connectRaw } from '../../harness/raw-gateway.ts';

let playground: Protocol['playground'];

beforeEach(async () => {
  ({ playground } = await startProtocol());
});

afterEach(() => playground.close());

const identified = (intents?: number) => connectIdentified(playground, intents);
const resume = (sessionId: string, seq: number) => aResume(playground, sessionId, seq);

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
