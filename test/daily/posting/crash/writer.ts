/**
 * A separate process that writes without end and reports what it has written, for the test that
 * kills it.
 */
import { writeSync } from 'node:fs';
import { openStore } from '../../../../src/store/store.ts';
import { aSubscription } from '../../../builders/subscription.ts';

const [, , file = '', life = ''] = process.argv;
const store = await openStore(file);
for (let place = 0; ; place += 1) {
  const id = `life-${life}-${place}`;
  await store.subscriptions.add(aSubscription({ id, guild_id: id }), 10);
  writeSync(1, `${id}\n`);
}
