import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('the name that a program gives to a picture', () => {
  it.each([
    'Untitled',
    'Untitled 12',
    'image.png',
    'image',
    'Pasted image 20240102030405.png',
    'Screen Shot 2019-03-29 at 07.00.28',
    '3f2504e04f8941d39a0c0305e82c3301.png',
    '8ff1b356-29a9-4959-be6f-c31600d11f83',
    '2022-05-06_10-11',
    'img',
    'Alt text',
    'Image description',
    'Screenshot 2024-01-05 at 10.14.32 PM.png',
    '在这里插入图片描述',
    'imagen',
    'Bild 3',
    'Grafik2.png',
    '图片 1',
    '画像',
  ])('is no text of the note: %s', (name) => {
    const markdown = `A queue ![${name}](a.png) holds messages.`;

    expect(aNote('a.md', markdown).sections[0]?.plain).toBe('A queue holds messages.');
    expect(toDiscordMarkdown(markdown)).not.toContain(name);
  });

  it('of one on the web leaves its address', () => {
    expect(toDiscordMarkdown('See ![image](https://a.b/c.png)')).toBe('See <https://a.b/c.png>');
  });

  it.each([
    'A queue',
    'Image of a queue',
    'Photo of it',
    'Bilder',
    'Step 1',
    'queue.png',
    'image processing',
    'B2B',
  ])('is not what a writer says: %s', (words) => {
    expect(aNote('a.md', `See ![${words}](a.png).`).sections[0]?.plain).toBe(`See ${words}.`);
  });
});
