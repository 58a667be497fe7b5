import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aws, type Searching } from './searching.ts';

export function describeTopics(searching: Searching): void {
  describe('the topics that it suggests', () => {
    it('puts beginnings first, shorter ones before longer ones, then later words', async () => {
      const { engine } = await searching({
        'a.md':
          '# Load testing\n## Network load balancer\nFast.\n## Load\nHeavy.\n## Layers\nThin.\n',
      });

      const texts = engine.suggest('load', 25).map(({ text }) => text);

      expect(texts).toEqual(['Load', 'Load testing', 'Network load balancer']);
    });

    it('offers the notes with most sections first while nothing is typed, then what is shortest', async () => {
      const { engine } = await searching({
        'a.md': '# EC2\nServers.\n',
        'b.md': '# Storage\nKeeps.\n## S3\nObjects.\n## Parameter store\nSettings.\n',
        'c.md': '# Queues\nWait.\n## Order\nFirst in.\n',
        'd.md': '# storage\nMore of it.\n## Disks\nSpin.\n',
      });
      const texts = (typed: string, limit: number) =>
        engine.suggest(typed, limit).map(({ text }) => text);

      expect(texts('', 2)).toEqual(['Storage', 'Queues']);
      expect(texts(' ', 6)).toEqual(['Storage', 'Queues', 'EC2', 'S3', 'Disks', 'Order']);
      expect(texts('s', 25)).toEqual(['S3', 'Storage', 'Parameter store']);
    });

    it('corrects each typed word where nothing begins so', async () => {
      const { engine } = await searching(aws);

      const texts = engine.suggest('netwrok laod', 25).map(({ text }) => text);

      expect(texts).toEqual(['Network load balancer']);
    });

    it('takes no typed word for a misspelt function word', async () => {
      const { engine } = await searching({ 'a.md': '# Example for queues\nKeep messages.\n' });

      expect(engine.suggest('foo', 5)).toEqual([]);
      expect(engine.suggest('exampel for', 5)).toMatchObject([{ text: 'Example for queues' }]);
    });

    it('goes on suggesting while the word after a misspelt one is being typed', async () => {
      const { engine } = await searching(aws);

      const typed = ['netwrok l', 'netwrok lo', 'netwrok x'];

      expect(typed.map((text) => engine.suggest(text, 25).map((topic) => topic.text))).toEqual([
        ['Network load balancer'],
        ['Network load balancer'],
        [],
      ]);
    });

    it('goes on suggesting until a long word after a misspelt one is typed', async () => {
      const { engine } = await searching(aws);

      for (const typed of ['netwrok bal', 'netwrok balan', 'netwrok balancer']) {
        expect(engine.suggest(typed, 25), typed).toMatchObject([{ text: 'Network load balancer' }]);
      }
    });

    it('finds a topic by how its words begin, in any order', async () => {
      const { engine } = await searching(aws);

      for (const typed of ['balancer netw', 'net bal', 'bal lo ne']) {
        expect(engine.suggest(typed, 25), typed).toMatchObject([{ text: 'Network load balancer' }]);
      }
      expect(engine.suggest('net bal x', 25)).toEqual([]);
    });

    it('puts a topic whose words begin as typed before those that are a typo away', async () => {
      const { engine } = await searching({
        'a.md':
          '# Functions\n## Lambda tip\nOne.\n## Timeouts of a lambda\nMany.\n## Lambda rim\nNone.\n',
      });

      expect(engine.suggest('lambda tim', 2).map(({ text }) => text)).toEqual([
        'Timeouts of a lambda',
        'Lambda tip',
      ]);
    });

    it('says what kind of topic each is, once', async () => {
      const { engine } = await searching(aws);

      expect(engine.suggest('serverless', 25)).toEqual([{ text: 'serverless', kind: 'tag' }]);
      expect(engine.suggest('aws lam', 25)).toEqual([{ text: 'AWS Lambda', kind: 'title' }]);
      expect(engine.suggest('cold', 25)).toEqual([{ text: 'Cold starts', kind: 'heading' }]);
    });

    it('suggests as many topics as wanted, whatever is typed', async () => {
      const { engine } = await searching(aws);

      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 25 }), (typed, limit) => {
          expect(engine.suggest(typed, limit).length).toBeLessThanOrEqual(limit);
        }),
        { numRuns: 30 },
      );
      expect(engine.suggest('', 3)).toHaveLength(3);
    });

    it('suggests nothing when nothing is near', async () => {
      const { engine } = await searching(aws);

      expect(engine.suggest('zzzzqqqq', 5)).toEqual([]);
    });
  });
}
