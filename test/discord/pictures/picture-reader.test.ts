import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PictureChange } from '../../../src/discord/pictures/change-picture.ts';
import { createPictureReader } from '../../../src/discord/pictures/picture-reader.ts';
import { aFolder } from '../../builders/folder.ts';
import { aPng } from '../../builders/images.ts';

let folder: string;
let warnings: object[];
let reads: string[];

beforeEach(() => {
  folder = aFolder();
  warnings = [];
  reads = [];
});

function aReader() {
  return createPictureReader({
    readFile: async (path) => {
      reads.push(path);
      return readFile(path);
    },
    timeoutSeconds: 60,
    log: { warn: (facts) => warnings.push(facts) },
  });
}

async function aFile(content: Uint8Array | string, change: PictureChange) {
  const path = join(folder, 'picture');
  await writeFile(path, content);
  return { name: 'picture', path, change };
}

const drawing = (width: number, inner = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="50">${inner}</svg>`;

describe('a picture', () => {
  it('is sent as it is when Discord shows it', async () => {
    const png = aPng();

    const bytes = await aReader()(await aFile(png, 'none'));

    expect(Buffer.compare(bytes ?? Buffer.alloc(0), png)).toBe(0);
  });

  it('is found in the text of a note', async () => {
    const pictures = [aPng(9, 9), aPng(3, 2)].map((png) => Buffer.from(png).toString('base64'));
    const note = pictures.map((data) => `![x](data:image/png;base64,${data})`).join('\n');

    const bytes = await aReader()({ ...(await aFile(note, 'none')), embedded: 1 });

    expect(Buffer.compare(bytes ?? Buffer.alloc(0), aPng(3, 2))).toBe(0);
  });

  it('that a note does not have any more is left out, and the log says so', async () => {
    const bytes = await aReader()({ ...(await aFile('# A', 'none')), embedded: 1 });

    expect(bytes).toBeNull();
    expect(warnings).toHaveLength(1);
  });

  it('that is out of reach is left out, and so are those after it, without using its disk any more', async () => {
    const asked: string[] = [];
    const hanging = (path: string) => {
      asked.push(path);
      return new Promise<Uint8Array>(() => {});
    };
    const log = { warn: (facts: object) => warnings.push(facts) };
    const read = createPictureReader({ readFile: hanging, timeoutSeconds: 1, log });
    const picture = (path: string) => read({ name: path, path, change: 'none' });

    const bytes = await Promise.all([picture('a.png'), picture('b.png')]);

    expect(bytes).toEqual([null, null]);
    expect(warnings).toHaveLength(2);
    expect(asked).toEqual(['a.png']);
  });

  it('is drawn as PNG, for fine screens and on white, where it is SVG', async () => {
    const bytes = await aReader()(await aFile(drawing(100), 'draw'));

    expect(imageSize(bytes ?? Buffer.alloc(0))).toMatchObject({
      type: 'png',
      width: 200,
      height: 100,
    });
    const { dominant, isOpaque } = await sharp(bytes ?? Buffer.alloc(0)).stats();
    expect(isOpaque).toBe(true);
    expect(dominant.r).toBeGreaterThan(240);
  });

  it('is drawn no larger than a screen, whatever size it states', async () => {
    const bytes = await aReader()(await aFile(drawing(8_000), 'draw'));

    expect(imageSize(bytes ?? Buffer.alloc(0)).width).toBe(2_000);
  });

  it('shows no file of the machine, though its drawing names one', async () => {
    const secret = join(folder, 'secret.png');
    await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } }).toFile(secret);
    const inner = `<image href="file://${secret}" width="100" height="50"/>`;

    const bytes = await aReader()(await aFile(drawing(100, inner), 'draw'));

    const { dominant } = await sharp(bytes ?? Buffer.alloc(0)).stats();
    expect(dominant.g).toBeGreaterThan(240);
  });

  it('is made smaller until it fits', async () => {
    const side = 1_900;
    const raw = { width: side, height: side, channels: 3 } as const;
    const noise = await sharp(randomBytes(side * side * 3), { raw })
      .png()
      .toBuffer();

    const bytes = await aReader()(await aFile(noise, 'shrink'));

    expect(noise.length).toBeGreaterThan(10 * 1024 * 1024);
    expect(bytes?.length).toBeLessThan(2 * 1024 * 1024);
    expect(imageSize(bytes ?? Buffer.alloc(0))).toMatchObject({ type: 'webp' });
  });

  it('is changed once, until its content changes', async () => {
    const read = aReader();
    const file = await aFile(drawing(100), 'draw');

    const [first, second] = await Promise.all([read(file), read(file)]);
    const third = await read(file);
    const edited = await read(await aFile(drawing(120), 'draw'));

    expect(second).toBe(first);
    expect(third).toBe(first);
    expect(imageSize(edited ?? Buffer.alloc(0)).width).toBe(240);
  });

  it.each([
    ['is damaged', 'draw', '<svg xmlns="http://www.w3.org/2000/svg"'],
    ['is damaged and large', 'shrink', Buffer.from(aPng()).subarray(0, 40)],
  ] as const)('is left out with a word in the log when it %s', async (_, change, content) => {
    const file = await aFile(content, change);

    expect(await aReader()(file)).toBeNull();
    expect(warnings).toMatchObject([{ file: file.path, err: { name: 'PictureError' } }]);
  });

  it('is left out with a word in the log when it is gone', async () => {
    const path = join(folder, 'gone.png');

    expect(await aReader()({ name: 'gone.png', path, change: 'none' })).toBeNull();
    expect(warnings).toMatchObject([{ file: path, err: { code: 'ENOENT' } }]);
  });
});
