import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/library/note.ts';
import { aLibrary, aNote, aParsedNote } from '../builders/library.ts';

/** Characters of a note built to take long. In quadratic time it would take hours. */
const LONG = 300_000;

describe('notes that are built to hurt', () => {
  it('may be a single line of five megabytes', () => {
    const note = aNote('note.md', `# A\n${'word '.repeat(1_000_000)}the end`);

    expect(note.sections[0]?.plain).toMatch(/^word word .* the end$/);
  });

  it('may open a tag with a million attributes and a half', () => {
    const note = aNote('note.md', `# A\n<a ${'b '.repeat(1_500_000)}\nThe end\n`);

    expect(note.sections[0]?.plain).toMatch(/The end$/);
  });

  it('may have ten thousand headings', () => {
    const text = Array.from({ length: 10_000 }, (_, index) => `## ${index}\nText\n`).join('');

    const note = aNote('note.md', text);

    expect(note.sections).toHaveLength(10_000);
    expect(note.sections.at(-1)).toMatchObject({ heading: '9999', startLine: 19_999 });
  });

  it('may have ten thousand headings of one name, each with an anchor of its own', () => {
    const note = aNote('note.md', '## Same\nText\n'.repeat(10_000));

    expect(new Set(note.sections.map(({ anchor }) => anchor)).size).toBe(10_000);
    expect(new Set(note.sections.map(({ id }) => id)).size).toBe(10_000);
  });

  it('may link ten thousand headings from a table of contents', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index);
    const contents = numbers.map((number) => `* [H${number}](#h${number})\n`).join('');
    const headings = numbers.map((number) => `## H${number}\nText\n`).join('');

    const library = aLibrary({ 'note.md': `# Note\n${contents}\n${headings}` });

    expect(library.links).toHaveLength(10_000);
    expect(library.sections[0]?.kind).toBe('contents');
  });

  it('may show fifty thousand images in one block of HTML', () => {
    const text = `# A\n<div>\n${'<img src="a.png">\n'.repeat(50_000)}</div>\n`;

    const { imageLinks } = aParsedNote('a.md', text);

    expect(imageLinks).toHaveLength(50_000);
    expect(imageLinks[0]?.line).toBe(3);
    expect(imageLinks.at(-1)?.line).toBe(50_002);
  });

  it.each([
    ['quotes', `${'> '.repeat(1000)}deep down`],
    ['lists', `${'- '.repeat(1000)}deep down`],
    ['quotes and lists', `${'> - '.repeat(1000)}deep down`],
    ['numbered lists', `${'1. '.repeat(1000)}deep down`],
    ['lists on lines of their own', nested((depth) => `${'  '.repeat(depth)}- item`)],
    ['numbered lists on lines of their own', nested((depth) => `${'   '.repeat(depth)}1. item`)],
    ['brackets', `${'['.repeat(1000)}item${']'.repeat(1000)}`],
    ['emphasis', `${'**a *b '.repeat(1000)}deep down`],
  ])('may nest %s a thousand times', (_, text) => {
    expect(aNote('note.md', text).sections[0]?.plain).toMatch(/deep down$|item/);
  });

  it.each([
    ['stars', '*'],
    ['underscores in words', '_a '],
    ['opening brackets', '['],
    ['opening images', '!['],
    ['opening wikilinks', '[[a'],
    ['opening links', '[a]('],
    ['opening tags', '<a '],
    ['attributes', 'a b '],
    ['opening comments', '<!--'],
    ['opening comments in a line', 'x<!--'],
    ['CDATA', 'x<![CDATA['],
    ['backticks', '`a``b'],
    ['dollars', '$a '],
    ['formulas', '$$a\n'],
    ['percent signs', '%%'],
    ['comments without end', '%%a\n'],
    ['equals signs', '==a '],
    ['hashes', '#'],
    ['braces', '{#'],
    ['carets', '[^'],
    ['colons', ': '],
    ['dashes', '-'],
    ['dashes in words', ' - a'],
    ['fences', '```\n'],
    ['bars', '|'],
    ['rows', '|a|b|\n'],
    ['spaces', ' '],
    ['tabs', '\t'],
    ['blank lines', '\n'],
    ['backslashes', '\\'],
    ['ampersands', '&a'],
    ['emoji', '😀'],
    ['images of HTML', '<img '],
    ['closing cells', '</td> '],
    ['terms', 'a\n: '],
    ['tildes in words', 'a~'],
    ['sources', '[@a '],
    ['commands of LaTeX', '\\index{'],
    ['macros', '{{embed '],
    ['marks of GitBook', '{% tab '],
    ['boxes that define', '> [!def] a\n'],
    ['boxes of MkDocs', '!!! a\n    '],
  ])('may be long and nothing but %s', (_, piece) => {
    const many = piece.repeat(Math.ceil(LONG / 20 / piece.length));
    const longLine = piece.repeat(Math.ceil(LONG / piece.length));

    const notes = [many, `# ${many}\nText`, `<div ${many}`, longLine, `* ${longLine}`].map(read);

    expect(notes).toHaveLength(5);
  });

  it('may bring front matter that unfolds without end', () => {
    const layers = Array.from({ length: 9 }, (_, index) => {
      const name = String.fromCharCode(98 + index);
      const below = String.fromCharCode(97 + index);
      return `${name}: &${name} [${Array(9).fill(`*${below}`).join(', ')}]`;
    });

    const note = aNote('note.md', `---\na: &a [x]\n${layers.join('\n')}\ntags: *j\n---\nText\n`);

    expect(note.tags).toEqual([]);
    expect(note.problems).toMatchObject([{ code: 'front-matter-value' }]);
  });

  it('may bring names that mean something to programs', () => {
    const text =
      '---\n__proto__: {polluted: true}\nconstructor: x\n---\n# constructor\nx\n# `__proto__`\ny\n# constructor\nz\n';

    const note = aNote('note.md', text);

    expect(note.sections.map(({ anchor }) => anchor)).toEqual([
      'constructor',
      '__proto__',
      'constructor-1',
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('keep what looks like a page or a message as text', () => {
    const note = aNote('note.md', '# </script><script>alert(1)</script> @everyone\nText\n');

    expect(note.title).toBe('</script><script>alert(1)</script> @everyone');
  });
});

function read(text: string): Note {
  return aNote('note.md', text);
}

function nested(line: (depth: number) => string): string {
  return Array.from({ length: 1000 }, (_, depth) => line(depth)).join('\n');
}
