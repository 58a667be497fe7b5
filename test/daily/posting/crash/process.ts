/**
 * A separate process that posts what is due, for the tests that kill it. It gets its instructions
 * as JSON; its parent plays Discord and survives it.
 */
import { once } from 'node:events';
import type { DailyChannels, PublishOutcome } from '../../../../src/daily/posting/channels.ts';
import { openStore } from '../../../../src/store/store.ts';
import { type Moment, mortal } from '../../../builders/mortal.ts';
import { postWhatIsDue } from '../../../builders/post-what-is-due.ts';
import { posterTools } from '../../../builders/poster-tools.ts';
import type { Ask, Order } from './order.ts';

const order: Order = JSON.parse(process.argv[2] ?? '');
const store = await openStore(order.file);
let asked = 0;
let left = order.dieAt?.times ?? 0;

const answers = new Map<number, (answer: unknown) => void>();
process.on('message', ({ number, answer }: { number: number; answer: unknown }) => {
  answers.get(number)?.(answer);
});

const now = (): number => order.nowMs ?? Date.now();
const tools = mortal(posterTools(store, channelsOfParent(), now), die);

// Two processes that share the work begin together.
if (order.waits) {
  process.send?.('ready');
  await once(process, 'message');
}
// Another process may have taken a whole batch; there is work as long as something is due.
let posts = 0;
do {
  posts = await postWhatIsDue(tools);
} while (posts > 0 || (await store.subscriptions.dueAt(now(), 1)).length > 0);
await store.close();
process.disconnect();

/** SIGKILL leaves no time for clean-up, like a power cut. */
function die(moment: Moment): void {
  if (moment !== order.dieAt?.moment) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

function channelsOfParent(): DailyChannels {
  const ask = <T>(question: Ask['question']): Promise<T> =>
    new Promise((resolve) => {
      asked += 1;
      answers.set(asked, (answer) => resolve(answer as T));
      process.send?.({ number: asked, question } satisfies Ask);
    });
  return {
    publish: (post) => ask<PublishOutcome>({ kind: 'publish', post, nowMs: now() }),
    findPost: (post) => ask<PublishOutcome | null>({ kind: 'find', post, nowMs: now() }),
    knowsNonce: async (channelId) => !channelId.startsWith('forum'),
  };
}
