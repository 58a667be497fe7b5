import { describe, expect, it } from 'vitest';
import { shownText } from '../../../src/answers/snippet/shown-text.ts';
import { aNote } from '../../builders/library.ts';

function shown(markdown: string): string {
  const [section] = aNote('note.md', `# Note\n${markdown}`).sections;
  return section === undefined ? '' : shownText(section);
}

describe('the names of pictures', () => {
  it.each([
    'image.png',
    'image',
    'img',
    'Untitled',
    'Alt text',
    'image-20240105123456',
    'Screenshot 2024-01-05 at 10.14.32 PM.png',
    'Pasted image 20240105.png',
    '在这里插入图片描述',
  ])('are not shown where a program gave them: %s', (name) => {
    expect(shown(`Runs code.\n\n- ![${name}](a.png)\n\n![${name}](b.png)\n\nIn full.`)).toBe(
      'Runs code.\nIn full.',
    );
  });

  it.each([
    ['a person wrote them', '![Image of a heap](a.png)', 'Image of a heap'],
    ['no picture has them', '- image.png\n- Image', 'image.png\nImage'],
    ['they are a word of a sentence', 'See ![image](a.png) for all', 'See image for all'],
  ])('are shown where %s', (_, markdown, text) => {
    expect(shown(markdown)).toBe(text);
  });

  it('take no time, however they are written', () => {
    for (const name of ['image ', '![image', '![image at am 1.', '1']) {
      const markdown = `![image${name.repeat(5_000)}\n`;

      expect(shown(markdown).length).toBeGreaterThan(0);
    }
  });
});
