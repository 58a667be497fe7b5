import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { aws, type Searching } from './searching.ts';

export function describeWords(searching: Searching): void {
  describe('the words that are looked for', () => {
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
      ['three words typed as one', 'networkloadbalancer', 'Network load balancer'],
      ['one word typed as two', 'cloud front', 'S3'],
      ['initials of a name', 'nlb', 'Network load balancer'],
    ])('finds %s', async (_, typed, heading) => {
      const { headings } = await searching(aws);

      expect(headings(typed)[0]).toBe(heading);
    });

    it.each([
      [
        'a letter for one on a key beside it',
        'why does a fumction of mine wait so long',
        'fumction',
      ],
      [
        'a letter for one that sounds like it',
        'how long may such a fanction of mine wait',
        'fanction',
      ],
      ['letters the other way round', 'how long may such a fucntion of mine wait', 'fucntion'],
      ['a letter too few', 'how long may such a functon of mine wait', 'functon'],
    ])('reads %s as a typo in a sentence', async (_, typed, mistyped) => {
      const { engine } = await searching({ 'a.md': '# Lambda\nRuns a function.\n' });

      const { hits } = engine.search(parseQuery(typed), { limit: 1 });

      expect(hits[0]?.matches).toMatchObject([{ asked: mistyped, found: 'function' }]);
    });

    it.each([
      ['any other letter', 'what does a team of five people have to do here'],
      ['its first letter', 'what is gone when i switch off the machine'],
      ['a first letter that sounds like it', 'may i have a bath when i come home late'],
    ])(
      'takes a word of a sentence that differs by %s for one that the notes lack',
      async (_, typed) => {
        const { headings } = await searching({
          'a.md': '# Names\nEach term stands in a file.\n',
          'b.md': '# Places\nOf each zone, by a path.\n',
        });

        expect(headings(typed)).toEqual([]);
      },
    );

    it('reads a typo in either of two words as the first by the alphabet, whichever was met first', async () => {
      const one = await searching({ 'a.md': '# One\nA male.\n', 'b.md': '# Two\nA mall.\n' });
      const other = await searching({ 'a.md': '# One\nA mall.\n', 'b.md': '# Two\nA male.\n' });

      expect(one.headings('malk')).toEqual(['One']);
      expect(other.headings('malk')).toEqual(['Two']);
    });

    it('reads any letter for any other where only a name is typed', async () => {
      const { headings } = await searching({ 'a.md': '# Elastic beanstalk\nDeploys.\n' });

      expect(headings('elastic beanstock')).toEqual(['Elastic beanstalk']);
    });

    it('finds a name by its initials where the notes only use these', async () => {
      const { headings } = await searching({
        'a.md': '# Terms\n## Network load balancer\nA name.\n## NLB prices\nPaid by the hour.\n',
        'b.md': '# Other\n## Networks\nOf all kinds.\n',
      });

      expect(headings('network load balancer')).toContain('NLB prices');
    });

    it('writes out no word that the notes use often, unless little else is asked', async () => {
      const uses = Array.from({ length: 5 }, (_, number) => `## Host ${number}\nA busy CPU.\n`);
      const { search } = await searching({
        'a.md': `# Machines\n${uses.join('')}`,
        'b.md': '# Styles\n## CSS partial underline\nA CPU draws it on each machine.\n',
      });
      const isWrittenOut = (typed: string) =>
        search(typed).hits.some(({ matches }) => matches.some(({ how }) => how === 'initials'));

      expect(isWrittenOut('how busy may the CPU of a host machine be')).toBe(false);
      expect(isWrittenOut('what is a CPU')).toBe(true);
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

    it('finds the summary of a topic, whatever its author calls it', async () => {
      const { headings } = await searching({
        'vpc.md': '# VPC\nA network of your own.\n## VPC summary\nSubnets are in one zone.\n',
        's3.md': '# S3\nA quick store.\n## S3 takeaways\nBuckets hold objects.\n',
      });

      expect(headings('quick recap of vpc')[0]).toBe('VPC summary');
      expect(headings('S3 tips')[0]).toBe('S3 takeaways');
    });

    it('finds the maximum of something, whatever word the notes use', async () => {
      const { headings } = await searching({
        'sqs.md':
          '# SQS\n## Messages\nA message in a queue.\n## Limits\nThe max is 256 KB a message.\n',
      });

      expect(headings('maximum message')[0]).toBe('Limits');
      expect(headings('whats the biggest message')[0]).toBe('Limits');
    });

    it('puts the everyday word that was typed before another for it', async () => {
      const { headings } = await searching({
        'a.md': '# One\nThe maximum size.\n',
        'b.md': '# Two\nThe biggest size.\n',
      });

      expect(headings('biggest')).toEqual(['Two', 'One']);
      expect(headings('maximum')).toEqual(['One', 'Two']);
    });

    it('finds a note by the other names in its front matter', async () => {
      const { headings } = await searching({
        'a.md': '---\naliases: [ELB, balancer]\n---\n# Spreading load\nOver hosts.\n',
        'b.md': '# Hosts\nOf all kinds.\n',
      });

      expect(headings('elb')).toEqual(['Spreading load']);
    });

    it('asks with function words where there is nothing else', async () => {
      const { headings } = await searching({
        'a.md': '# What is it\nIT is information technology.\n',
      });

      expect(headings('what is it')).toEqual(['What is it']);
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

    it('finds Chinese and Japanese words', async () => {
      const { headings } = await searching({
        'zh.md': '# 数据库\n## 事务的隔离级别\n脏读和幻读。\n## 索引\n加快查询。\n',
        'ja.md':
          '# データベース\n## トランザクション\n一連の処理。\n## インデックス\n検索を速くする。\n',
      });

      expect(headings('事务')[0]).toBe('事务的隔离级别');
      expect(headings('トランザクションとは')[0]).toBe('トランザクション');
    });

    it('looks for a hash, a key or a sequence literally, however long', async () => {
      const sequence = 'acgtgat'.repeat(570);
      const { headings } = await searching({
        'a.md': `# Genes\n${sequence}\n`,
        'b.md': '# B\nacgt',
      });

      expect(headings(sequence)).toEqual(['Genes']);
      expect(headings(`${sequence}s`)).toEqual([]);
    });

    it('says which words matched where, and how', async () => {
      const { search } = await searching(aws);

      const [hit] = search('lamda timeouts').hits;

      expect(hit?.matches).toMatchObject([
        { asked: 'lamda', found: 'lambda', fields: ['title'], how: 'spelling' },
        { asked: 'timeouts', found: 'timeouts', fields: ['heading'], how: 'exact' },
      ]);
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
  });
}
