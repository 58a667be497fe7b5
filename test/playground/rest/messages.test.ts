import type { APIMessage } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';

let playground: Protocol['playground'];
let clock: Protocol['clock'];
let api: Protocol['api'];
let messages: string;

beforeEach(async () => {
  ({ playground, clock, api } = await startProtocol());
  messages = `/channels/${channelId(playground, 'general')}/messages`;
});

afterEach(() => playground.close());

async function send(body: object): Promise<APIMessage> {
  const answer = await api<APIMessage>('POST', messages, body);
  expect(answer.status).toBe(200);
  return answer.body;
}

describe('writing', () => {
  it('gives the message back, and shows it to everybody in the channel', async () => {
    const sent = await send({ content: 'Hello' });

    expect(sent).toMatchObject({ content: 'Hello', type: 0, author: { bot: true } });
    expect(playground.user('tom').messages()).toEqual([sent]);
  });

  it('refuses a message with nothing in it', async () => {
    const { status, body } = await api('POST', messages, { flags: 1 << 15 });

    expect(status).toBe(400);
    expect(body).toEqual({ code: 50006, message: 'Cannot send an empty message' });
  });

  it('numbers components around the numbers that the bot chose, and fills in what it left out', async () => {
    const options = [{ label: 'Mars', value: 'mars' }];
    const menu = { type: 3, custom_id: 'planet', options };
    const components = [
      { type: 10, id: 2, content: 'Choose' },
      { type: 1, components: [menu] },
    ];

    const sent = await send({ flags: 1 << 15, components });

    expect(sent.components).toEqual([
      { type: 10, id: 2, content: 'Choose' },
      { type: 1, id: 1, components: [{ ...menu, id: 3, min_values: 1, max_values: 1 }] },
    ]);
  });

  it('fails, as Discord does, on more text than it can store, though it is not over the limits', async () => {
    const component = { type: 10, content: '事'.repeat(3_400) };

    const { status } = await api('POST', messages, { flags: 1 << 15, components: [component] });

    expect(status).toBe(500);
  });
});

describe('a nonce', () => {
  const withNonce = { content: 'Once', nonce: 'tip-1', enforce_nonce: true };

  it('sends a message once, however often it is tried', async () => {
    const first = await send(withNonce);

    const second = await send({ ...withNonce, content: 'Again' });

    expect(second).toEqual(first);
    expect(playground.user('tom').messages()).toHaveLength(1);
  });

  it('counts only when it is enforced', async () => {
    await send({ content: 'One', nonce: 'tip-1' });
    await send({ content: 'Two', nonce: 'tip-1' });

    expect(playground.user('tom').messages()).toHaveLength(2);
  });

  it('is forgotten after a few minutes', async () => {
    const first = await send(withNonce);
    clock.moveTo(clock.now() + 6 * 60_000);

    const second = await send(withNonce);

    expect(second.id).not.toBe(first.id);
  });

  it('does not bring back a message that was deleted', async () => {
    const first = await send(withNonce);
    await api('DELETE', `${messages}/${first.id}`);

    const retry = await api('POST', messages, withNonce);

    expect(retry).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it('has at most 25 characters', async () => {
    const { body } = await api('POST', messages, { ...withNonce, nonce: 'n'.repeat(26) });

    expect(body).toMatchObject({ code: 50035, errors: { nonce: { _errors: [{}] } } });
  });
});

describe('a reply', () => {
  it('names the message that it answers and notifies its author', async () => {
    const asked = playground.user('tom').write('What is SQS?');

    const reply = await send({ content: 'A queue', message_reference: { message_id: asked.id } });

    expect(reply).toMatchObject({
      type: 19,
      message_reference: { message_id: asked.id, channel_id: asked.channel_id },
      referenced_message: { id: asked.id },
      mentions: [{ username: 'tom' }],
    });
  });

  it('notifies nobody when allowed_mentions leaves the author out', async () => {
    const asked = playground.user('tom').write('What is SQS?');

    const reply = await send({
      content: 'A queue',
      message_reference: { message_id: asked.id },
      allowed_mentions: { parse: [] },
    });

    expect(reply.mentions).toEqual([]);
  });

  it('needs the message to be there', async () => {
    const { body } = await api('POST', messages, {
      content: 'A queue',
      message_reference: { message_id: '1' },
    });

    expect(body).toMatchObject({
      code: 50035,
      errors: { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE' }] } },
    });
  });

  it('becomes a plain message where it was said that this is fine', async () => {
    const sent = await send({
      content: 'A queue',
      message_reference: { message_id: '1', fail_if_not_exists: false },
    });

    expect(sent.type).toBe(0);
  });
});

describe('mentions', () => {
  it('notify whom the text names, in text displays too', async () => {
    const content = `<@${playground.user('tom').id}>`;

    const sent = await send({ flags: 1 << 15, components: [{ type: 10, content }] });

    expect(sent.mentions).toMatchObject([{ username: 'tom' }]);
  });

  it('notify nobody with an empty allowed_mentions', async () => {
    const content = `@everyone <@${playground.user('tom').id}>`;

    const sent = await send({ content, allowed_mentions: { parse: [] } });

    expect(sent).toMatchObject({ mentions: [], mention_everyone: false });
  });

  it('do not reach everyone without the permission for that', async () => {
    const sent = await send({ content: '@everyone' });

    expect(sent.mention_everyone).toBe(false);
  });

  it('can be allowed for all users or for listed ones, but not both', async () => {
    const { body } = await api('POST', messages, {
      content: 'Hi',
      allowed_mentions: { parse: ['users'], users: ['1'] },
    });

    expect(body).toMatchObject({
      errors: {
        allowed_mentions: { _errors: [{ code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE' }] },
      },
    });
  });
});

describe('reading', () => {
  it('lists the newest first, in pages', async () => {
    const sent: APIMessage[] = [];
    for (const content of ['1', '2', '3', '4', '5']) sent.push(await send({ content }));
    const list = async (query: string): Promise<readonly string[]> => {
      const { body } = await api<APIMessage[]>('GET', `${messages}?${query}`);
      return body.map((message) => message.content);
    };

    expect(await list('limit=2')).toEqual(['5', '4']);
    expect(await list(`limit=2&before=${sent[3]?.id}`)).toEqual(['3', '2']);
    expect(await list(`limit=2&after=${sent[0]?.id}`)).toEqual(['3', '2']);
    expect(await list(`limit=3&around=${sent[2]?.id}`)).toEqual(['4', '3', '2']);
  });

  it('hides what people write from a bot without the MESSAGE_CONTENT intent', async () => {
    const bot = `<@${playground.applicationId}>`;
    playground.user('tom').write('between us');
    playground.user('tom').write(`${bot} what is SQS?`);

    const { body } = await api<APIMessage[]>('GET', messages);

    expect(body.map((message) => message.content)).toEqual([`${bot} what is SQS?`, '']);
  });

  it('does not find a message that is not there', async () => {
    expect(await api('GET', `${messages}/1`)).toMatchObject({
      status: 404,
      body: { code: 10008, message: 'Unknown Message' },
    });
  });
});

describe('changing', () => {
  it('leaves alone what the edit does not name', async () => {
    const rows = [{ type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] }];
    const sent = await send({ content: 'Text', components: rows });

    const { body } = await api('PATCH', `${messages}/${sent.id}`, { content: 'New' });

    expect(body).toMatchObject({ content: 'New', components: rows });
    expect(body).not.toMatchObject({ edited_timestamp: null });
  });

  it('can not take the flag IS_COMPONENTS_V2 away', async () => {
    const sent = await send({ flags: 1 << 15, components: [{ type: 10, content: 'Text' }] });

    const { body } = await api('PATCH', `${messages}/${sent.id}`, {
      flags: 0,
      components: [{ type: 10, content: 'New' }],
    });

    expect(body).toMatchObject({ flags: 1 << 15, components: [{ content: 'New' }] });
  });

  it('is for the author only', async () => {
    const theirs = playground.user('tom').write('Mine');

    expect(await api('PATCH', `${messages}/${theirs.id}`, { content: 'x' })).toMatchObject({
      status: 403,
      body: { code: 50005 },
    });
  });
});

describe('deleting', () => {
  it('takes the message away', async () => {
    const sent = await send({ content: 'Text' });

    const first = await api('DELETE', `${messages}/${sent.id}`);
    const second = await api('DELETE', `${messages}/${sent.id}`);

    expect(first.status).toBe(204);
    expect(second).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it('needs Manage Messages for what others wrote', async () => {
    const theirs = playground.user('tom').write('Mine');

    expect(await api('DELETE', `${messages}/${theirs.id}`)).toMatchObject({
      status: 403,
      body: { code: 50013 },
    });
  });
});
