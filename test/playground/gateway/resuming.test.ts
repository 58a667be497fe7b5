import { GatewayOpcodes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';
import { aResume, connectIdentified, connectRaw } from '../../harness/raw-gateway.ts';

let playground: Protocol['playground'];
let clock: Protocol['clock'];

beforeEach(async () => {
  ({ playground, clock } = await startProtocol());
});

afterEach(() => playground.close());

const identified = (intents?: number) => connectIdentified(playground, intents);
const resume = (sessionId: string, seq: number) => aResume(playground, sessionId, seq);

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
