import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/library/note.ts';
import { aNote } from '../../builders/library.ts';
import { someMarkdown } from '../../builders/markdown.ts';

describe('outline', () => {
  it('cuts a note at its headings and keeps the headings above as the trail', () => {
    const note = aNote('lambda.md', '# Lambda\nRuns code.\n\n## Limits\n\n### Time\n15 minutes\n');

    expect(note.sections).toMatchObject([
      { heading: 'Lambda', trail: [], level: 1, startLine: 1, endLine: 3, markdown: 'Runs code.' },
      { heading: 'Limits', trail: ['Lambda'], level: 2, startLine: 4, endLine: 5, markdown: '' },
      { heading: 'Time', trail: ['Lambda', 'Limits'], level: 3, startLine: 6, endLine: 7 },
    ]);
  });

  it('counts the lines of the file, front matter included', () => {
    const note = aNote('lambda.md', '---\ntitle: Lambda\n---\n\n# Functions\nText\n');

    expect(note.sections).toMatchObject([{ heading: 'Functions', startLine: 5, endLine: 6 }]);
  });

  it.each([
    'Limits {#limits}',
    'Limits {#sec-limits .unnumbered}',
    'Limits {: .wide}',
    'Limits {-}',
  ])('leaves what names or colours a heading out of it: %s', (written) => {
    const note = aNote('lambda.md', `# ${written}\nText\n`);

    expect(note.sections[0]?.heading).toBe('Limits');
  });

  it('assigns the text before the first heading to the note', () => {
    const note = aNote('lambda.md', '---\ntitle: Lambda\n---\nBefore.\n\n## Limits\nText\n');

    expect(note.sections).toMatchObject([
      { level: 0, heading: 'Lambda', anchor: '', trail: [], startLine: 1, endLine: 5 },
      { level: 2, heading: 'Limits', trail: [] },
    ]);
    expect(note.sections[0]?.markdown).toBe('Before.');
  });

  it('gives a section the footnotes that it refers to, wherever they are explained', () => {
    const note = aNote(
      'lambda.md',
      '# Lambda[^1]\n## Limits\nFast[^1], and cheap[^cost].[^1]\n## Cost\nLittle[^own].\n\n[^own]: Mine.\n## Notes\n[^1]: Under\n    a second.\n[^cost]: *Cents*.\n',
    );

    expect(note.sections.map(({ markdown }) => markdown)).toEqual([
      '',
      'Fast[^1], and cheap[^cost].[^1]\n\n[^1]: Under\n    a second.\n\n[^cost]: *Cents*.',
      'Little[^own].\n\n[^own]: Mine.',
      '[^1]: Under\n    a second.\n[^cost]: *Cents*.',
    ]);
    expect(note.sections[1]?.plain).toBe('Fast, and cheap.');
  });

  it.each([
    ['an empty file', ''],
    ['blank lines', '\n\n'],
    ['front matter alone', '---\ntitle: Lambda\n---\n'],
  ])('finds no sections in %s', (_, text) => {
    expect(aNote('note.md', text).sections).toEqual([]);
  });

  it('numbers repeated headings so that both can be linked', () => {
    const note = aNote('note.md', '# A\n## Summary\nx\n# B\n## Summary\ny\n## Summary\nz\n');

    const summaries = note.sections.filter(({ heading }) => heading === 'Summary');
    expect(summaries.map(({ anchor }) => anchor)).toEqual(['summary', 'summary-1', 'summary-2']);
  });

  it('numbers anchors as GitHub does, headings in quotes and lists included', () => {
    const note = aNote('note.md', '> # Limits\n\n# Limits\nText\n');

    expect(note.sections.at(-1)?.anchor).toBe('limits-1');
    expect(note.sections[0]?.otherAnchors).toEqual(['limits']);
  });

  it('leaves what GitHub takes for a tag out of the anchor, but not out of the heading', () => {
    const [section] = aNote('note.md', '# Optional<T> values\nText\n').sections;

    expect(section).toMatchObject({ heading: 'Optional<T> values', anchor: 'optional-values' });
  });

  it('keeps anchors that the text sets itself', () => {
    const text = '# Limits {#how-much}\n<a name="time"></a> Text\n\n<div id="memory">\n';

    const [section] = aNote('note.md', text).sections;

    expect(section?.heading).toBe('Limits');
    expect(section?.otherAnchors).toEqual(['how-much', 'time', 'memory']);
  });

  it('knows the section of an anchor, even above the first heading', () => {
    const text = '<a name="start"></a>\n\n# Limits\n<a name="time"></a> Text\n\n# Prices\n';

    const { sections } = aNote('note.md', text);

    expect(sections.map(({ otherAnchors }) => otherAnchors)).toEqual([['start'], ['time'], []]);
  });

  it('takes a jump of levels and several first-level headings as they are', () => {
    const note = aNote('note.md', '# One\n#### Deep\nx\n## Less deep\nx\n# Two\n### Deep\nx\n');

    expect(note.sections.map(({ heading, trail }) => [...trail, heading].join(' > '))).toEqual([
      'One',
      'One > Deep',
      'One > Less deep',
      'Two',
      'Two > Deep',
    ]);
  });

  it('reads bold lines as headings in a note that has no others', () => {
    const note = aNote('note.md', 'Intro\n\n**Limits**\n\n15 minutes\n\n**Prices:**\n\nLow\n');

    expect(note.sections.map(({ heading }) => heading)).toEqual(['note', 'Limits', 'Prices']);
    expect(note.problems).toMatchObject([{ code: 'headings-bold', severity: 'hint', line: 3 }]);
  });

  it.each([
    ['a note with headings', '# Title\n\n**Limits**\n\nx\n\n**Prices**\n\ny\n'],
    ['a single bold line', '**Mind the gap**\n\nText\n'],
    ['bold sentences', '**Never do this.**\n\nx\n\n**Always do that!**\n\ny\n'],
    ['bold words in a line', '**Limits** are low.\n\n**Prices** too.\n'],
  ])('leaves bold text alone in %s', (_, text) => {
    expect(aNote('note.md', text).sections).toHaveLength(1);
  });

  it('shows headings without markup', () => {
    const text =
      '## **S3** `--flag` [docs](x) ==new== [[Lambda|functions]] $n^2$ ![logo](https://x/y.png)\nx\n';

    const note = aNote('note.md', text);

    expect(note.sections[0]?.heading).toBe('S3 --flag docs new functions n^2 logo');
  });

  it('leaves a heading without text in the section above and says so', () => {
    const note = aNote('note.md', '# One\nText\n##\nMore\n');

    expect(note.sections).toMatchObject([{ heading: 'One', endLine: 4 }]);
    expect(note.problems).toMatchObject([{ code: 'heading-empty', line: 3 }]);
  });

  it('keeps the indentation of code at the start of a section', () => {
    const note = aNote('note.md', '# Code\n\n    const x = 1;\n');

    expect(note.sections[0]?.markdown).toBe('    const x = 1;');
  });

  it('reads Windows line ends as line ends', () => {
    const note = aNote('note.md', '---\r\ntitle: T\r\n---\r\n# One\r\nText\r\n## Two\r\nMore\r\n');

    expect(note.sections).toMatchObject([
      { heading: 'One', startLine: 4, markdown: 'Text' },
      { heading: 'Two', startLine: 6, markdown: 'More' },
    ]);
  });

  it('covers every line of any text exactly once', () => {
    fc.assert(
      fc.property(someMarkdown(), (text) => {
        const { sections } = aNote('note.md', text);

        const { above, count } = linesOf(text, sections[0]?.startLine);
        const starts = sections.map(({ startLine }) => startLine);
        const ends = sections.map(({ endLine }) => endLine);
        expect(ends).toEqual(
          sections.length > 0 ? [...starts.slice(1).map((line) => line - 1), count] : [],
        );
        expect(starts.every((start, index) => start <= (ends[index] ?? 0))).toBe(true);
        expect(above.trim()).toMatch(/^(?:$|---|\+\+\+|\|)/);
      }),
    );
  });
});

describe('the id of a section', () => {
  it('survives edits elsewhere in the file', () => {
    const before = aNote('note.md', '# Lambda\nx\n## Limits\n15 minutes\n');
    const after = aNote(
      'note.md',
      'New.\n\n# SQS\n## Limits\nnone\n# Lambda\nchanged\n## Prices\nlow\n## Limits\n1 hour\n',
    );

    expect(after.sections.at(-1)?.id).toBe(idOf(before, 'Limits'));
    expect(idOf(after, 'Lambda')).toBe(idOf(before, 'Lambda'));
  });

  it('is another one for each repeat, each note and each trail', () => {
    const text = '# A\n## Summary\n1\n## Summary\n2\n## Summary\n3\n# B\n## Summary\n4\n';

    const ids = [aNote('one.md', text), aNote('two.md', text)]
      .flatMap((note) => note.sections)
      .map(({ id }) => id);

    expect(new Set(ids).size).toBe(12);
  });

  it("distinguishes a heading with the note's title from the text above it", () => {
    const note = aNote('note.md', '---\ntitle: Lambda\n---\nAbove.\n# Lambda\nBelow.\n');

    const [above, below] = note.sections;
    expect(above?.heading).toBe(below?.heading);
    expect(above?.id).not.toBe(below?.id);
  });

  it('is the same in each version of the program, for buttons of old messages have it', () => {
    const note = aNote('lambda.md', '# Lambda\n## Limits\nx\n## Limits\ny\n');

    expect(note.sections.map(({ id }) => id)).toEqual(['XuKT3KDb8N', '0aaoAca95G', 'hXnOTsiCgd']);
  });

  it('is short and fit for a button', () => {
    expect(aNote('note.md', '# Lambda\nx\n').sections[0]?.id).toMatch(/^[\w-]{10}$/);
  });
});

function idOf(note: Note, heading: string): string | undefined {
  return note.sections.find((section) => section.heading === heading && section.level > 0)?.id;
}

/** What is above the first section: front matter or nothing. */
function linesOf(text: string, firstLine: number | undefined) {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  return { count, above: lines.slice(0, (firstLine ?? count + 1) - 1).join('\n') };
}
