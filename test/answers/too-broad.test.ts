import { describe, expect, it } from 'vitest';
import { aNoteOf, explained } from './explained.ts';

describe('a topic that is too broad', () => {
  const chinese = {
    'a.md': aNoteOf('aws', '数据库的事务隔离级别', 20),
    'b.md': aNoteOf('azure', '数据库', 10),
  };
  const broad = { 'a.md': aNoteOf('aws', 'cloud', 20), 'b.md': aNoteOf('azure', 'cloud', 10) };

  it('counts the places and offers the categories, the largest first', () => {
    const answer = explained(broad, 'cloud');

    expect(answer).toMatchObject({
      kind: 'too-broad',
      asked: 'cloud',
      places: 30,
      notes: 2,
      groups: [
        { by: 'category', name: 'aws', places: 20 },
        { by: 'category', name: 'azure', places: 10 },
      ],
    });
  });

  it('is a category with more places than a menu holds, even where they are few of all', () => {
    const answer = explained(
      { ...broad, 'c.md': aNoteOf('gcp', 'aws', 9), 'd.md': aNoteOf('other', 'else', 120) },
      'aws',
    );

    expect(answer).toMatchObject({ kind: 'too-broad', places: 30 });
  });

  it('offers tags where all notes are of one category', () => {
    const answer = explained(
      {
        'a.md': aNoteOf('aws', 'cloud', 15, 'compute'),
        'b.md': aNoteOf('aws', 'cloud', 15, 'storage'),
      },
      'cloud',
    );

    expect(answer).toMatchObject({ kind: 'too-broad', groups: [{ by: 'tag' }, { by: 'tag' }] });
  });

  it('still gives the definition', () => {
    const notes = { ...broad, 'c.md': '# Words\n**AWS**: the cloud of a bookshop\n' };

    expect(explained({ ...notes, 'd.md': aNoteOf('gcp', 'aws', 9) }, 'aws')).toMatchObject({
      kind: 'too-broad',
      definition: { definition: { meaning: 'the cloud of a bookshop' } },
    });
  });

  it('is no term that a note defines', () => {
    const notes = { ...broad, 'c.md': '# Words\n**Cloud**: the computers of others\n' };

    expect(explained(notes, 'cloud').kind).toBe('explained');
  });

  it.each([
    ['what more than one word asks for', broad, 'cloud part'],
    ['what more than one word asks for without a space', broad, 'cloud/part'],
    ['a Chinese question, which has no spaces', chinese, '数据库的事务隔离级别有哪些？'],
    ['what a quoted phrase asks for', broad, '"cloud"'],
    ['what nothing narrows down', { 'a.md': aNoteOf('aws', 'cloud', 40) }, 'cloud'],
    ['what fits into a menu', { 'a.md': aNoteOf('aws', 'cloud', 24) }, 'cloud'],
  ])('is not %s', (_, notes, asked) => {
    expect(explained(notes, asked).kind).toBe('explained');
  });
});
