import type { Section } from '../library/note.ts';
import type { Query } from './query.ts';
import { topicKey } from './topics/topics.ts';

/** Whether a section has every quoted phrase and none of the excluded words, in heading or text. */
export function meetsDemands(section: Section, { phrases, excluded }: Query): boolean {
  if (phrases.length === 0 && excluded.length === 0) {
    return true;
  }
  const text = ` ${topicKey(`${section.heading}\n${section.plain}`)} `;
  const stands = (phrase: string) => text.includes(` ${topicKey(phrase)} `);
  return phrases.every(stands) && !excluded.some(stands);
}
