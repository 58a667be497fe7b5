import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';

const BELOW = '\n\n# Lambda\n\nIt runs code.\n';

describe('a table of metadata at the top of a note', () => {
  it.each([
    ['a row', '| title | Functions |\n| --- | --- |\n| category | aws |'],
    ['a column', '| title | category |\n| --- | --- |\n| Functions | aws |'],
    [
      'a row below a head',
      '| key | value |\n| --- | --- |\n| **Title**: | Functions |\n| category | aws |',
    ],
    ['a row below empty lines', '\n\n| title | Functions |\n| --- | --- |\n| category | aws |'],
  ])('is read with a key in %s, and is no text of the note', (_, table) => {
    const note = aNote('note.md', table + BELOW);

    expect(note).toMatchObject({ title: 'Functions', category: 'aws' });
    expect(note.sections.map(({ markdown }) => markdown.trim())).toEqual(['It runs code.']);
  });

  it('says all that front matter says', () => {
    const note = aNote(
      'note.md',
      '| Title | Category | Tags | Date |\n|---|---|---|---|\n| a test | aws | x, y | 20210607002234 |\n\n# H\n',
    );

    expect(note).toMatchObject({ title: 'a test', category: 'aws', tags: ['x', 'y'] });
    expect(note.date).toBe('2021-06-07T00:22:34');
    expect(note.sections).toMatchObject([{ heading: 'H', startLine: 5 }]);
  });

  it('may have a bar in a value', () => {
    const note = aNote('note.md', `| title | a\\|b |\n| --- | --- |\n| category | aws |${BELOW}`);

    expect(note).toMatchObject({ title: 'a|b', category: 'aws' });
  });

  it.each([
    ['knows no word', '| Service | Price |\n|---|---|\n| Lambda | low |'],
    ['knows one word only', '| title | A |\n| --- | --- |\n| author | me |'],
    [
      'is about other things for the most part',
      '| title | A |\n| --- | --- |\n| tags | b |\n| price | 1 |\n| weight | 2 |\n| size | 3 |',
    ],
  ])('is a table of the note where it %s', (_, table) => {
    const note = aNote('note.md', table + BELOW);

    expect(note.title).toBe('Lambda');
  });
});
