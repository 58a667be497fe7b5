import { afterEach, expect, it } from 'vitest';
import type { CheckedPlayground } from '../../harness/checked-playground.ts';
import { startPatientBot } from '../../harness/pending-interaction.ts';
import { channelId } from '../../harness/places.ts';
import { startProtocol } from '../../harness/protocol.ts';
import type { rawApi } from '../../harness/raw-api.ts';

let playground: CheckedPlayground;
let api: ReturnType<typeof rawApi>;

afterEach(() => playground.close());

/**
 * All requests are made at the same moment, however long they take, unless a test moves the clock.
 */
async function start(enforcesRateLimits: boolean, wireNow = () => 0): Promise<void> {
  ({ playground, api } = await startProtocol({ enforcesRateLimits, wireNow }));
}

it('tells in headers what is left', async () => {
  await start(true);

  const path = `/channels/${channelId(playground, 'general')}/messages`;
  const { headers } = await api('POST', path, { content: 'a' });

  expect(headers.get('x-ratelimit-limit')).toBe('5');
  expect(headers.get('x-ratelimit-remaining')).toBe('4');
  expect(Number(headers.get('x-ratelimit-reset-after'))).toBeGreaterThan(0);
});

it('names a bucket after the route alone: no two routes share one, all channels do', async () => {
  await start(true);
  const bucketOf = async (path: string, body?: object) =>
    (await api('POST', path, body)).headers.get('x-ratelimit-bucket');
  const general = `/channels/${channelId(playground, 'general')}`;
  const dailyTip = `/channels/${channelId(playground, 'daily-tip')}`;

  const messages = await bucketOf(`${general}/messages`, { content: 'a' });
  const threads = await bucketOf(`${general}/threads`, { name: 'a', type: 11 });
  const elsewhere = await bucketOf(`${dailyTip}/messages`, { content: 'a' });

  expect(messages).toMatch(/^[0-9a-f]{32}$/);
  expect(threads).toMatch(/^[0-9a-f]{32}$/);
  expect(threads).not.toBe(messages);
  expect(elsewhere).toBe(messages);
});

it('counts the follow-ups of each interaction apart', async () => {
  await start(true);
  const bot = await startPatientBot({ playground, api }, [{ name: 'ping', description: 'Pings' }]);
  const answered = async () => {
    void playground.user('tom').command('/ping');
    const interaction = await bot.next();
    await interaction.answer({ type: 4, data: { content: 'Pong' } });
    return interaction;
  };
  const [one, other] = [await answered(), await answered()];
  for (let sent = 0; sent < 5; sent += 1) await one.webhook('POST', '', { content: 'a' });

  const sixth = await one.webhook('POST', '', { content: 'a' });
  const first = await other.webhook('POST', '', { content: 'a' });

  expect([sixth.status, first.status]).toEqual([429, 200]);
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

it('takes messages again when the five seconds are over', async () => {
  let nowMs = 0;
  await start(true, () => nowMs);
  const path = `/channels/${channelId(playground, 'general')}/messages`;
  const send = async () => (await api('POST', path, { content: 'a' })).status;
  for (let sent = 0; sent < 5; sent += 1) await send();

  const sixth = await send();
  nowMs = 5_000;
  const afterwards = await send();

  expect([sixth, afterwards]).toEqual([429, 200]);
});

it('refuses more than 50 requests a second over all routes', async () => {
  await start(true);
  const requests = Array.from({ length: 51 }, (_, index) =>
    api('GET', index % 2 ? '/users/@me' : '/gateway/bot'),
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
