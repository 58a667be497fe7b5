import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { aws, type Searching } from './searching.ts';

export function describeMentions(searching: Searching): void {
  describe('mentions', () => {
    it('counts the sections of each note that have a typed word in any form, but no other', async () => {
      const { engine } = await searching(aws);
      const mentions = (typed: string) => {
        const counts = Array.from(engine.mentions(parseQuery(typed)));
        return counts.map(([id, places]) => [engine.library.noteById.get(id)?.file, places]);
      };

      expect(mentions('functions')).toEqual([
        ['lambda.md', 2],
        ['storage.md', 1],
      ]);
      expect(mentions('buckets minutes')).toEqual([
        ['lambda.md', 1],
        ['storage.md', 1],
      ]);
      expect(mentions('fnuctions')).toEqual([]);
      expect(mentions('zebra')).toEqual([]);
    });
  });
}
