import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';
import { someMarkdown } from '../../builders/markdown.ts';
import { definitionsIn } from './defined.ts';

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

describe('function words in capitals', () => {
  it('are part of a term', () => {
    const terms = ['OR gate', 'IS NULL operator', 'WHERE', 'US'];

    const lines = terms.map((term) => `* **${term}** - a thing that is used to tell others apart`);

    expect(definitionsIn(`# Terms\n${lines.join('\n')}\n`).map(({ term }) => term)).toEqual(terms);
  });

  it('are none in small letters, or if they are one letter long', () => {
    const lines = ['Or gate', 'While waiting', 'Option A'].map(
      (term) => `* **${term}** - a thing that is used to tell others apart`,
    );

    expect(definitionsIn(`# Terms\n${lines.join('\n')}\n`)).toEqual([]);
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
