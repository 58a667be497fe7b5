import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelId } from '../harness/places.ts';
import { type Protocol, startProtocol } from '../harness/protocol.ts';

let playground: Protocol['playground'];
let messages: string;

beforeAll(async () => {
  ({ playground } = await startProtocol());
  messages = `/api/v10/channels/${channelId(playground, 'general')}/messages`;
});

afterAll(() => playground.close());

interface Answer {
  readonly status: number | undefined;
  readonly body: unknown;
}

/** Sends this many bytes without a content length, and leaves the request open. */
function pour(path: string, mebibytes: number, type: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': type, authorization: `Bot ${playground.token}` };
    const url = new URL(path, playground.pageUrl);
    const sent = request(url, { method: 'POST', headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (bytes) => {
        text += bytes;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode, body: JSON.parse(text) });
        sent.destroy();
      });
    });
    sent.on('error', reject);
    for (let count = 0; count < mebibytes; count += 1) sent.write(Buffer.alloc(1024 * 1024, ' '));
  });
}

async function send(method: string, path: string, body: string, type: string): Promise<Answer> {
  const headers = { 'content-type': type, authorization: `Bot ${playground.token}` };
  const response = await fetch(new URL(path, playground.pageUrl), { method, headers, body });
  return { status: response.status, body: await response.json() };
}

describe('a body over the limit', () => {
  it.each(['application/json', 'multipart/form-data; boundary=b'])(
    'of the bot is refused before it has come whole: %s',
    async (type) => {
      expect(await pour(messages, 26, type)).toMatchObject({ status: 413, body: { code: 40005 } });
    },
  );

  it.each([
    ['/client/files?name=a', 'a is larger'],
    ['/client/interactions', 'What is sent is larger'],
  ])('of the page is refused before it has come whole: %s', async (path, refusal) => {
    expect(await pour(path, 11, 'text/plain')).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining(refusal) },
    });
  });
});

it('a body whose length nobody told is read', async () => {
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ content: 'a' }));
  form.set('files[0]', new File(['text'], 'a.txt'));
  const { body, headers } = new Response(form);
  const authorization = `Bot ${playground.token}`;
  const response = await fetch(new URL(messages, playground.pageUrl), {
    method: 'POST',
    headers: { authorization, 'content-type': headers.get('content-type') ?? '' },
    body,
    duplex: 'half',
  });

  expect(await response.json()).toMatchObject({ content: 'a', attachments: [{ size: 4 }] });
});

describe('a body that can not be read', () => {
  it('of the bot is answered as a bad request, be it said to be a form', async () => {
    const type = 'multipart/form-data; boundary=b';

    expect(await send('POST', messages, 'no form', type)).toMatchObject({ status: 400 });
  });

  it.each([
    ['POST', '/client/interactions'],
    ['POST', '/client/channels/1/messages'],
    ['PATCH', '/client/messages/1'],
    ['PUT', '/client/clock'],
  ])('of the page is answered with what is wrong: %s %s', async (method, path) => {
    expect(await send(method, path, '{"content"', 'application/json')).toEqual({
      status: 400,
      body: { message: 'The request is not JSON.', fields: {} },
    });
  });
});
