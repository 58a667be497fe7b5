import { describe, expect, it } from 'vitest';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { aLibrary } from '../builders/library.ts';

describe('a note that is built to hurt', () => {
  it.each([
    ['a word of 10 MB', 'x'.repeat(10_000_000)],
    ['a name of 10 MB', 'ab.'.repeat(3_300_000)],
    ['a Russian name of 12 MB', 'это.'.repeat(1_700_000)],
    ['Chinese without a stop', '事务隔离级别'.repeat(100_000)],
    ['Thai without a space', 'ภาษาไทย'.repeat(50_000)],
    ['a heading of 300,000 words', `Lambda\n\n# ${'lambda '.repeat(300_000)}`],
  ])('of %s does not keep others from being found', (_, text) => {
    const library = aLibrary({
      'hostile.md': `# Hostile\n${text}`,
      'lambda.md': '# Lambda\nRuns code without servers.',
    });

    const { hits } = buildSearchEngine(library).search(parseQuery('lambda'), { limit: 10 });

    expect(hits[0]?.section.heading).toBe('Lambda');
  });
});
