import { describe, expect, it } from 'vitest';
import { parsePracticeQuestion } from '../../../../src/answers/practice/reading/practice-question.ts';

const STEM = 'Which service runs code without servers?';
const OPTIONS = ['AWS Lambda.', 'Amazon EC2.', 'Amazon EBS.', 'AWS Snowball.'];

describe('options on one line', () => {
  it.each([
    ['A. … B. …', 'A. AWS Lambda. B. Amazon EC2. C. Amazon EBS. D. AWS Snowball.'],
    ['a) … b) …', 'a) AWS Lambda. b) Amazon EC2. c) Amazon EBS. d) AWS Snowball.'],
    ['(A)…(B)…', '(A)AWS Lambda. (B)Amazon EC2. (C)Amazon EBS. (D)AWS Snowball.'],
    ['a.) … b.) …', 'a.) AWS Lambda. b.) Amazon EC2. c.) Amazon EBS. d.) AWS Snowball.'],
    ['[A] … [B] …', '[A] AWS Lambda. [B] Amazon EC2. [C] Amazon EBS. [D] AWS Snowball.'],
    ['**A.** …', '**A.** AWS Lambda. **B.** Amazon EC2. **C.** Amazon EBS. **D.** AWS Snowball.'],
    ['**A. …**', '**A. AWS Lambda.** **B. Amazon EC2.** **C. Amazon EBS.** **D. AWS Snowball.**'],
    ['1. … 2. …', '1. AWS Lambda. 2. Amazon EC2. 3. Amazon EBS. 4. AWS Snowball.'],
    ['A- … B- …', 'A- AWS Lambda. B- Amazon EC2. C- Amazon EBS. D- AWS Snowball.'],
    ['🇦 … 🇧 …', '🇦 AWS Lambda. 🇧 Amazon EC2. 🇨 Amazon EBS. 🇩 AWS Snowball.'],
    ['✅ A. …', '✅ A. AWS Lambda. ❌ B. Amazon EC2. C. Amazon EBS. ❌ D. AWS Snowball.'],
    ['*A. …', '*A. AWS Lambda. B. Amazon EC2. *C. Amazon EBS. D. AWS Snowball.'],
    ['a comma between', 'A) AWS Lambda., B) Amazon EC2., C) Amazon EBS., D) AWS Snowball.'],
    [
      'an “or” before the last',
      'A) AWS Lambda., B) Amazon EC2., C) Amazon EBS., or D) AWS Snowball.',
    ],
    ['a stroke between', 'A. AWS Lambda. / B. Amazon EC2. / C. Amazon EBS. / D. AWS Snowball.'],
    ['①…②…', '①AWS Lambda.②Amazon EC2.③Amazon EBS.④AWS Snowball.'],
    ['an answer', 'A. AWS Lambda. B. Amazon EC2. C. Amazon EBS. D. AWS Snowball. Answer: A'],
    [
      '… is A',
      'A. AWS Lambda. B. Amazon EC2. C. Amazon EBS. D. AWS Snowball. Correct answer is A.',
    ],
  ])('reads options that stand on one line, as in a slash command, with %s', (_, options) => {
    expect(parsePracticeQuestion(`${STEM} ${options}`)).toEqual({
      stem: STEM,
      options: OPTIONS,
      choose: 1,
    });
  });

  it.each([
    'Is it serverless? A. Lambda B. EC2',
    'Say which one is serverless A) Lambda B) EC2',
    'is the serverless one A) Lambda or B) EC2',
    '哪一项是无服务器的？ A. Lambda B. EC2',
  ])('takes two options on one line where it is clear that they are some: %s', (text) => {
    expect(parsePracticeQuestion(text)?.options).toEqual(['Lambda', 'EC2']);
  });

  it('prefers the marks after the question to a letter that ends a sentence', () => {
    const text = 'A patient has hepatitis A. Which drug helps? A. Aspirin B. Ibuprofen C. None';

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'A patient has hepatitis A. Which drug helps?',
      options: ['Aspirin', 'Ibuprofen', 'None'],
    });
  });

  it('takes each mark after the one before it, whatever letters the question has', () => {
    const text = 'The vitamin is B. Which food has it? A. Rice B. Meat C. Milk';

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: 'The vitamin is B. Which food has it?',
      options: ['Rice', 'Meat', 'Milk'],
    });
  });

  it("keeps the sign at the end of an option if it doesn't separate other options", () => {
    const text = 'Which line is valid? A) int a; B) int b C) int c';

    expect(parsePracticeQuestion(text)?.options).toEqual(['int a;', 'int b', 'int c']);
  });

  it('takes three marks on one line for options though nothing asks', () => {
    expect(parsePracticeQuestion('It runs code A. Lambda B. EC2 C. S3')?.options).toEqual([
      'Lambda',
      'EC2',
      'S3',
    ]);
  });

  it('keeps a repeated letter with the option that contains it', () => {
    const text = `${STEM}\nA. Lambda\nB. EC2, as it is said in\nA. of the plan\nC. S3`;

    expect(parsePracticeQuestion(text)?.options).toEqual([
      'Lambda',
      'EC2, as it is said in A. of the plan',
      'S3',
    ]);
  });
});
