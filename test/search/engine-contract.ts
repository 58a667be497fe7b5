import { describe } from 'vitest';
import { describeLimits } from './contract/limits.ts';
import { describeMentions } from './contract/mentions.ts';
import { describeOrder } from './contract/order.ts';
import { type MakeEngine, searcher } from './contract/searching.ts';
import { describeSureness } from './contract/sureness.ts';
import { describeTopics } from './contract/topics.ts';
import { describeWords } from './contract/words.ts';

/** What every engine does, however it was made. */
export function describeEngine(name: string, make: MakeEngine): void {
  const searching = searcher(make);
  describe(name, () => {
    describeOrder(searching);
    describeWords(searching);
    describeLimits(searching);
    describeSureness(searching);
    describeMentions(searching);
    describeTopics(searching);
  });
}
