import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';

const folder = fileURLToPath(new URL('../fixtures/notes', import.meta.url));

describe('files as other programs save them', async () => {
  const library = await loadLibrary([folder]);

  it.each([
    ['bom-and-crlf.md', ['Saved on Windows@7', 'Limits@10']],
    ['carriage-returns.md', ['Old Mac@1', 'Limits@3']],
    ['control-characters.md', ['NUL  inside@4']],
    ['empty.md', []],
    ['loose-headings.md', ['No-break space@1', 'Without a space@4']],
  ])('are read from %s', (file, headings) => {
    const note = library.notes.find((candidate) => candidate.file === file);

    expect(note?.sections.map(({ heading, startLine }) => `${heading}@${startLine}`)).toEqual(
      headings,
    );
  });

  it('are left out in other encodings, and nothing else is', () => {
    const problems = library.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);

    expect(problems).toEqual([
      'control-characters.md:2 control-character',
      'latin-1.md:1 encoding',
      'loose-headings.md:1 heading-space',
      'loose-headings.md:4 heading-space',
      'utf-16.md:1 encoding',
    ]);
  });
});
