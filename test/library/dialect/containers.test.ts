import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';

const line = fc.constantFrom(
  ':::tip',
  '::: warning Costs',
  ':::note[On costs]',
  '::::info',
  ':::tabs',
  ':::',
  '::::',
  '  :::',
  '> :::',
  '> :::tip',
  '- :::tip',
  '```',
  '    :::',
  '## Part',
  '',
);
const word = fc.nat({ max: 99 }).map((number) => `word${number}`);

describe('boxes between colons', () => {
  it('lose no word, whatever is opened and closed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, word), { maxLength: 30 }), (lines) => {
        const { sections } = aNote('note.md', `# Note\n\n${lines.join('\n')}\n`);

        const plain = sections.map((section) => section.plain).join('\n');
        const words = lines.filter((text) => text.startsWith('word'));
        expect(plain.match(/word\d+/g) ?? []).toEqual(words);
      }),
      { numRuns: 300 },
    );
  });

  it('leave sections alone that stand behind one that is never closed', () => {
    const { sections } = aNote('note.md', '# Note\n:::tip\nSQS\n## Part\nS3\n:::\n');

    expect(sections.map(({ heading }) => heading)).toEqual(['Note', 'Part']);
  });

  it('may nest deeper than they are read', () => {
    const { sections } = aNote(
      'note.md',
      `# Note\n${':::tip\n'.repeat(1_000)}SQS\n${':::\n'.repeat(1_000)}`,
    );

    expect(sections[0]?.plain).toContain('SQS');
  });

  it('take no longer than their lines where none of very many is closed', () => {
    const { sections } = aNote('note.md', `# Note\n${':::tip\nSQS\n\n'.repeat(20_000)}`);

    expect(sections[0]?.plain).toMatch(/^SQS\nSQS/);
  });
});
