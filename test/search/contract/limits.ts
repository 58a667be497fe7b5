import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { aws, type Searching } from './searching.ts';

export function describeLimits(searching: Searching): void {
  describe('what may be found', () => {
    it('keeps to quoted phrases and excluded words', async () => {
      const { headings } = await searching(aws);

      expect(headings('"load balancer"')).not.toContain('Load balancers');
      expect(headings('balancer -http')).not.toContain('Application load balancer');
      expect(headings('"load cold"')).toEqual([]);
    });

    it('finds quoted phrases however their apostrophes, accents and letters are written', async () => {
      const { headings } = await searching({
        'a.md': "# Plain\nA queue's LIMITS don't change.\n",
        'b.md': '# Other\nThe naïve queue’s limits don’t change.\n',
      });

      expect(headings('"queue limits"').toSorted()).toEqual(['Other', 'Plain']);
      expect(headings('"Dont Change"').toSorted()).toEqual(['Other', 'Plain']);
      expect(headings('"naive queue"')).toEqual(['Other']);
      expect(headings('queue -naive')).toEqual(['Plain']);
    });

    it('finds nothing in a table of contents', async () => {
      const { headings } = await searching({
        'a.md':
          '# Guide\n\n- [Zebra](#zebra)\n- [Lion](#lion)\n- [Bear](#bear)\n\n## Zebra\nStripes.\n## Lion\nMane.\n## Bear\nFur.\n',
      });

      expect(headings('zebra')).toEqual(['Zebra']);
    });

    it('finds only accepted sections, counts them all and shows as many as wanted', async () => {
      const { engine } = await searching(aws);

      const { hits, total } = engine.search(parseQuery('load balancer'), {
        limit: 1,
        accepts: ({ heading }) => heading !== 'Load balancers',
      });

      expect(hits).toHaveLength(1);
      expect(total).toBe(2);
    });

    it('finds only sections with exam tips where these are wanted', async () => {
      const { engine } = await searching({
        'a.md': '# Lambda\nRuns code.\n## Exam tips\n- Lambda runs for 15 minutes.\n',
        'b.md': '# Functions\nLike Lambda.\n\n**Exam tip:** Lambda has layers.\n',
      });

      const { hits, total } = engine.search(parseQuery('lambda'), { limit: 5, onlyTips: true });

      expect(hits.map(({ section }) => section.heading).toSorted()).toEqual([
        'Exam tips',
        'Functions',
      ]);
      expect(total).toBe(2);
    });

    it('works without any notes', async () => {
      const { engine, search } = await searching({});

      expect(search('lambda')).toMatchObject({ hits: [], total: 0, sure: false, apart: [] });
      expect(engine.suggest('la', 25)).toEqual([]);
    });
  });
}
