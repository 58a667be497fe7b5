import { describe, expect, it } from 'vitest';
import { termsIn } from './defined.ts';

describe('what is no definition', () => {
  it.each([
    ['statements with a verb', '* Increases speed to market - eliminates overhead'],
    ['qualities', '* Very scalable - we can have a million users'],
    ['comparisons', '* Lower costs - a service that you never overpay'],
    ['instructions', '* Create a user - a person who signs in'],
    ['sentences', '* SQS is pull-based - a consumer needs to poll'],
    ['labels', '* **Note**: a queue is not a topic'],
    ['labels of two words', '* **Key features**: a queue, a topic'],
    ['numbered labels', '* **Step 2**: a queue is created'],
    ['values', '* Message size - 256 KB'],
    ['values in code', '* **Path** - `C:\\pulse`'],
    ['values that begin with a number', '* **Time to live**: 30 seconds by default'],
    ['values that compare', '* **Height**: ≤ 2 log n'],
    ['formulas', '* **Mean**: $E[X] = \\sum x \\, p(x)$'],
    ['links to read', '* [Testing Terraform](https://example.org) - a guide to testing'],
    ['rows of things', '* **EC2**: CPU use, disk use, network use'],
    ['what goes on with the line above', 'Logs come from:\n* ECS: collection of containers'],
    ['advice', '* **Latency**: you should choose a near region'],
    ['what is left to nested bullets', '* **Storage**:\n    * Disks\n    * Tapes'],
    ['what nested bullets say it does', '* **Storage**:\n    * Keeps the files\n    * Is fast'],
    ['instructions that end like adverbs', '* Room: Apply the rule of the house'],
    ['code alone', '* **Command**: `npm run search lambda`'],
    ['what is parted once more', '* **Databases** - OLTP: Aurora for transactions'],
    ['labels at the end', '* **Storage options**: disks for a server of yours'],
    ['adjectives', '* **Highly scalable**: millions of users at once'],
    ['adjectives by their ending', '* **Cost-effective**: pay for use and nothing else'],
    ['terms amid statements', '* **Disk**: room for files\n* Create a disk - press here'],
    ['sentences about something else', '* **Elasticity**: servers can be added'],
    ['examples by name', '* **Platform**: Amazon Elastic Beanstalk'],
    ['two words', '* **Latency**: rather low'],
    ['phrases of common words', '* **Room at night**: cheap hours of a server'],
    ['one dash among plain bullets', '* Disk - a place for files\n* One\n* Two\n* Three'],
    ['plain words in running text', 'Disk: a place for files'],
    ['tips', '## Exam tips\n* Disk - a place for files'],
    ['questions', '* Not using the SDK? - a retry is needed'],
    ['colons inside formulas', '* $f: A \\to B$, a map that hides addresses'],
    ['counts', '* **12 bits**: a number for each machine'],
    ['praise of what is in bold', '**Balance** is the most important thing of all'],
    ['examples in bold', '* **Two sum** is an example of a problem'],
    ['equations', '* x = a number, y = another'],
    ['steps', '* Client → a server that answers'],
    ['dashes inside words', '* On-demand instances are a choice'],
    ['ranges', '* Keeps data for 24 hours - a week'],
    ['addresses', '* https://example.org: a page'],
    ['code blocks', '```\nfoo - a thing\n**bar**: a thing\n```'],
    ['words in Chinese that say what follows', '* **优点**：快速而且简单'],
    ['sentences in Chinese', '* **如果缓存删除失败**：我们就重试'],
  ])('%s', (_, text) => {
    expect(termsIn(`# Queues\n${text}\n`)).toEqual([]);
  });

  it.each(['Benefits', 'Competitive advantage', 'Why serverless?', 'Best practices', '如何优化'])(
    'a plain list under a heading such as %s',
    (heading) => {
      const terms = termsIn(
        `# ${heading}\n* Durability - a copy in each zone\n* Speed - a cache\n`,
      );

      expect(terms).toEqual([]);
    },
  );

  it('a list of which many items are statements', () => {
    const terms = termsIn(
      '# Queues\n* Decouple applications - any part can fail\n* Retrieve messages - any part can read\n* Storage - any part can write\n',
    );

    expect(terms).toEqual([]);
  });

  it('what each section says of another thing, such as the holding of each case', () => {
    const cases = ['Roe', 'Doe', 'Poe'].map(
      (name) => `## ${name}\n* **Holding**: a rule that binds ${name}\n`,
    );

    expect(termsIn(`# Cases\n${cases.join('')}`)).toEqual([]);
    expect(termsIn(`# Cases\n${cases.join('')}## Holding\nWhat a court decides.\n`)).toEqual([
      'Holding',
      'Holding',
      'Holding',
    ]);
  });
});
