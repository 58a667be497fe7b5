import { afterEach, expect, it } from 'vitest';
import type { CheckedPlayground } from '../../harness/checked-playground.ts';
import { channelId } from '../../harness/places.ts';
import { startProtocol } from '../../harness/protocol.ts';
import type { rawApi } from '../../harness/raw-api.ts';

let playground: CheckedPlayground;
let api: ReturnType<typeof rawApi>;

afterEach(() => playground.close());

/** All is asked within one moment, however long it takes. */
async function start(enforcesRateLimits: boolean): Promise<void> {
  ({ playground, api } = await startProtocol({ enforcesRateLimits, wireNow: () => 0 }));
}

it('tells in headers what is left', async () => {
  await start(true);

  const path = `/channels/${channelId(playground, 'general')}/messages`;
  const { headers } = await api('POST', path, { content: 'a' });

  expect(headers.get('x-ratelimit-limit')).toBe('5');
  expect(headers.get('x-ratelimit-remaining')).toBe('4');
  expect(Number(headers.get('x-ratelimit-reset-after'))).toBeGreaterThan(0);
  expect(headers.get('x-ratelimit-bucket')).not.toBe('');
});

it('refuses the sixth message in five seconds, in this channel only', async () => {
  await start(true);
  const send = (place: string) =>
    api('POST', `/channels/${channelId(playground, place)}/messages`, { content: 'a' });
  for (let sent = 0; sent < 5; sent += 1) await send('general');

  const sixth = await send('general');
  const elsewhere = await send('daily-tip');

  expect(sixth).toMatchObject({ status: 429, body: { global: false } });
  expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(elsewhere.status).toBe(200);
});

it('refuses more than 50 requests a second over all routes', async () => {
  await start(true);
  const requests = Array.from({ length: 51 }, (_, index) =>
    api('GET', index % 2 ? '/users/@me' : '/applications/@me'),
  );

  const answers = await Promise.all(requests);

  const refused = answers.filter((answer) => answer.status === 429);
  expect(refused).toMatchObject([{ body: { global: true } }]);
});

it('only tells, where limits are not enforced', async () => {
  await start(false);
  const path = `/channels/${channelId(playground, 'general')}/messages`;
  const requests = Array.from({ length: 7 }, () => api('POST', path, { content: 'a' }));

  const answers = await Promise.all(requests);

  expect(answers.every((answer) => answer.status === 200)).toBe(true);
});
