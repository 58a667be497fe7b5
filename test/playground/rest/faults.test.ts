import { afterEach, beforeEach, expect, it } from 'vitest';
import { channelId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';

let playground: Protocol['playground'];
let api: Protocol['api'];

beforeEach(async () => {
  ({ playground, api } = await startProtocol());
});

afterEach(() => playground.close());

const send = () =>
  api('POST', `/channels/${channelId(playground, 'general')}/messages`, { content: 'a' });
const written = () => playground.user('tom').messages().length;

it('fails as often as it was told, and then no more', async () => {
  playground.faults.add({ fault: { kind: 'error', status: 503 }, method: 'POST', times: 2 });

  const statuses = [(await send()).status, (await send()).status, (await send()).status];

  expect(statuses).toEqual([503, 503, 200]);
  expect(written()).toBe(1);
});

it('says when to come back after too many requests', async () => {
  playground.faults.add({ fault: { kind: 'rate-limited', retryAfterMs: 1500 } });

  const { status, headers, body } = await send();

  expect(status).toBe(429);
  expect(headers.get('retry-after')).toBe('2');
  expect(body).toMatchObject({ retry_after: 1.5, global: false });
});

it('forbids', async () => {
  playground.faults.add({ fault: { kind: 'forbidden', code: 50013 }, path: '/messages' });

  expect(await send()).toMatchObject({ status: 403, body: { code: 50013 } });
});

it('cuts the connection before anything is done', async () => {
  playground.faults.add({ fault: { kind: 'cut-before' } });

  await expect(send()).rejects.toThrow('fetch failed');

  expect(written()).toBe(0);
});

it('cuts the connection after the message was created', async () => {
  playground.faults.add({ fault: { kind: 'cut-after' } });

  await expect(send()).rejects.toThrow('fetch failed');

  expect(written()).toBe(1);
});

it('hits only the requests that it is meant for', async () => {
  playground.faults.add({ fault: { kind: 'error', status: 500 }, method: 'PATCH' });
  playground.faults.add({ fault: { kind: 'error', status: 500 }, path: '/threads' });

  expect((await send()).status).toBe(200);
});
