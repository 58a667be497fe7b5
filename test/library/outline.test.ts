import { describe, expect, it } from 'vitest';
import { aNote } from '../builders/library.ts';

describe('outline', () => {
  it('cuts a note at its headings and keeps the headings above as the trail', () => {
    const note = aNote('lambda.md', '# Lambda\nRuns code.\n\n## Limits\n\n### Time\n15 minutes\n');

    expect(note.sections).toMatchObject([
      { heading: 'Lambda', trail: [], startLine: 1, endLine: 3, markdown: 'Runs code.' },
      { heading: 'Limits', trail: ['Lambda'], startLine: 4, endLine: 5, markdown: '' },
      { heading: 'Time', trail: ['Lambda', 'Limits'], startLine: 6, endLine: 7 },
    ]);
  });

  it('counts the lines of the file, front matter included', () => {
    const note = aNote('lambda.md', '---\ntitle: Lambda\n---\n\n# Functions\nText\n');

    expect(note.title).toBe('Lambda');
    expect(note.sections).toMatchObject([{ heading: 'Functions', startLine: 5, endLine: 6 }]);
  });
});
