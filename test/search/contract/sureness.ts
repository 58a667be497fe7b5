import { describe, expect, it } from 'vitest';
import { aws, type Searching } from './searching.ts';

export function describeSureness(searching: Searching): void {
  describe('how sure it is', () => {
    it('is sure of what the notes answer, and only of that', async () => {
      const { search } = await searching(aws);

      expect(search('lambda timeouts').sure).toBe(true);
      expect(search('how long may a function run?').sure).toBe(true);
      expect(search('lambda provisioned throughput pricing').sure).toBe(false);
      expect(search('wing flutter in supersonic flow over functions').sure).toBe(false);
      expect(search('zebra').sure).toBe(false);
      expect(search('networkbehaviour').sure).toBe(false);
      expect(search('networkbalancer').sure).toBe(true);
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

    it('takes no notice of words that only say how many', async () => {
      const { search } = await searching(aws);

      expect(search('a lot of lambda timeouts').sure).toBe(true);
      expect(search('a couple of lambda timeouts').sure).toBe(true);
      expect(search('lambda couple').sure).toBe(false);
    });

    it('is sure of what is asked in another language than that of the notes', async () => {
      const { search } = await searching(aws);

      expect(search('Wie funktioniert Lambda?').sure).toBe(true);
      expect(search('Wofür braucht man einen load balancer?').sure).toBe(true);
      expect(search("qu'est-ce que c'est qu'un load balancer ?").sure).toBe(true);
      expect(search('Wie funktioniert ein Zebra?').sure).toBe(false);
    });

    it('is surer of a long question whose other words are elsewhere in the same note', async () => {
      const question = 'amber birch cedar dogwood elder fir ginkgo hazel ivy';
      const [first, ...others] = ['amber birch', ...question.split(' ').slice(2)].map(
        (words, number) => `# Tree ${number}\nOne of them has ${words}.\n`,
      );
      const together = await searching({ 'trees.md': [first, ...others].join('\n') });
      const apart = await searching({
        'tree.md': first ?? '',
        ...Object.fromEntries(others.map((text, number) => [`other-${number}.md`, text])),
      });

      expect(together.search(question).sure).toBe(true);
      expect(apart.search(question).sure).toBe(false);
    });

    it('is sure of a name in spite of a typo in each word, and not of what it hardly reads', async () => {
      const { search } = await searching(aws);

      expect(search('lamda').sure).toBe(true);
      expect(search('lamda timouts').sure).toBe(true);
      expect(search('settungo').sure).toBe(false);
    });

    it.each([
      ['load_balancer', 'load_zebra'],
      ['LoadBalancer', 'LambdaSettings'],
      ['load.balancer', 'load.timeout'],
      ['t2.micro', 't2.zebra'],
    ])('is sure of %s, and not of %s for a part of it', async (whole, other) => {
      const { search } = await searching(aws);

      expect(search(whole).sure).toBe(true);
      expect(search(other).sure).toBe(false);
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
  });
}
