import { expect, it } from 'vitest';
import { ownAttachments } from '../../../../src/playground/page/message/own-attachments.ts';
import { aMessage } from '../harness/world.ts';

it('leaves out what an embed shows, by name or by address', () => {
  const attachments = ['image.png', 'small.png', 'words.txt'].map((filename, index) => ({
    id: String(index),
    filename,
    size: 1,
    url: `https://files.example/${filename}`,
    proxy_url: `https://files.example/${filename}`,
  }));
  const embeds = [
    { image: { url: 'attachment://image.png' } },
    { thumbnail: { url: 'https://files.example/small.png' } },
  ];

  const own = ownAttachments(aMessage('1', { attachments, embeds }));

  expect(own.map(({ filename }) => filename)).toEqual(['words.txt']);
});
