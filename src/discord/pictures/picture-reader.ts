import { createHash } from 'node:crypto';
import type { PictureFile } from '../reply.ts';
import type { ReadFile } from './attach-files.ts';
import { changePicture } from './change-picture.ts';
import { createPictureCache } from './picture-cache.ts';

/** Changed pictures that are kept, in bytes over all. */
const MAX_CACHE_BYTES = 32 * 1024 * 1024;

/** What reading pictures needs. */
export interface PictureReaderParts {
  /** Reads a file by its absolute path. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Whole seconds that changing a picture may take. */
  readonly timeoutSeconds: number;
  readonly log: { warn(facts: object, message: string): void };
}

/**
 * Reads the pictures of messages. One that must be changed for Discord is changed once, as long as
 * its content stays the same; one that is gone or damaged is told to the log and left out.
 */
export function createPictureReader(parts: PictureReaderParts): ReadFile {
  const { readFile, timeoutSeconds, log } = parts;
  const changed = createPictureCache(MAX_CACHE_BYTES);

  const read = async ({ path, change }: PictureFile): Promise<Uint8Array> => {
    const bytes = await readFile(path);
    if (change === 'none') return bytes;
    const hash = createHash('sha256').update(bytes).digest('base64');
    return changed.get(`${change} ${hash}`, () => changePicture(bytes, change, timeoutSeconds));
  };
  return (file) =>
    read(file).catch((err: unknown) => {
      log.warn({ err, file: file.path }, 'a picture is left out');
      return null;
    });
}
