import { describe, expect, it } from 'vitest';
import { definitionsIn, termsIn } from './defined.ts';

describe('a term set apart', () => {
  it.each(['- **Stoicism**:: ', '- Stoicism :: ', '- **Stoicism**:::'])(
    'is read from flashcards, without their colons: %s',
    (front) => {
      expect(definitionsIn(`# Schools\n${front}a school that teaches virtue\n`)).toMatchObject([
        { term: 'Stoicism', meaning: 'a school that teaches virtue' },
      ]);
    },
  );

  it.each([
    ['*Root: the top node of a tree*'],
    ['==Root: the top node of a tree=='],
    ['<mark class="red">Root: the top node of a tree</mark>'],
  ])('gives no end of a mark that goes around its meaning, too: %s', (line) => {
    expect(definitionsIn(`# Trees\n- ${line}\n`)).toMatchObject([
      { term: 'Root', meaning: 'the top node of a tree' },
    ]);
  });

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

  it.each([
    'Wort | Bedeutung',
    'Word | Translation',
    'German | English',
    'Deutsch | Englisch',
    'Palabra | Significado',
  ])('include dictionaries, with articles, verbs and single words: %s', (head) => {
    const definitions = definitionsIn(
      `# Words\n| ${head} |\n|---|---|\n| der Betrug | fraud |\n| Anlage, die | system |\n| sich lohnen | to be worthwhile |\n| frei | free, open, vacant |\n`,
    );

    expect(definitions).toMatchObject([
      { term: 'der Betrug', aliases: ['Betrug'], meaning: 'fraud' },
      { term: 'Anlage, die', aliases: ['Anlage'], meaning: 'system' },
      { term: 'sich lohnen', aliases: [], meaning: 'to be worthwhile' },
      { term: 'frei', aliases: [], meaning: 'free, open, vacant' },
    ]);
  });

  it.each(['Key | English', 'German | Page', 'Word | Pages'])(
    'take no table for a dictionary by one of its heads: %s',
    (head) => {
      expect(termsIn(`| ${head} |\n|---|---|\n| der Betrug | fraud |\n`)).toEqual([]);
    },
  );

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
