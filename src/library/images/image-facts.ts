import { open, stat } from 'node:fs/promises';
import { imageSize } from 'image-size';
import type { ImageType, NoteImage } from '../note.ts';

/** What the content of an image file says about it, regardless of its name. */
export type ImageFacts = Pick<NoteImage, 'type' | 'width' | 'height' | 'bytes'>;

/**
 * How many bytes of an image are read to find its size: first a few, which is mostly enough, then
 * more, because a JPEG may begin with a large preview.
 */
const HEAD_BYTES = [4_096, 65_536, 1_048_576];

/** Examines a file; `null` if it can't be read or is not an image that can be shown. */
export async function factsOfFile(path: string): Promise<ImageFacts | null> {
  try {
    const facts = await stat(path);
    // Reading a pipe would never end.
    return facts.isFile() ? await readHead(path, facts.size) : null;
  } catch {
    return null;
  }
}

async function readHead(path: string, bytes: number): Promise<ImageFacts | null> {
  const file = await open(path);
  try {
    for (const length of HEAD_BYTES) {
      const head = Buffer.alloc(Math.min(length, bytes));
      const { bytesRead } = await file.read(head, 0, head.length, 0);
      const size = sizeOf(head.subarray(0, bytesRead));
      if (size !== null) {
        return { ...size, bytes };
      }
    }
    return null;
  } finally {
    await file.close();
  }
}

/** Examines an image in memory. */
export function factsOfPicture(picture: Uint8Array): ImageFacts | null {
  const size = sizeOf(picture);
  return size === null ? null : { ...size, bytes: picture.length };
}

function sizeOf(head: Uint8Array): Omit<ImageFacts, 'bytes'> | null {
  try {
    const { type, width, height } = imageSize(head);
    return isShown(type) ? { type, width, height } : null;
  } catch {
    return null;
  }
}

const SHOWN: readonly string[] = [
  'png',
  'jpg',
  'gif',
  'webp',
  'svg',
] satisfies readonly ImageType[];

function isShown(type: string | undefined): type is ImageType {
  return type !== undefined && SHOWN.includes(type);
}
