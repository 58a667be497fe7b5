import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/answers/measure/quantities.ts';
import { snippet } from '../../../src/answers/snippet/snippet.ts';
import { marked } from './marked.ts';

describe('the number that a snippet shows', () => {
  it.each([
    ['length', 'It may run for 15 minutes.', '[15 minutes]'],
    ['length', 'Records stay for 24 to 72 hours.', '[24 to 72 hours]'],
    ['length', 'A token of 1-35 days.', '[1-35 days]'],
    ['length', '最多运行15分钟。', '[15分钟]'],
    ['length', 'Höchstens 30 Tage lang.', '[30 Tage]'],
    ['size', 'Objects of 5TB at most.', '[5TB]'],
    ['size', 'A discount of 72%.', '[72%]'],
    ['price', 'It is $0.20 per month.', '[$0.20]'],
    ['price', 'Es kostet 1.000,50 € im Jahr.', '[1.000,50 €]'],
    ['count', 'Up to 12,500,000 of them, 5 MB each.', '[12,500,000]'],
    ['number', 'It takes 40 MB/s.', '[40 MB/s]'],
  ] as const)('shows where a text says what is asked for: %s in %s', (measure, says, number) => {
    const plain = `lambda run ${'a '.repeat(200)}\n${says}\n${'b '.repeat(200)}`;

    expect(marked(snippet(plain, ['lambda', 'run'], 100, { measure }))).toContain(number);
  });

  it('takes the number of the sentence that has most of the words', () => {
    const plain = `Billed for 1 second.\n${'a '.repeat(200)}\nLambda may run 15 minutes.\nA week has 7 days.`;

    expect(marked(snippet(plain, ['lambda', 'run'], 60, { measure: 'length' }))).toContain(
      '[Lambda] may [run] [15 minutes].',
    );
  });

  it('takes no number for an answer that the question names, or that belongs to a name', () => {
    const plain = `Route 53 on S3, 10.0.0.5 and t2.micro 2024-01-05.\n${'a '.repeat(200)}\nUp to 500.`;

    expect(marked(snippet(plain, ['route', '53'], 60, { measure: 'count' }))).toContain(
      'Up to [500].',
    );
  });

  it('is as without a measure where no number says it', () => {
    const plain = `lambda ${'a '.repeat(200)} lambda timeout ${'b '.repeat(200)} 5 MB`;
    const words = ['lambda', 'timeout'];

    expect(snippet(plain, words, 100, { measure: 'length' })).toEqual(snippet(plain, words, 100));
  });

  it('looks through hostile numbers in no time', () => {
    for (const numbers of ['1', '1,000', '1.000.', '1 - ', '5 MB ']) {
      const plain = numbers.repeat(20_000 / numbers.length);

      for (const measure of MEASURES) {
        expect(snippet(plain, ['lambda'], 100, { measure }).length).toBeGreaterThan(0);
      }
    }
  });
});
