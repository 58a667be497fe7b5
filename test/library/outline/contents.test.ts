import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';

const SECTIONS = '## Limits\nLow.\n\n## Prices\nLower.\n\n## Regions\nAll.\n\n## Quotas\nMany.\n';

describe('a table of contents', () => {
  it.each([
    ['links', '- [Limits](#limits)\n- [Prices](#prices)\n- [Regions](#regions)\n'],
    ['nested links', '- [Note](#note)\n  - [Limits](#limits)\n  - [Prices](#prices)\n'],
    ['numbers', '1. [Limits](#limits)\n2. [Prices](#prices)\n3. [Regions](#regions)\n'],
    ['names without links', '- Limits\n- Prices\n- Regions\n'],
    ['one line', '[Limits](#limits) | [Prices](#prices) | [Regions](#regions)\n'],
    ['paragraphs with pages', '[**Limits\t1**](#limits)\n\n[Prices\t12](#prices)\n'],
    ['a marker', '[TOC]\n'],
    ['a marker in two brackets', '[[_TOC_]]\n'],
  ])('of %s under the title is not searched', (_, contents) => {
    const note = aNote('note.md', `# Note\n\n${contents}\n${SECTIONS}`);

    expect(note.sections[0]).toMatchObject({ heading: 'Note', kind: 'contents', plain: '' });
    expect(note.sections[0]?.markdown).toBe(contents.trim());
  });

  it('is at the top of a note even if it names but a few of many headings', () => {
    const contents = '- [Limits](#limits)\n- [Prices](#prices)\n- [Regions](#regions)\n';
    const more = Array.from({ length: 4 }, (_, index) => `### More ${index}\nText\n`).join('');

    const note = aNote('note.md', `# Note\n\n## Parts\n${contents}\n${SECTIONS}${more}`);

    expect(note.sections[1]).toMatchObject({ heading: 'Parts', kind: 'contents' });
  });

  it('leaves the other text of its section to be searched', () => {
    const contents = '- [Limits](#limits)\n- [Prices](#prices)\n- [Regions](#regions)\n';

    const note = aNote('note.md', `# Note\nAll about it.\n\n${contents}\n${SECTIONS}`);

    expect(note.sections[0]).toMatchObject({ kind: 'text', plain: 'All about it.' });
  });

  it.each([
    'Table of contents',
    'Inhaltsverzeichnis',
    '1. Índice',
    'Indice',
    'Contenido:',
    'Table des matières',
    '📚 Sommaire',
    'Sommario',
    'Sumário',
  ])('is known by its heading, wherever it stands: %s', (heading) => {
    const note = aNote('note.md', `${SECTIONS}\n## ${heading}\n- [One part](#limits)\n`);

    expect(note.sections.at(-1)).toMatchObject({ heading, kind: 'contents' });
  });

  it.each([
    [
      'a list that says more than names',
      '- [Limits](#limits) are low\n- [Prices](#prices) too\n- Regions\n',
    ],
    ['a list of other things', '- Lambda\n- SQS\n- SNS\n'],
    ['links to elsewhere', '- [A](https://a.example)\n- [B](https://b.example)\n- [C](./c.md)\n'],
  ])('is not %s', (_, list) => {
    const note = aNote('note.md', `# Note\n\n${list}\n${SECTIONS}`);

    expect(note.sections[0]?.kind).toBe('text');
    expect(note.sections[0]?.plain).not.toBe('');
  });

  it('is not a list further down that names some of the headings', () => {
    const list = '- [Limits](#limits)\n- [Prices](#prices)\n- [Regions](#regions)\n';
    const more = Array.from({ length: 4 }, (_, index) => `## More ${index}\nText\n`).join('');

    const note = aNote('note.md', `# Note\nText\n\n${SECTIONS}${more}\n## Classes\n${list}`);

    expect(note.sections.at(-1)?.plain).toBe('Limits\nPrices\nRegions');
  });
});
