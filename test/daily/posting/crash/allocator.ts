/**
 * A separate process that has a database open while so much memory is used and let go that it is
 * collected several times, also between two tasks.
 */
import { setImmediate } from 'node:timers/promises';
import { openStore } from '../../../../src/store/store.ts';

const ROUNDS = 800;
const OBJECTS_A_ROUND = 5_000;
const MOST_KEPT = 80 * OBJECTS_A_ROUND;

const store = await openStore(process.argv[2] ?? '');
let kept: object[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (let count = 0; count < OBJECTS_A_ROUND; count += 1) kept.push({ text: `${round} ${count}` });
  if (kept.length > MOST_KEPT) kept = [];
  await setImmediate();
}
await store.close();
