import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';

describe('headings', () => {
  it.each([
    ['two hashes without a space', '##Limits\n'],
    ['a no-break space', '##\u00a0Limits\n'],
    ['an ideographic space', '##\u3000Limits\n'],
    ['a tab', '##\tLimits\n'],
    ['closing hashes', '## Limits ##\n'],
    ['a line of dashes under it', 'Limits\n------\n'],
    ['a line of equals signs under it', 'Limits\n===\n'],
  ])('are read with %s', (_, text) => {
    expect(headingsOf(text)).toEqual(['Limits']);
  });

  it('keep a hash that belongs to the name', () => {
    expect(headingsOf('# Learn C#\n')).toEqual(['Learn C#']);
  });

  it('are not read inside code fences', () => {
    const text = '# Shell\n```bash\n# a comment\n## another\n```\n## Next\n';

    expect(headingsOf(text)).toEqual(['Shell', 'Next']);
  });

  it.each([
    ['an Obsidian tag', '#aws #lambda\n\nText\n'],
    ['a capital tag in a note with other headings', '# Title\n\n#AWS\n'],
    ['a directive of C', '#include <stdio.h>\n'],
    ['a number sign', '#1 in its class\n'],
    ['seven hashes', '####### Too deep\n'],
  ])('are not %s', (_, text) => {
    expect(headingsOf(text)).not.toContainEqual(
      expect.stringMatching(/aws|AWS|include|class|deep/),
    );
  });

  it('are read without a space where several words can be no tag', () => {
    expect(headingsOf('# Title\n\n#Limits of Lambda\nText\n')).toEqual([
      'Title',
      'Limits of Lambda',
    ]);
  });

  it.each([
    ['a sentence', 'Lambda runs code.\n---\n'],
    ['two lines', 'Lambda runs\ncode for you\n---\n'],
    ['a very long line', `${'Lambda runs code '.repeat(10)}\n---\n`],
  ])('are not made of %s above a rule', (_, text) => {
    expect(headingsOf(text)).toEqual([]);
  });
});

function headingsOf(text: string): string[] {
  const { sections } = aNote('note.md', text);
  return sections.filter(({ level }) => level > 0).map(({ heading }) => heading);
}
