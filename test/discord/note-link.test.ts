import { describe, expect, it } from 'vitest';
import { noteLinks } from '../../src/discord/note-link.ts';
import type { Note, Section } from '../../src/library/note.ts';
import { aNote } from '../builders/library.ts';

const TEMPLATE = 'https://example.org/{path}#{heading}';

function sectionOf(note: Note, heading: string): Section {
  const section = note.sections.find((candidate) => candidate.heading === heading);
  if (section === undefined) {
    throw new Error(`No section ${heading}`);
  }
  return section;
}

describe('link to a note', () => {
  it('is nowhere without a template', () => {
    const note = aNote('lambda.md', '# Lambda\n');

    expect(noteLinks(null)(note, null)).toBeNull();
  });

  it('leads to the heading in the file', () => {
    const note = aNote('aws/lambda.md', '# Lambda\n\n## Cold starts\nSlow.\n');

    const link = noteLinks(TEMPLATE)(note, sectionOf(note, 'Cold starts'));

    expect(link).toBe('https://example.org/aws/lambda.md#cold-starts');
  });

  it('takes the path that the note gives itself', () => {
    const note = aNote('lambda.md', "---\npath: '/2022/5/lambda'\n---\n# Lambda\n");

    expect(noteLinks(TEMPLATE)(note, null)).toBe('https://example.org/2022/5/lambda');
  });

  it('escapes what would end a Markdown link or the address', () => {
    const note = aNote('a (draft) & b?.md', '# A\n');

    expect(noteLinks(TEMPLATE)(note, null)).toBe(
      'https://example.org/a%20%28draft%29%20%26%20b%3F.md',
    );
  });

  it('takes dollar signs in a path as they are', () => {
    const note = aNote('$&.md', '# A\n');

    expect(noteLinks(TEMPLATE)(note, null)).toBe('https://example.org/%24%26.md');
  });
});
