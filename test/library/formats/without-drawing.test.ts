import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';

const WARNING = '==⚠  Switch to EXCALIDRAW VIEW in the MORE OPTIONS menu of this document. ⚠==';

describe('a drawing of Excalidraw', () => {
  it.each([
    [
      'of today',
      '# Excalidraw Data\n\n## Text Elements\nSQS ^a1b2c3d4\n\n%%\n## Drawing\n```json\n{}\n```\n%%',
    ],
    ['of old', '# Text Elements\nSQS ^a1b2c3d4\n\n# Drawing\n```json\n{}\n```'],
  ])('is left out, for its labels stand in no order: %s', (_, drawing) => {
    const text = `---\nexcalidraw-plugin: parsed\ntags: [aws]\n---\n${WARNING}\n\n\n${drawing}\n`;

    const note = aNote('queues.excalidraw.md', text);

    expect(note.sections.map(({ plain }) => plain).join('')).toBe('');
    expect(note).toMatchObject({ tags: ['aws'], problems: [] });
  });

  it('leaves the text above it on its lines', () => {
    const text = `${WARNING}\n\n# Queues\nSQS is pull\n\n# Excalidraw Data\n## Text Elements\na\n`;

    const { sections } = aNote('queues.md', text);

    expect(sections).toMatchObject([{ heading: 'Queues', plain: 'SQS is pull', startLine: 3 }]);
  });

  it('leaves the paragraphs in it, without their names', () => {
    const long = `SQS is ${'pull '.repeat(20)}\n- for work that waits`;
    const data = '## Embedded Files\n0a1b2c3d: [[a.png]]\n%%\n## Drawing\nx\n%%';
    const text = `${WARNING}\n# Excalidraw Data\n## Text Elements\nSQS ^a1b2c3d4\n\n${long} ^e5f6g7h8\n\nS3 ^12345678\n\n${data}\n`;

    const { sections } = aNote('queues.md', text);

    expect(sections.map(({ plain }) => plain)).toEqual([
      expect.stringMatching(/^SQS is (?:pull ?){20}\nfor work that waits$/),
    ]);
  });

  it('is not assumed if a note only has such headings', () => {
    const { sections } = aNote('css.md', '# Drawing\nA canvas\n# Text Elements\nA box\n');

    expect(sections.map(({ heading }) => heading)).toEqual(['Drawing', 'Text Elements']);
  });
});
