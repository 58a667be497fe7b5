import { GatewayIntentBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelId, serverId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';
import { connectIdentified } from '../../harness/raw-gateway.ts';

let playground: Protocol['playground'];
let api: Protocol['api'];

beforeEach(async () => {
  ({ playground, api } = await startProtocol());
});

afterEach(() => playground.close());

const identified = (intents?: number) => connectIdentified(playground, intents);

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
