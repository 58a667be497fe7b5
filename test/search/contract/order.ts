import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { aws, type Searching } from './searching.ts';

export function describeOrder(searching: Searching): void {
  describe('the order of what is found', () => {
    it('puts the section about a thing before those that mention it', async () => {
      const { headings } = await searching(aws);

      expect(headings('lambda')[0]).toBe('AWS Lambda');
    });

    it('ranks a paragraph with all that is asked before a long text with the same words far apart', async () => {
      const lines = (line: string) => `${line}\n\n`.repeat(10);
      const plain = lines('Line after line about nothing in particular.');
      const other = lines('Word upon word without any point whatever.');
      const { headings } = await searching({
        'a.md': `# One\nA queue\n\n${plain}Messages\n\n${plain}Retention\n\n${plain}Days\n`,
        'b.md': `# Two\n${other}${other}${other}A queue\n\nMessages\n\nRetention\n\nDays\n`,
      });

      const found = headings('how many days of retention for messages in a queue');

      expect(found).toEqual(['Two', 'One']);
    });

    it('ranks neighbouring words that are together before the same words apart', async () => {
      const { headings } = await searching({
        'a.md': '# One\nOn a cold day it is hard to start an old car with snow\n',
        'b.md': '# Two\nOn a hard day it is a cold start to an old man in town\n',
      });

      expect(headings('cold start')).toEqual(['Two', 'One']);
    });

    it('answers a comparison with what compares, then with what is about each side', async () => {
      const { engine, search, headings } = await searching({
        ...aws,
        'queues.md':
          '# Messages\n## SQS\nKeeps messages in a queue.\n## SNS\nSends messages to all.\n## MQ\nSQS and SNS, SQS or SNS: a broker in place of SQS and SNS.',
      });
      const compared = await searching({
        'all.md': '# Messages\n## SQS\nA queue.\n## SNS\nA topic.\n## SQS or SNS\nOne or many.',
      });

      expect(headings('what is the difference between SQS and SNS?')).toEqual(['SQS', 'SNS', 'MQ']);
      expect(headings('sns vs sqs').slice(0, 2)).toEqual(['SNS', 'SQS']);
      expect(compared.headings('sqs vs sns')).toEqual(['SQS or SNS', 'SQS', 'SNS']);
      expect(search('sqs vs sns').sure).toBe(true);
      expect(search('sqs vs zebras').sure).toBe(false);
      expect(engine.search(parseQuery('sqs vs sns'), { limit: 1 }).hits).toHaveLength(1);
      for (const { score, shares } of search('sqs vs sns').hits) {
        const sum = Object.values(shares).reduce((all, share) => all + share, 0);
        expect(score).toBeCloseTo(sum);
      }
    });

    it('puts what says that it compares before what lists both', async () => {
      const { headings } = await searching({
        'commands.md': '# CDP and LLDP commands\nCDP: show cdp. LLDP: show lldp.',
        'notes.md': '# Discovery\n## LLDP vs CDP\nA standard, and one of Cisco.',
      });

      expect(headings('cdp vs lldp')[0]).toBe('LLDP vs CDP');
    });

    it('finds what compares where the last side says in which note', async () => {
      const { headings } = await searching({
        'storage.md': '# Cloud Storage\n## IAM vs ACLs\nAll objects, or single ones.',
        'iam.md': '# IAM\nWho may do what. IAM has roles.',
        'other.md': '# Other\nNothing of that.',
      });

      expect(headings('iam vs acl in cloud storage')[0]).toBe('IAM vs ACLs');
    });

    it('takes a heading with one word of what initials stand for as naming neither side', async () => {
      const { search, headings } = await searching({
        'queues.md': '# Simple queue service (SQS)\nKeeps messages until SQS hands them out.',
        'topics.md': '# Simple notification service (SNS)\nSends what SNS gets to all.',
        'lambda.md': '# Services that start a function\nSQS and SNS: a queue, a notification.',
      });

      expect(headings('sqs vs sns')).toEqual([
        'Simple queue service (SQS)',
        'Simple notification service (SNS)',
        'Services that start a function',
      ]);
      expect(search('sqs vs sns').apart).toHaveLength(2);
    });

    it('takes a heading with one word of a side for being about something else', async () => {
      const { search } = await searching({
        'network.md': '# Network interfaces\nAn ACL guards each network interface.',
        'groups.md': '# Security groups\nThey guard instances.',
      });

      expect(search('network acl vs security groups').apart).toEqual([]);
      expect(search('interface of a network vs the security groups').apart).toHaveLength(2);
    });

    it('compares nothing with what it hardly reads', async () => {
      const { search } = await searching({
        'sqs.md': '# SQS\nKeeps messages.',
        'mqtt.md': '# MQTT\nSends messages.',
      });

      expect(search('sqs vs mqat').apart).toEqual([]);
      expect(search('sqs vs mqtt').apart).toHaveLength(2);
    });

    it('compares what is called by a short form of one word, or by one and more words', async () => {
      const { search } = await searching({
        'logs.md': '# CloudWatch\nKeeps logs.',
        'balancers.md': '# Network load balancer rules\nThey lead to targets.',
      });

      expect(search('cw vs nlb rules').apart.map(({ hit }) => hit.section.heading)).toEqual([
        'CloudWatch',
        'Network load balancer rules',
      ]);
    });

    it('compares what only function words tell apart', async () => {
      const { search } = await searching({
        'sql.md': '# SQL\n## WHERE clause\nFilters rows.\n## HAVING clause\nFilters groups.',
        'gates.md': '# Gates\n## AND gate\nBoth.\n## OR gate\nAny.\n## XOR gate\nOne.',
      });
      const apart = (typed: string) => search(typed).apart.map(({ hit }) => hit.section.heading);

      expect(apart('difference between where and having')).toEqual([
        'WHERE clause',
        'HAVING clause',
      ]);
      expect(apart('and gate vs or gate')).toEqual(['AND gate', 'OR gate']);
      expect(apart('difference between this and that')).toEqual([]);
    });

    it('finds what compares even if many sections are about one side', async () => {
      const many = Array.from({ length: 40 }, (_, number) => `## Function ${number}\nText.\n`);
      const { headings } = await searching({
        'functions.md': `# Functions\n${many.join('')}`,
        'history.md': '# History\n## Functions vs procedures\nSome return, some do.',
        'procedures.md': '# Procedures\nSteps.',
      });

      expect(headings('functions vs procedures')[0]).toBe('Functions vs procedures');
    });

    it('gives the place of a heading without text to its best subsection', async () => {
      const { headings } = await searching({
        'a.md': '# Guide\nAll.\n## Queues\n### Order\nFirst in.\n### Delay\nQueues wait.\n',
        'b.md': '# Other\nAbout queues and more queues.\n',
      });

      const found = headings('queues');

      expect(found[0]).toBe('Delay');
      expect(found.at(-1)).toBe('Queues');
    });

    it('gives the place of a heading without text to no other heading of its level', async () => {
      const { headings } = await searching({
        'a.md': '# Guide\nAll.\n## Queues\n## Storage\nOther than a queue, it keeps its items.\n',
        'b.md': '# Other\nAbout queues and more queues.\n',
      });

      expect(headings('queues')).toEqual(['Other', 'Storage', 'Queues']);
    });

    it('counts what stands around a section, the more the shorter its chapter', async () => {
      const around = (text: string) => `## Chapter\nA queue.\n### More\n${text}\n`;
      const long = 'Something else at length. '.repeat(40);
      const { search } = await searching({
        'a.md': `# Short\n${around('Queues.')}`,
        'b.md': `# Long\n${around(`Queues. ${long}`)}`,
        'c.md': `# Without\n${around('Nothing.')}## Queues\n${'Queues. '.repeat(20)}\n`,
      });

      const chapters = search('queue').hits.filter(({ section }) => section.heading === 'Chapter');

      const byFamily = chapters.toSorted((one, other) => other.shares.family - one.shares.family);
      const trails = byFamily.map(({ section }) => section.trail.join());
      expect(trails).toEqual(['Short', 'Without', 'Long']);
    });

    it('shows what two notes say in the same words once, however many words there are', async () => {
      const text = 'A bucket keeps objects of any size in eleven nines of durability for years.\n';
      const words = Array.from({ length: 500 }, (_, number) => `word${number}`);
      const { search } = await searching({
        '0.md': `# Words\n${words.join(' ')}\n`,
        'a.md': `# Buckets\n${text}`,
        'b.md': `# Bucket notes\n${text}`,
      });

      expect(search('bucket durability').hits).toHaveLength(1);
    });

    it('orders hits by score, best first', async () => {
      const { search } = await searching(aws);

      const scores = search(
        'A load balancer has rules. Does it spread requests to objects?',
      ).hits.map(({ score }) => score);

      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      expect(scores.length).toBeGreaterThan(2);
    });

    it('says what each word and each feature adds to the score', async () => {
      const { search } = await searching(aws);

      for (const { score, shares, matches } of search('load balancer rules').hits) {
        const words = matches.reduce((sum, { share }) => sum + share, 0);

        expect(words).toBeCloseTo(shares.words, 3);
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(score, 3);
      }
    });
  });
}
