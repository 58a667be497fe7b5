import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/library/note.ts';
import { aNote } from '../../builders/library.ts';
import { someMarkdown } from '../../builders/markdown.ts';

function definitionsIn(text: string): readonly Definition[] {
  return aNote('note.md', text).definitions;
}

function termsIn(text: string): readonly string[] {
  return definitionsIn(text).map(({ term }) => term);
}

describe('a list of terms', () => {
  it('gives each name with what is said about it', () => {
    const definitions = definitionsIn(
      [
        '# Serverless',
        '* Lambda - enables you to run code without servers',
        '* API Gateway – allows you to publish APIs',
        '* DynamoDB: a managed NoSQL database',
        '* S3 - object storage and web hosting',
      ].join('\n'),
    );

    expect(definitions).toMatchObject([
      { line: 2, term: 'Lambda', meaning: 'enables you to run code without servers' },
      { line: 3, term: 'API Gateway', meaning: 'allows you to publish APIs' },
      { line: 4, term: 'DynamoDB', meaning: 'a managed NoSQL database' },
      { line: 5, term: 'S3', meaning: 'object storage and web hosting' },
    ]);
  });

  it('is read as Google Docs writes it, with backslashes before marks', () => {
    const definitions = definitionsIn(
      '# Queues\n* **SQS** \\- a managed queue  \n* **Visibility\\_timeout**: the time in which a message is hidden\n',
    );

    expect(definitions).toMatchObject([
      { term: 'SQS', meaning: 'a managed queue' },
      { term: 'Visibility_timeout', meaning: 'the time in which a message is hidden' },
    ]);
  });

  it('gives the bullets under a term as part of its meaning', () => {
    const definitions = definitionsIn(
      '* Role - a set of permissions\nfor a service\n    * Has no password\n    * Is assumed\n* User - a person\n',
    );

    expect(definitions[0]?.meaning).toBe(
      'a set of permissions\nfor a service\n\n* Has no password\n* Is assumed',
    );
  });

  it('gives terms that are named once more in a sentence, but not sentences about something else', () => {
    const terms = termsIn(
      '# Nodes\n* Clusters - clusters are groups of nodes\n\n# Money\n* Budgets - managers are people with money\n',
    );

    expect(terms).toEqual(['Clusters']);
  });

  it('gives names with a dot in them, and each space once', () => {
    const terms = termsIn(
      '* Node.js - a runtime for JavaScript\n* Dead  letter queue - a queue of failures\n',
    );

    expect(terms).toEqual(['Node.js', 'Dead letter queue']);
  });

  it('gives no ids of blocks', () => {
    const definitions = definitionsIn('* Role - a set of permissions ^role\n');

    expect(definitions).toMatchObject([{ meaning: 'a set of permissions' }]);
  });

  it('gives terms that are nested under other bullets', () => {
    const terms = termsIn(
      '* Encryption\n    * SSE-S3 - keys that S3 manages\n    * SSE-C - keys of a customer\n',
    );

    expect(terms).toEqual(['SSE-S3', 'SSE-C']);
  });

  it('gives terms in the tabs of MkDocs', () => {
    const terms = termsIn(
      '=== "S3"\n    * SSE-S3 - keys that S3 manages\n=== "KMS"\n    **SSE-KMS**: keys in KMS\n',
    );

    expect(terms).toEqual(['SSE-S3', 'SSE-KMS']);
  });

  it('gives a term once for a section, with its first meaning', () => {
    const definitions = definitionsIn('* **Role**: a set of rights\n* **Role**: an actor’s part\n');

    expect(definitions).toMatchObject([{ term: 'Role', meaning: 'a set of rights' }]);
  });

  it('names the section and the note', () => {
    const note = aNote('iam.md', '# IAM\n\n## Terms\n* Role - a set of permissions\n');

    expect(note.definitions).toMatchObject([
      { noteId: note.id, sectionId: note.sections[1]?.id, line: 4 },
    ]);
  });
});

describe('a term set apart', () => {
  it.each([
    ['bold, colon outside', '**Root**: the top node of a tree', 'Root'],
    ['bold, colon inside', '**Root:** the top node of a tree', 'Root'],
    ['bold, dash', '**Root** - the top node of a tree', 'Root'],
    ['bold, long dash', '**Root** — the top node of a tree', 'Root'],
    ['bold, sign of equality', '**Root** = the top node of a tree', 'Root'],
    ['bold, arrow', '**Root** → the top node of a tree', 'Root'],
    ['bold, arrow as typed', '**Root** -> the top node of a tree', 'Root'],
    ['bold, a sentence that defines it', 'A **root** is the top node of a tree', 'root'],
    ['bold in a bullet', '* **Root**: the top node of a tree', 'Root'],
    ['code', '* `push(x)` - adds an item', 'push(x)'],
    ['code with markup inside', '* `Set<K> keySet()` - returns all keys', 'Set<K> keySet()'],
    ['a link inside the notes', '* [**Spot**](#spot): an unused instance', 'Spot'],
    ['a second line', '**Leaf**: a node without children\n**Root**: the top node', 'Root'],
    ['a quote', '> **Root**: the top node of a tree', 'Root'],
  ])('is found in %s', (_, text, term) => {
    expect(termsIn(`# Trees\n${text}\n`)).toContain(term);
  });
});

describe('forms that exist to define', () => {
  it('include definition lists, with the term right above or a line away', () => {
    const definitions = definitionsIn(
      '# Words\nLambda\n: runs code\n: without servers\nQueue\n: holds messages\n\nTopic\n\n:   sends messages\n',
    );

    expect(definitions).toMatchObject([
      { term: 'Lambda', line: 2, meaning: 'runs code\nwithout servers' },
      { term: 'Queue', line: 5, meaning: 'holds messages' },
      { term: 'Topic', meaning: 'sends messages' },
    ]);
  });

  it.each([
    ['Obsidian', '> [!definition]- Queue\n> Work that waits.\n>\n> * in order'],
    ['Obsidian, in short', '> [!def] **Queue**\n>\n> Work that waits.\n>\n> * in order'],
    ['MyST', '```{prf:definition} Queue\n:label: queue\n\nWork that waits.\n\n* in order\n```'],
    ['MkDocs', '!!! definition "Queue"\n    Work that waits.\n\n    * in order'],
    ['VuePress', '::: definition Queue\nWork that waits.\n\n* in order\n:::'],
  ])('include boxes that say so in %s', (_, box) => {
    expect(definitionsIn(`## Waiting\n${box}\n`)).toMatchObject([
      { term: 'Queue', meaning: 'Work that waits.\n\n* in order', line: 2 },
    ]);
  });

  it.each([
    '[!definition]',
    '[!definition] Definition 2',
    '[!definition] Theorem',
    '[!note] Queue',
  ])('leave other boxes alone: %s', (head) => {
    expect(termsIn(`> ${head}\n> Work that waits for a consumer.\n`)).toEqual([]);
  });

  it('include tables headed term and definition, and alike', () => {
    const definitions = definitionsIn(
      '# Words\n| Term | **Definition** | Since |\n|---|---|---|\n| **Agility** | Ability to move fast | 2006 |\n| | nothing | |\n',
    );

    expect(definitions).toMatchObject([
      { term: 'Agility', meaning: 'Ability to move fast', line: 4 },
    ]);
    expect(definitions).toHaveLength(1);
  });

  it('leave other tables alone', () => {
    expect(termsIn('| Port | Protocol |\n|---|---|\n| SSH | TCP for shells |\n')).toEqual([]);
  });

  it('include the headings under a glossary, each with its first paragraph', () => {
    const definitions = definitionsIn(
      '# Glossary\n## Shard\nPart of a stream.\n\nMore.\n## Stream\n* No paragraph\n',
    );

    expect(definitions).toMatchObject([{ term: 'Shard', meaning: 'Part of a stream.', line: 2 }]);
    expect(definitions).toHaveLength(1);
  });

  it.each([
    ['Athena', 'Athena is a query service.', 'Athena', 'a query service.'],
    ['aws athena intro', 'Amazon Athena is a query service.', undefined, undefined],
    ['Amazon Athena', 'Athena is a query service.', 'Athena', 'a query service.'],
    ['IAM roles', 'Roles are an identity.\n\nMore.', 'Roles', 'an identity.'],
    ['Redis 介绍', 'Redis 是一个数据库。', 'Redis', '一个数据库。'],
    ['Terraform', 'Terraform is a bit slow.', undefined, undefined],
    ['Terraform', 'This is a tool.', undefined, undefined],
  ])('include `X is a …` under a heading that names X: %s, %s', (heading, text, term, meaning) => {
    const definitions = definitionsIn(`# ${heading}\n${text}\n`);

    expect(definitions[0]?.term).toBe(term);
    expect(definitions[0]?.meaning).toBe(meaning);
  });
});

describe('evidence that makes a definition', () => {
  it.each([
    [
      'a sort of thing, said of several',
      '* Batch - fully managed service for jobs\n* Glue - fully managed service for data',
      ['Batch', 'Glue'],
    ],
    ['a thing told from others', '* Guard - conditions that stop a recursion', ['Guard']],
    [
      'a meaning that stands in nested bullets',
      '* **Spot**:\n    * A spare server\n    * Is taken back\n* **Host**:\n    * Costs more',
      ['Spot'],
    ],
    ['terms that the heading announces', '## Types\n* Spot - spare room\n* Host - own room', []],
    [
      'the same with more to say',
      '## Types\n* Spot - spare room in a rack\n* Host - own room in a rack',
      ['Spot', 'Host'],
    ],
    [
      'a term that the heading names',
      '## Users and more\n* Users - people with a password\n* Others - people with a key',
      ['Users'],
    ],
  ])('%s', (_, text, terms) => {
    expect(termsIn(`# Cloud\n${text}\n`)).toEqual(terms);
  });
});

describe('a heading that is a proper name', () => {
  it.each([
    ['AWS Config', '* Helps with auditing resources\n* Is regional', 'AWS Config'],
    ['AWS Batch', '- Fully managed service for batch work', 'AWS Batch'],
    ['AWS WAF - Web Application Firewall', '- Protects web applications', 'AWS WAF'],
    ['Amazon Macie', '- Amazon Macie is a security service', 'Amazon Macie'],
    ['AWS CloudHSM', '- It is a service for keys', 'AWS CloudHSM'],
  ])('is defined by a first bullet that says what it is: %s', (heading, text, term) => {
    expect(termsIn(`# ${heading}\n${text}\n`)).toEqual([term]);
  });

  it.each([
    ['a question', 'Amazon SNS', '* What is the fastest way to tell many?'],
    ['a first bullet about something else', 'AWS Batch', '* Jobs are run on EC2'],
    ['a phrase about a name', 'Benefits of AWS Batch', '* Helps with jobs'],
    ['a heading in common words', 'How jobs run', '* Helps with jobs'],
    ['a heading of two parts', 'EC2 - On Demand', '* Helps with jobs'],
  ])('is not defined by %s', (_, heading, text) => {
    expect(termsIn(`# ${heading}\n${text}\n`)).toEqual([]);
  });

  it('makes a plain list that names it again a list of terms', () => {
    const summary =
      '# Summary\n* Shield: automatic protection from attacks\n* Macie: sensitive data finder\n';

    expect(termsIn(summary)).toEqual([]);
    expect(termsIn(`${summary}\n# AWS Shield\n\n# Macie\n`)).toEqual(['Shield', 'Macie']);
  });
});

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
});

describe('other names for a term', () => {
  it.each([
    ['* Simple queue service (sqs) - a queue', 'Simple queue service', ['SQS']],
    ['* Access control lists (ACLs) - a set of rules', 'Access control lists', ['ACLs']],
    [
      '* Online Transaction Processing (OLTP) - a workload',
      'Online Transaction Processing',
      ['OLTP'],
    ],
    ['* EC2 (Elastic Compute Cloud) - a server', 'EC2', ['Elastic Compute Cloud']],
    ['* CMK - Customer Master Key, a key in KMS', 'CMK', ['Customer Master Key']],
    ['* **CodeDeploy** (hybrid): a deployment service', 'CodeDeploy', []],
    ['* **模式（schema）**：关于数据库的布局', '模式', ['schema']],
  ])('are read from %s', (text, term, aliases) => {
    expect(definitionsIn(`# Terms\n${text}\n`)).toMatchObject([{ term, aliases }]);
  });

  it('are the initials that the note uses elsewhere', () => {
    const [used] = definitionsIn(
      '# Terms\n* Dead letter queue - a queue for failures\n\nA DLQ is cheap.\n',
    );
    const [unused] = definitionsIn('# Terms\n* Dead letter queue - a queue for failures\n');

    expect(used?.aliases).toEqual(['DLQ']);
    expect(unused?.aliases).toEqual([]);
  });
});

describe('Chinese and Japanese notes', () => {
  it('give terms before a full-width colon', () => {
    const definitions = definitionsIn('# 索引\n- **唯一索引**：确保字段不会存储重复值。\n');

    expect(definitions).toMatchObject([{ term: '唯一索引', meaning: '确保字段不会存储重复值。' }]);
  });
});

it('finds definitions inside their sections, whatever the note says', () => {
  fc.assert(
    fc.property(someMarkdown(), (text) => {
      const note = aNote('any.md', text);

      for (const { line, sectionId, term, meaning, aliases } of note.definitions) {
        const section = note.sections.find(({ id }) => id === sectionId);
        expect(line).toBeGreaterThanOrEqual(section?.startLine ?? Number.POSITIVE_INFINITY);
        expect(line).toBeLessThanOrEqual(section?.endLine ?? 0);
        expect(meaning.trim()).not.toBe('');
        expect(term.trim()).not.toBe('');
        expect(aliases).not.toContain(term);
      }
    }),
  );
});

it.each([
  'a'.repeat(200_000),
  ' - '.repeat(50_000),
  '['.repeat(50_000),
  '('.repeat(50_000),
  '! '.repeat(50_000),
])('reads a line of any length: %#', (line) => {
  const definitions = definitionsIn(`# Long\n* **Term**: ${line}\n* ${line}\n\n${line}\n`);

  expect(definitions.length).toBeLessThanOrEqual(1);
});
