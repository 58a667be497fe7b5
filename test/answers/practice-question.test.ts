import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePracticeQuestion } from '../../src/answers/practice-question.ts';

const STEM = 'Which service runs code without servers?';
const OPTIONS = ['AWS Lambda.', 'Amazon EC2.', 'Amazon EBS.', 'AWS Snowball.'];

describe('parsePracticeQuestion', () => {
  it.each([
    ['A.', ['A. ', 'B. ', 'C. ', 'D. ']],
    ['a)', ['a) ', 'b) ', 'c) ', 'd) ']],
    ['(A)', ['(A) ', '(B) ', '(C) ', '(D) ']],
    ['- A.', ['- A. ', '- B. ', '- C. ', '- D. ']],
    ['- [ ]', ['- [ ] ', '- [ ] ', '- [x] ', '- [ ] ']],
    ['1.', ['1. ', '2. ', '3. ', '4. ']],
    ['bullets', ['- ', '- ', '- ', '- ']],
    ['bare lines', ['', '', '', '']],
  ])('reads options marked %s', (_, marks) => {
    const text = [STEM, '', ...OPTIONS.map((option, place) => `${marks[place]}${option}`)].join(
      '\n',
    );

    expect(parsePracticeQuestion(text)).toEqual({ stem: STEM, options: OPTIONS, choose: 1 });
  });

  it('reads options that stand on one line, as in a slash command', () => {
    const text = `${STEM} A. AWS Lambda. B. Amazon EC2. C. Amazon EBS. D. AWS Snowball.`;

    expect(parsePracticeQuestion(text)).toEqual({ stem: STEM, options: OPTIONS, choose: 1 });
  });

  it('leaves the answer and its explanation aside', () => {
    const text = `${STEM}\nA. AWS Lambda.\nB. Amazon EC2.\n\n**Answer: A**\nLambda runs code.`;

    expect(parsePracticeQuestion(text)?.options).toEqual(['AWS Lambda.', 'Amazon EC2.']);
  });

  it.each([
    ['(Choose TWO)', 2],
    ['(Select 3.)', 3],
    ['Choose one.', 1],
  ])('reads how many to choose from %s', (hint, choose) => {
    const text = `Which run code? ${hint}\nA. One\nB. Two\nC. Three`;

    expect(parsePracticeQuestion(text)?.choose).toBe(choose);
  });

  it('keeps an option that goes on over several lines together', () => {
    const text = `${STEM}\nA. AWS Lambda,\nwhich runs functions\nB. Amazon EC2`;

    expect(parsePracticeQuestion(text)?.options).toEqual([
      'AWS Lambda, which runs functions',
      'Amazon EC2',
    ]);
  });

  it('keeps a story of several lines before the options', () => {
    const text =
      'A company moves to AWS.\nIt has no servers.\nWhat does it need?\n1) S3\n2) Lambda';

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'A company moves to AWS. It has no servers. What does it need?',
      options: ['S3', 'Lambda'],
    });
  });

  it.each([
    'what is lambda',
    'Which service runs code without servers?',
    'lambda timeout\nlambda memory',
    'My list:\n- milk',
    'I read a book by A. Smith and B. Jones about S3',
    '',
    'A. only\nB. options',
  ])('sees no practice question in %j', (text) => {
    expect(parsePracticeQuestion(text)).toBeNull();
  });

  it('never throws, and gives two options or more', () => {
    const lines = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('A. x', 'B) y', '- [ ] z', '1.', 'Answer: A', 'Why?')),
    );

    fc.assert(
      fc.property(lines, (parts) => {
        const question = parsePracticeQuestion(parts.join('\n'));

        expect(question?.options.length ?? 2).toBeGreaterThanOrEqual(2);
        expect(question?.stem).not.toBe('');
      }),
    );
  });
});
