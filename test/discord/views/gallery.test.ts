import { describe, expect, it } from 'vitest';
import { gallery } from '../../../src/discord/views/gallery.ts';
import type { NoteImage } from '../../../src/library/note.ts';
import { aNote } from '../../builders/library.ts';

const note = aNote('aws/lambda.md', '# Lambda\n');

const MIB = 1024 * 1024;

function anImage(facts: Partial<NoteImage> = {}): NoteImage {
  return {
    sectionId: 'a',
    line: 1,
    alt: '',
    file: 'aws/a.png',
    type: 'png',
    bytes: 1000,
    width: 10,
    height: 10,
    ...facts,
  };
}

function shownFiles(images: readonly NoteImage[]): readonly string[] {
  return gallery(note, images, 10 * MIB).files.map(({ path }) => path);
}

describe('the images of a passage', () => {
  it('are in a gallery, described by their alternative text', () => {
    const images = [
      anImage({ alt: 'How it works' }),
      anImage({ file: 'aws/odd name (1).jpeg', type: 'jpg' }),
    ];

    const { components, files } = gallery(note, images, 10 * MIB);

    expect(components[0]?.items).toEqual([
      { media: { url: 'attachment://image-1.png' }, description: 'How it works' },
      { media: { url: 'attachment://image-2.jpg' } },
    ]);
    expect(files).toEqual([
      { name: 'image-1.png', path: '/notes/aws/a.png', change: 'none' },
      { name: 'image-2.jpg', path: '/notes/aws/odd name (1).jpeg', change: 'none' },
    ]);
  });

  it('have no gallery if there are none', () => {
    expect(gallery(note, [], 10 * MIB)).toEqual({ components: [], files: [] });
  });

  it('are drawn where they are SVG, which Discord does not show', () => {
    expect(gallery(note, [anImage({ type: 'svg', file: 'a.svg' })], 10 * MIB).files).toEqual([
      { name: 'image-1.png', path: '/notes/a.svg', change: 'draw' },
    ]);
  });

  it('are made smaller where they are larger than an attachment may be', () => {
    const images = [anImage({ bytes: 10 * MIB + 1, file: 'big.png' }), anImage({ file: 'ok.png' })];

    expect(gallery(note, images, 10 * MIB).files).toEqual([
      { name: 'image-1.webp', path: '/notes/big.png', change: 'shrink' },
      { name: 'image-2.png', path: '/notes/ok.png', change: 'none' },
    ]);
  });

  it('are left as they are where the server was boosted and Discord takes more', () => {
    const images = [anImage({ bytes: 10 * MIB + 1 }), anImage({ bytes: 30 * MIB })];

    const changes = gallery(note, images, 100 * MIB).files.map(({ change }) => change);

    expect(changes).toEqual(['none', 'shrink']);
  });

  it('leave out what does not fit into one request', () => {
    const images = ['a', 'b', 'c', 'd'].map((name) =>
      anImage({ bytes: name === 'd' ? MIB : 9 * MIB, file: `${name}.png` }),
    );

    expect(shownFiles(images)).toEqual(['/notes/a.png', '/notes/b.png', '/notes/d.png']);
  });

  it('are ten at most', () => {
    expect(shownFiles(Array.from({ length: 12 }, () => anImage()))).toHaveLength(10);
  });
});
