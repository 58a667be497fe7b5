import { describe, expect, it } from 'vitest';
import { parsePracticeQuestion } from '../../../../src/answers/practice/reading/practice-question.ts';

const STEM = 'Which service runs code without servers?';
const OPTIONS = ['AWS Lambda.', 'Amazon EC2.', 'Amazon EBS.', 'AWS Snowball.'];

describe('several practice questions pasted together', () => {
  it.each([
    ['numbered ones', '1. Which is a queue?\nA. SQS\nB. SNS\n2. Name a topic.\nA. SQS\nB. SNS'],
    ['plain ones', 'Which is a queue?\na) SQS\nb) SNS\n\nWhich is a topic?\na) SQS\nb) SNS'],
    ['named ones', 'Which is a queue?\nA. SQS\nB. SNS\nQuestion 2\nA topic:\nA. SQS\nB. SNS'],
    ['statements', 'A queue is what?\nA. SQS\nB. SNS\nSNS is a topic, isn’t it\nA. True\nB. False'],
    ['answered ones', 'A queue is what?\nA. SQS\nB. SNS\nAnswer: A\nA topic?\nA. SQS\nB. SNS'],
    ['numbered options', 'A queue is what?\n1. SQS\n2. SNS\nA topic?\n1. SQS\n2. SNS'],
    ['bullets', '1. A queue is what?\n- SQS\n- SNS\n2. A topic is what?\n- SQS\n- SNS'],
    ['boxes', 'A queue is what?\n- [ ] SQS\n- [ ] SNS\nA topic?\n- [ ] SQS\n- [ ] SNS\n- [ ] S3'],
    ['one line', 'A queue is what? A. SQS B. SNS Which is a topic? A. SQS B. SNS'],
    ['two lines', '1. A queue is what? A) SQS B) SNS\n2. A topic is what? A) SQS B) SNS'],
    ['one line in German', 'queue? A. SQS B. SNS Wann ist es ein Topic? A. SQS B. SNS'],
    ['one line in Spanish', 'queue? A. SQS B. SNS ¿Cuándo es un topic? A. SQS B. SNS'],
    ['one line in French', 'queue? A. SQS B. SNS Lequel est un topic ? A. SQS B. SNS'],
    ['one line in Italian', 'queue? A. SQS B. SNS Come si chiama un topic? A. SQS B. SNS'],
    ['one line in Portuguese', 'queue? A. SQS B. SNS O que é um topic? A. SQS B. SNS'],
    ['one line with names', 'Q1: A queue is what? A. SQS B. SNS Q2: A topic? A. SQS B. SNS C. S3'],
    ['one line with answers', 'A queue is what? A. SQS B. SNS Answer: A A topic? A. SQS B. SNS'],
  ])('reads the first of several questions, and knows that it is, of %s', (_, text) => {
    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: expect.stringMatching(/queue(?: is what)?\?$/),
      options: ['SQS', 'SNS'],
      isFirstOfSeveral: true,
    });
  });

  it('reads the first of several questions with bare lines', () => {
    const text = `${STEM}\n${OPTIONS.join('\n')}\n\nWhich one is a disc?\n${OPTIONS.join('\n')}`;

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: STEM,
      options: OPTIONS,
      isFirstOfSeveral: true,
    });
  });

  it('reads the first of several questions with bare lines, named and reviewed as at Udemy', () => {
    const review = `Correct answer\n${OPTIONS.join('\n')}\nOverall explanation\nIt runs code.`;
    const text = `Question 1\n${STEM}\n${review}\nQuestion 2\nSkipped\nWhich is a disc?\nEC2\nEBS\nS3`;

    expect(parsePracticeQuestion(text)).toEqual({
      stem: STEM,
      options: OPTIONS,
      choose: 1,
      isFirstOfSeveral: true,
    });
  });

  it('reads the first of several questions with letters that have no sign', () => {
    const options = OPTIONS.map((option, place) => `${'ABCD'[place]} ${option}`).join('\n');
    const text = `${STEM}\n${options}\nA disc is\nA EBS\nB EC2\nC S3`;

    expect(parsePracticeQuestion(text)).toMatchObject({
      stem: STEM,
      options: OPTIONS,
      isFirstOfSeveral: true,
    });
  });

  it.each([
    ['explains each option', `A. x\nB. y\nAnswer: A\nExplanation:\nA. is right.\nB. is wrong.`],
    ['names two options', 'A) x\nB) y\nC) z\nD) Both A) and B)'],
    ['names two options on one line', 'A) x B) y C) z D) Both A) and B)'],
    ['lists what it is about', '- x\n- y\nName one.\n- a\n- b'],
    ['asks in its options', '1. Is it x?\n2. Is it y?\n3. Is it z?\n4. Is it nothing?'],
  ])('takes one question for one that %s', (_, rest) => {
    const question = parsePracticeQuestion(`${STEM}\n${rest}`);

    expect(question).not.toBeNull();
    expect(question).not.toHaveProperty('isFirstOfSeveral');
  });
});
