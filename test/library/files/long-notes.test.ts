import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';

const PARTS = 300_001;

describe('notes that would fill the memory of a small machine', () => {
  it.each([
    ['bullets', '- a\n', 6],
    ['table cells', `|${'a|'.repeat(100)}\n`, 400, `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n`],
    ['words in italics', `${'*a* '.repeat(1000)}\n\n`, 4000],
    ['blank lines', '\n', 1],
    ['pictures in HTML', '<img src="a.png">', 1, '<div>\n'],
  ])('are left out for their %s, and the others answer', async (_, piece, parts, above = '') => {
    const long = above + piece.repeat(Math.ceil(PARTS / parts));
    const folder = await aNotesFolder({ 'a.md': long, 'b.md': '# B\nText' });

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['b.md']);
    expect(library.problems).toMatchObject([
      {
        file: 'a.md',
        line: 1,
        severity: 'error',
        code: 'file-too-large',
        message: expect.stringContaining('300,000'),
        whatWasDone: expect.stringContaining('Split it'),
      },
    ]);
  });

  it.each([
    ['an address', `${'[a]\n\n'.repeat(2100)}[a]: ${'x'.repeat(10_000)}`],
    ['a footnote', `${'# S\nSee [^a]\n\n'.repeat(2100)}[^a]: ${'x'.repeat(10_000)}`],
    ['a title', `---\ntitle: ${'x'.repeat(10_000)}\n---\n${'## S\nText\n'.repeat(2100)}`],
    ['a heading', `# ${'x'.repeat(10_000)}\n${'## S\nText\n'.repeat(2100)}`],
  ])('are left out for %s of ten kilobytes that thousands of places need', async (_, text) => {
    const folder = await aNotesFolder({ 'a.md': text, 'b.md': '# B\nText' });

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['b.md']);
    expect(library.problems).toMatchObject([
      { file: 'a.md', code: 'file-too-large', message: expect.stringContaining('20,000,000') },
    ]);
  });
});
