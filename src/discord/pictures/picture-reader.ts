import { createHash } from 'node:crypto';
import { embeddedPictures } from '../../library/images/embedded-pictures.ts';
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

  const read = async ({ path, embedded, change }: PictureFile): Promise<Uint8Array> => {
    const file = await readFile(path);
    const bytes = embedded === undefined ? file : pictureInNote(file, embedded);
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

/** A note that was changed a moment ago, and is not read again yet, may not have the picture any more. */
function pictureInNote(note: Uint8Array, number: number): Uint8Array {
  const picture = embeddedPictures(new TextDecoder().decode(note))(number);
  if (picture === null) throw new Error(`The note has no picture number ${number} any more.`);
  return picture;
}
