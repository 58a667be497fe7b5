import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/discord/question-in.ts';

describe('the question in a message', () => {
  it.each([
    ['<@123> what is **S3**?', 'what is S3?'],
    ['<@!123> <@&4> <#5> <:wave:6> <a:dance:7> </explain:8> <t:1700000000:R> ec2', 'ec2'],
    ['> quoted\nand `code`', 'quoted and code'],
    ['see https://example.org/a?b=c for sqs', 'see for sqs'],
    ['a < b and c > d', 'a < b and c > d'],
    ['what are <t:Key>, <#id> and <@Bean>?', 'what are <t:Key>, <#id> and <@Bean>?'],
    ['__AWS_REGION__ is ||hidden||', 'AWS_REGION is hidden'],
    ['', ''],
  ])('of %s is %s', (content, question) => {
    expect(questionIn(content)).toBe(question);
  });

  it('is of a length that can be searched for, on one line, whatever people write', () => {
    const unit = fc.constantFrom('what ', 'is', '\n', '\r\n', '`', '**', '> ', '<@1>', '||', '事');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 4_000, size: 'max' }), (content) => {
        const question = questionIn(content);

        expect(question.length).toBeLessThanOrEqual(2_000);
        expect(question).not.toMatch(/\n/);
      }),
      // Shrinking a long message piece by piece takes minutes.
      { endOnFailure: true },
    );
  });
});
