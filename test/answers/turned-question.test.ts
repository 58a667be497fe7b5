import { describe, expect, it } from 'vitest';
import { isTurned } from '../../src/answers/turned-question.ts';

describe('a question for what does not belong', () => {
  it.each([
    'Which of these is NOT a database?',
    'Which of the following is not a feature of S3? (Choose two.)',
    'All of these are databases EXCEPT:',
    'These are all databases, except',
    'Which statement about the settings of a bucket that you share is incorrect?',
    'What is the LEAST likely reason?',
    'Welcher Dienst ist NICHT global?',
    'Quel service n’est PAS global ?',
    '以下哪一项不是数据库？',
    '下列说法错误的是：',
    'リレーショナルデータベースではないものはどれですか？',
  ])('is %s', (stem) => {
    expect(isTurned(stem)).toBe(true);
  });

  it.each([
    'The data must NOT leave the Region. Which service keeps it there?',
    'Which service makes sure that messages that were read once are not lost?',
    'Which solution takes the LEAST effort?',
    'What is the least expensive way?',
    '数据不是实时的。以下哪一项服务适合？',
    'Which statement about buckets is correct?',
  ])('is not %s', (stem) => {
    expect(isTurned(stem)).toBe(false);
  });
});
