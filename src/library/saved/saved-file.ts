import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { DamagedFileError } from './damaged-file-error.ts';
import { readAhead } from './read-ahead.ts';

/**
 * A saved file is its contents, then a directory of where they are, then the length of the
 * directory in four bytes, then the checksum of everything before (CRC-32), in four bytes.
 */
export const CHECKSUM_BYTES = 4;
/** How many bytes hold the length of the directory. */
export const LENGTH_BYTES = 4;

const BYTES_AT_A_TIME = 4_000_000;

/** A file that is read piece by piece while it is open. */
export interface SavedFile {
  /** Of the whole file. */
  readonly bytes: number;
  /**
   * Whether it could be read and nothing else wrote to it, or truncated it, since it was opened.
   */
  isWhole(): boolean;
  /** @throws {DamagedFileError} when the file has changed or has no such range */
  read(start: number, length: number): Buffer;
  /** The same for consecutive small pieces: each is valid until the next one is read. */
  readNext(start: number, length: number): Buffer;
  close(): void;
}

/** A saved file that was found intact. */
export interface CheckedFile {
  readonly file: SavedFile;
  readonly directory: Buffer;
}

/**
 * Opens a saved file and verifies its checksum. Replacing the file later doesn't affect this one.
 *
 * @throws {DamagedFileError} when it is not what was written
 * @throws what the file system throws when the file is missing or can't be read
 */
export async function openCheckedFile(
  path: string,
  onDamage: () => void = () => {},
): Promise<CheckedFile> {
  const bytes = await checkWhole(path);
  const file = openFile(path, bytes, onDamage);
  try {
    const end = bytes - CHECKSUM_BYTES - LENGTH_BYTES;
    const length = file.read(end, LENGTH_BYTES).readUInt32LE();
    return { file, directory: file.read(end - length, length) };
  } catch (error) {
    file.close();
    throw error;
  }
}

/**
 * Opens a file of this size without verifying it; `onDamage` is called once when it has changed.
 */
export function openFile(path: string, bytes: number, onDamage: () => void): SavedFile {
  const descriptor = openSync(path, 'r');
  const opened = fstatSync(descriptor);
  let state: 'whole' | 'damaged' | 'closed' = 'whole';
  const canRead = (start: number, piece: Uint8Array) => {
    try {
      const { size, mtimeMs } = fstatSync(descriptor);
      const isAsOpened = size === bytes && mtimeMs === opened.mtimeMs;
      return isAsOpened && readSync(descriptor, piece, { position: start }) === piece.length;
    } catch {
      return false;
    }
  };
  /**
   * Reads a piece at an offset; `false` if something else wrote to the file: then nothing more is
   * read from it.
   */
  const isFilled = (start: number, piece: Uint8Array) => {
    // The system reuses the number of a closed file for the next one.
    if (state === 'closed') throw new Error(`${path} is closed.`);
    if (state === 'whole' && !canRead(start, piece)) {
      state = 'damaged';
      onDamage();
    }
    return state === 'whole';
  };
  const fill = (start: number, piece: Uint8Array) => {
    if (!isFilled(start, piece))
      throw new DamagedFileError(`${path} was changed by something else.`);
  };
  return {
    bytes,
    isWhole: () => isFilled(0, NOTHING),
    read(start, length) {
      if (start < 0 || start + length > bytes) {
        throw new DamagedFileError(`${path} has no such place.`);
      }
      const piece = Buffer.allocUnsafe(length);
      fill(start, piece);
      return piece;
    },
    readNext: readAhead(fill, bytes),
    close() {
      if (state !== 'closed') closeSync(descriptor);
      state = 'closed';
    },
  };
}

const NOTHING = new Uint8Array(0);

/** Returns the length of a file whose checksum is right. */
async function checkWhole(path: string): Promise<number> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const end = size - CHECKSUM_BYTES;
    let checksum = 0;
    const piece = Buffer.allocUnsafe(BYTES_AT_A_TIME);
    for (let place = 0; place < end; ) {
      const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, end - place), place);
      if (bytesRead === 0) break;
      checksum = crc32(piece.subarray(0, bytesRead), checksum);
      place += bytesRead;
    }
    const written = Buffer.alloc(CHECKSUM_BYTES);
    await file.read(written, 0, CHECKSUM_BYTES, Math.max(0, end));
    if (end < LENGTH_BYTES || written.readUInt32LE() !== checksum) {
      throw new DamagedFileError(`${path} is damaged.`);
    }
    return size;
  } finally {
    await file.close();
  }
}
