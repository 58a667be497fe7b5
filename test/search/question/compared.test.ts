import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedSides } from '../../../src/search/question/compared.ts';

describe('comparedSides', () => {
  it.each([
    ['what is the difference between SQS and SNS?', ['SQS', 'SNS']],
    ['difference of security groups vs. network ACLs', ['security groups', 'network ACLs']],
    ['differences between SQS, SNS and Kinesis', ['SQS', 'SNS', 'Kinesis']],
    ['what is the diffrence between sqs and sns', ['sqs', 'sns']],
    ['difference betwen alb and nlb', ['alb', 'nlb']],
    ['whats the diff between ebs & efs', ['ebs', 'efs']],
    ['diferences b/w ebs and efs?', ['ebs', 'efs']],
    ['sqs and sns difference', ['sqs', 'sns']],
    ['ebs vs efs', ['ebs', 'efs']],
    ['EBS VS. EFS', ['EBS', 'EFS']],
    ['lambda vs ec2 which is better', ['lambda', 'ec2']],
    ['ebs vs efs, when to use which?', ['ebs', 'efs']],
    ['iaas vs paas vs saas whats the difference', ['iaas', 'paas', 'saas']],
    ['whats diff betwen ecs n eks', ['ecs', 'eks']],
    ['sqs n sns difference', ['sqs', 'sns']],
    ['iaas vs paas vs. saas', ['iaas', 'paas', 'saas']],
    ['inspector versus macie versus guardduty', ['inspector', 'macie', 'guardduty']],
    ['vertical versus horizontal scaling', ['vertical', 'horizontal scaling']],
    ['Compare lambda with fargate', ['lambda', 'fargate']],
    ['How does TCP differ from UDP?', ['TCP', 'UDP']],
    ['why is a queue better than a topic?', ['a queue', 'a topic']],
    ['is dynamodb faster than rds', ['dynamodb', 'rds']],
    ['when to use dynamodb instead of rds', ['when to use dynamodb', 'rds']],
    ['DynamoDB Rather Than RDS', ['DynamoDB', 'RDS']],
    ['should I use a queue or a stream?', ['a queue', 'a stream']],
    ['do you prefer a queue or a stream?', ['a queue', 'a stream']],
    [
      'Was ist der Unterschied zwischen einer Queue und einem Stream?',
      ['einer Queue', 'einem Stream'],
    ],
    ['¿Cuál es la diferencia entre mitosis y meiosis?', ['mitosis', 'meiosis']],
    ["Quelle est la différence entre l'ADN et l'ARN ?", ["l'ADN", "l'ARN"]],
    ['qual è la differenza tra processo e thread?', ['processo', 'thread']],
    ['diferença entre processo e thread', ['processo', 'thread']],
    ['进程和线程的区别', ['进程', '线程']],
    ['プロセスとスレッドの違い', ['プロセス', 'スレッド']],
  ])('reads both sides of %j', (question, sides) => {
    expect(comparedSides(question)).toEqual(sides);
  });

  it.each([
    'lambda timeout',
    'what happens when a function fails or times out?',
    'what is the difference?',
    'a cache that is much faster than a disk',
    'how do sqs and sns work together',
    'different types of queues and topics',
    'is it difficult to choose between them and why',
    'the difference between them. Which one keeps messages and when?',
    'difference between a queue that keeps its messages for days and a topic',
    `difference between ${'a'.repeat(200)} and b`,
  ])('sees no comparison in %j', (question) => {
    expect(comparedSides(question)).toBeNull();
  });

  it('gives sides that are parts of the question, whatever is typed', () => {
    const word = fc.constantFrom(
      'difference',
      'between',
      'and',
      'vs',
      'or',
      'use',
      'sqs',
      ',',
      '?',
      '的区别',
      '和',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3 }).map((words) => words.join(' ')),
        (text) => {
          const sides = comparedSides(text);

          fc.pre(sides !== null);
          expect(sides.length).toBeGreaterThan(1);
          expect(sides.every((side) => text.includes(side))).toBe(true);
        },
      ),
    );
  });
});
