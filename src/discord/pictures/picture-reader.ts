import { createHash } from 'node:crypto';
import { embeddedPictures } from '../../library/links/embedded-pictures.ts';
import type { PictureFile } from '../reply.ts';
import type { ReadPicture } from './attach-files.ts';
import { changePicture } from './change-picture.ts';
import { createPictureCache } from './picture-cache.ts';
import { type ReadBytes, readInTurn } from './read-in-turn.ts';

/** Bytes of changed pictures that are kept. */
const MAX_CACHE_BYTES = 32 * 1024 * 1024;

/** What reading pictures needs. */
export interface PictureReaderParts {
  readonly readFile: ReadBytes;
  /** Whole seconds that reading a picture may take, and changing it as well. */
  readonly timeoutSeconds: number;
  readonly log: { warn(facts: object, message: string): void };
}

/**
 * Reads the pictures of messages. A picture that must be changed for Discord is changed once, as long as its content
 * stays the same. One that is missing, damaged or out of reach is logged and left out.
 */
export function createPictureReader(parts: PictureReaderParts): ReadPicture {
  const { timeoutSeconds, log } = parts;
  const readFile = readInTurn(parts.readFile, timeoutSeconds * 1_000);
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
      log.warn({ err, file: file.path }, 'a picture was left out');
      return null;
    });
}

/** The picture with this number in a note. The note may have changed and no longer contain it. */
function pictureInNote(note: Uint8Array, number: number): Uint8Array {
  const picture = embeddedPictures(new TextDecoder().decode(note))(number);
  if (picture === null) throw new Error(`The note has no picture number ${number} any more.`);
  return picture;
}
