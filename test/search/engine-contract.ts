import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { aLibrary } from '../builders/library.ts';

const aws = {
  'lambda.md': `---
title: AWS Lambda
category: aws
tags: [serverless]
---
# AWS Lambda
Runs code as functions without servers to manage.

## Timeouts
A function may run for 15 minutes.

## Cold starts
The first request after a pause waits for a new environment.
`,
  'balancers.md': `# Load balancers
Spread requests over instances of type t2.micro.

## Network load balancer
Works with packets. Add \`--dry-run\` to try it.

## Application load balancer
Reads HTTP. Its behaviour is set by rules.
`,
  'storage.md': `# Storage
## S3
Objects in a bucket, kept by CloudFront at the edge. See also Lambda for functions.

## Parameter store
Keeps settings.
`,
};

/** Makes an engine over a library, in one of the ways there are. */
export type MakeEngine = (library: Library) => Promise<SearchEngine>;

/** What every engine does, however it was made. */
export function describeEngine(name: string, make: MakeEngine): void {
  const searching = async (
    notes: Readonly<Record<string, string>>,
    synonyms: readonly (readonly string[])[] = [],
  ) => {
    const engine = await make(aLibrary(notes, synonyms));
    const search = (typed: string, limit = 10) => engine.search(parseQuery(typed), { limit });
    const headings = (typed: string) => search(typed).hits.map(({ section }) => section.heading);
    return { engine, search, headings };
  };

  describe(name, () => {
    describe('search', () => {
      it('puts the section about a thing before those that mention it', async () => {
        const { headings } = await searching(aws);

        expect(headings('lambda')[0]).toBe('AWS Lambda');
      });

      it.each([
        ['a name with a digit', 's3', 'S3'],
        ['a name with a dot', 't2.micro', 'Load balancers'],
        ['a part of such a name', 'micro', 'Load balancers'],
        ['an option', '--dry-run', 'Network load balancer'],
        ['another form of a word', 'timeout', 'Timeouts'],
        ['American spelling', 'behavior rules', 'Application load balancer'],
        ['a tag', 'serverless', 'AWS Lambda'],
        ['a typo', 'tiemouts', 'Timeouts'],
        ['a beginning', 'appli', 'Application load balancer'],
        ['two words typed as one', 'parameterstore', 'Parameter store'],
        ['one word typed as two', 'cloud front', 'S3'],
        ['initials of a name', 'nlb', 'Network load balancer'],
      ])('finds %s', async (_, typed, heading) => {
        const { headings } = await searching(aws);

        expect(headings(typed)[0]).toBe(heading);
      });

      it('finds a name by its initials where the notes only use these', async () => {
        const { headings } = await searching({
          'a.md': '# Terms\n## Network load balancer\nA name.\n## NLB prices\nPaid by the hour.\n',
          'b.md': '# Other\n## Networks\nOf all kinds.\n',
        });

        expect(headings('network load balancer')).toContain('NLB prices');
      });

      it('takes initials for the name that more headings have, or that comes first', async () => {
        const files = '# Files\n## Next line break\nEnds a line.\n';
        const networks = '# Networks\n## Network load balancer\nShares out connections.\n';
        const prices = '## Prices of a network load balancer\nPaid by the hour.\n';
        const once = await searching({ 'a.md': files, 'b.md': networks });
        const twice = await searching({ 'a.md': files, 'b.md': networks + prices });

        expect(once.headings('nlb')[0]).toBe('Next line break');
        expect(twice.headings('nlb')[0]).toBe('Network load balancer');
      });

      it('finds what the notes call by another name, in both directions', async () => {
        const notes = {
          'a.md': '# Orchestration\n## Kubernetes\nRuns pods.\n## Swarm\nRuns tasks.\n',
          'b.md': '# Hosts\n## Virtual machines\nSimulated.\n',
        };
        const { headings } = await searching(notes, [
          ['k8s', 'kubernetes'],
          ['instances', 'virtual machine'],
        ]);

        expect(headings('k8s')).toEqual(['Kubernetes']);
        expect(headings('instance')).toEqual(['Virtual machines']);
      });

      it('finds what sums a topic up, whatever its writer calls that', async () => {
        const { headings } = await searching({
          'vpc.md': '# VPC\nA network of your own.\n## VPC summary\nSubnets are in one zone.\n',
          's3.md': '# S3\nA quick store.\n## S3 takeaways\nBuckets hold objects.\n',
        });

        expect(headings('quick recap of vpc')[0]).toBe('VPC summary');
        expect(headings('S3 tips')[0]).toBe('S3 takeaways');
      });

      it('finds the most of something, whatever word the notes have for that', async () => {
        const { headings } = await searching({
          'sqs.md':
            '# SQS\n## Messages\nA message in a queue.\n## Limits\nThe max is 256 KB a message.\n',
        });

        expect(headings('maximum message')[0]).toBe('Limits');
        expect(headings('whats the biggest message')[0]).toBe('Limits');
      });

      it('finds a note by the other names in its front matter', async () => {
        const { headings } = await searching({
          'a.md': '---\naliases: [ELB, balancer]\n---\n# Spreading load\nOver hosts.\n',
          'b.md': '# Hosts\nOf all kinds.\n',
        });

        expect(headings('elb')).toEqual(['Spreading load']);
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

      it('ranks neighbouring words that stand together before the same words apart', async () => {
        const { headings } = await searching({
          'a.md': '# One\nOn a cold day it is hard to start an old car with snow\n',
          'b.md': '# Two\nOn a hard day it is a cold start to an old man in town\n',
        });

        expect(headings('cold start')).toEqual(['Two', 'One']);
      });

      it('says which words matched where, and how', async () => {
        const { search } = await searching(aws);

        const [hit] = search('lamda timeouts').hits;

        expect(hit?.matches).toMatchObject([
          { asked: 'lamda', found: 'lambda', fields: ['title'], how: 'spelling' },
          { asked: 'timeouts', found: 'timeouts', fields: ['heading'], how: 'exact' },
        ]);
      });

      it('says what each word and each feature adds to the score', async () => {
        const { search } = await searching(aws);

        for (const { score, shares, matches } of search('load balancer rules').hits) {
          const words = matches.reduce((sum, { share }) => sum + share, 0);

          expect(words).toBeCloseTo(shares.words, 3);
          expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(
            score,
            3,
          );
        }
      });

      it('orders hits by score, best first', async () => {
        const { search } = await searching(aws);

        const scores = search(
          'A load balancer has rules. Does it spread requests to objects?',
        ).hits.map(({ score }) => score);

        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
        expect(scores.length).toBeGreaterThan(2);
      });

      it('keeps to quoted phrases and excluded words', async () => {
        const { headings } = await searching(aws);

        expect(headings('"load balancer"')).not.toContain('Load balancers');
        expect(headings('balancer -http')).not.toContain('Application load balancer');
        expect(headings('"load cold"')).toEqual([]);
      });

      it('asks with function words where there is nothing else', async () => {
        const { headings } = await searching({
          'a.md': '# What is it\nIT is information technology.\n',
        });

        expect(headings('what is it')).toEqual(['What is it']);
      });

      it('finds nothing in a table of contents', async () => {
        const { headings } = await searching({
          'a.md':
            '# Guide\n\n- [Zebra](#zebra)\n- [Lion](#lion)\n- [Bear](#bear)\n\n## Zebra\nStripes.\n## Lion\nMane.\n## Bear\nFur.\n',
        });

        expect(headings('zebra')).toEqual(['Zebra']);
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

      it('shows what two notes say in the same words once', async () => {
        const text =
          'A bucket keeps objects of any size in eleven nines of durability for years.\n';
        const { search } = await searching({
          'a.md': `# Buckets\n${text}`,
          'b.md': `# Bucket notes\n${text}`,
        });

        expect(search('bucket durability').hits).toHaveLength(1);
      });

      it('finds only accepted sections, counts them all and shows as many as wanted', async () => {
        const { engine } = await searching(aws);

        const { hits, total } = engine.search(parseQuery('load balancer'), {
          limit: 1,
          accepts: ({ heading }) => heading !== 'Load balancers',
        });

        expect(hits).toHaveLength(1);
        expect(total).toBe(2);
      });

      it('finds only sections with exam tips where these are wanted', async () => {
        const { engine } = await searching({
          'a.md': '# Lambda\nRuns code.\n## Exam tips\n- Lambda runs for 15 minutes.\n',
          'b.md': '# Functions\nLike Lambda.\n\n**Exam tip:** Lambda has layers.\n',
        });

        const { hits, total } = engine.search(parseQuery('lambda'), { limit: 5, onlyTips: true });

        expect(hits.map(({ section }) => section.heading).toSorted()).toEqual([
          'Exam tips',
          'Functions',
        ]);
        expect(total).toBe(2);
      });

      it('is sure of what the notes answer, and only of that', async () => {
        const { search } = await searching(aws);

        expect(search('lambda timeouts').sure).toBe(true);
        expect(search('how long may a function run?').sure).toBe(true);
        expect(search('lambda provisioned throughput pricing').sure).toBe(false);
        expect(search('wing flutter in supersonic flow over functions').sure).toBe(false);
        expect(search('zebra').sure).toBe(false);
      });

      it('is sure of what it is asked to explain, unless it may be asked for the word itself', async () => {
        const { search } = await searching(aws);
        const sql = await searching({
          'sql.md': '# Joins\nOf two tables.\n# Plans\nEXPLAIN shows them.\n',
        });

        expect(search('can you explain lambda timeouts').sure).toBe(true);
        expect(search('tell me about lambda timeouts').sure).toBe(true);
        expect(search('erkläre mir lambda timeouts').sure).toBe(true);
        expect(search('explique-moi lambda').sure).toBe(true);
        expect(search('explain zebras').sure).toBe(false);
        expect(sql.headings('explain joins')).toContain('Plans');
        expect(sql.headings('explain')).toEqual(['Plans']);
      });

      it('reads words in the language of most notes, whatever language the first of them has', async () => {
        const { search, headings } = await searching({
          'a.md': '# Overview\nThis is what the notes are about, and who they are for.',
          'b.md':
            '# Discos\nLos discos de una instancia pierden los datos cuando se detiene.\n\n## Copias\nSe guardan en otra región.',
          'c.md': '# Colas\nLas funciones leen los mensajes de las colas que les tocan.',
        });

        expect(headings('¿qué disco pierde sus datos?')[0]).toBe('Discos');
        expect(headings('la función que lee un mensaje')).toEqual(['Colas']);
        expect(search('las instancias').hits[0]?.matches[0]?.how).toBe('exact');
        expect(search('¿para qué sirven las colas?').sure).toBe(true);
        expect(search('¿para qué sirven los volcanes de las islas?').sure).toBe(false);
      });

      it('is sure of what is asked in another language than that of the notes', async () => {
        const { search } = await searching(aws);

        expect(search('Wie funktioniert Lambda?').sure).toBe(true);
        expect(search('Wofür braucht man einen load balancer?').sure).toBe(true);
        expect(search("qu'est-ce que c'est qu'un load balancer ?").sure).toBe(true);
        expect(search('Wie funktioniert ein Zebra?').sure).toBe(false);
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

        expect(headings('what is the difference between SQS and SNS?')).toEqual([
          'SQS',
          'SNS',
          'MQ',
        ]);
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

      it('is sure of a name in spite of a typo in each word, and not of what it hardly reads', async () => {
        const { search } = await searching(aws);

        expect(search('lamda').sure).toBe(true);
        expect(search('lamda timouts').sure).toBe(true);
        expect(search('settungo').sure).toBe(false);
      });

      it('is sure of function words only where they are a name', async () => {
        const { search } = await searching({
          'a.md': '# Which tool for what\nThis is how it is done.\n\n# What is it\nInformation.\n',
          'b.md': '# Gates\n## NOT\nTurns a bit round.\n\n## AND\nIs true if both are.\n',
        });

        expect(search('what for').sure).toBe(false);
        expect(search('is this it').sure).toBe(false);
        expect(search('what is it').sure).toBe(true);
        expect(search('not').sure).toBe(true);
      });

      it('doubts no answer because Japanese cuts a verb in two that the notes put otherwise', async () => {
        const { search } = await searching({
          'a.md': '# バックアップ\nバックアップは35日まで保存できます。',
          'b.md': '# 料金\n時間ごとに支払います。',
        });

        const { sure } = search('バックアップは35日まで残せますか？');

        expect(sure).toBe(true);
      });

      it('is no surer for a word that the question repeats', async () => {
        const { search } = await searching(aws);
        const asked = 'lambda and lambda, lambda or lambda: quotas';

        const { sure } = search(asked);

        expect(sure).toBe(false);
      });

      it('finds Chinese and Japanese words', async () => {
        const { headings } = await searching({
          'zh.md': '# 数据库\n## 事务的隔离级别\n脏读和幻读。\n## 索引\n加快查询。\n',
          'ja.md':
            '# データベース\n## トランザクション\n一連の処理。\n## インデックス\n検索を速くする。\n',
        });

        expect(headings('事务')[0]).toBe('事务的隔离级别');
        expect(headings('トランザクションとは')[0]).toBe('トランザクション');
      });

      it('looks for a hash, a key or a sequence just as it stands, however long', async () => {
        const sequence = 'acgtgat'.repeat(570);
        const { headings } = await searching({
          'a.md': `# Genes\n${sequence}\n`,
          'b.md': '# B\nacgt',
        });

        expect(headings(sequence)).toEqual(['Genes']);
        expect(headings(`${sequence}s`)).toEqual([]);
      });

      it('answers any question without throwing', async () => {
        const { engine } = await searching(aws);

        fc.assert(
          fc.property(fc.string({ unit: 'binary' }), (typed) => {
            const { hits, total } = engine.search(parseQuery(typed), { limit: 5 });

            expect(hits.length).toBeLessThanOrEqual(Math.min(5, total));
          }),
          { numRuns: 30 },
        );
      });

      it('works without any notes', async () => {
        const { engine, search } = await searching({});

        expect(search('lambda')).toEqual({ hits: [], total: 0, sure: false, apart: [] });
        expect(engine.suggest('la', 25)).toEqual([]);
      });
    });

    describe('mentions', () => {
      it('counts the sections of each note that have a typed word in any form, but no other', async () => {
        const { engine } = await searching(aws);
        const mentions = (typed: string) => {
          const counts = Array.from(engine.mentions(parseQuery(typed)));
          return counts.map(([id, places]) => [engine.library.noteById.get(id)?.file, places]);
        };

        expect(mentions('functions')).toEqual([
          ['lambda.md', 2],
          ['storage.md', 1],
        ]);
        expect(mentions('buckets minutes')).toEqual([
          ['lambda.md', 1],
          ['storage.md', 1],
        ]);
        expect(mentions('fnuctions')).toEqual([]);
        expect(mentions('zebra')).toEqual([]);
      });
    });

    describe('suggest', () => {
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

      it('goes on suggesting while the word behind a misspelt one is being typed', async () => {
        const { engine } = await searching(aws);

        const typed = ['netwrok l', 'netwrok lo', 'netwrok x'];

        expect(typed.map((text) => engine.suggest(text, 25).map((topic) => topic.text))).toEqual([
          ['Network load balancer'],
          ['Network load balancer'],
          [],
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
    });

    describe('didYouMean', () => {
      it('names topics near a query that found nothing', async () => {
        const { engine } = await searching(aws);

        expect(engine.didYouMean(parseQuery('Tiemouts'), 5)).toContain('Timeouts');
      });

      it('names nothing when nothing is near', async () => {
        const { engine } = await searching(aws);

        expect(engine.didYouMean(parseQuery('zzzzqqqq'), 5)).toEqual([]);
      });
    });
  });
}
