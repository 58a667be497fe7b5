import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { DamagedFileError } from './damaged-file-error.ts';

/**
 * A saved file is what it holds, then a directory that says where, then the length of the directory in
 * four bytes, then the checksum of all before.
 */
export const CHECKSUM = 'sha1';
/** How many bytes the checksum takes. */
const CHECKSUM_BYTES = 20;
/** How many bytes say how long the directory is. */
export const LENGTH_BYTES = 4;

const bytesAtATime = 4_000_000;

/** A file that is read piece by piece, while it is open. */
export interface SavedFile {
  /** Of the whole file. */
  readonly bytes: number;
  /** @throws {DamagedFileError} when the file has no such place */
  read(start: number, length: number): Buffer;
  close(): void;
}

/** A saved file that was found whole. */
export interface CheckedFile {
  readonly file: SavedFile;
  readonly directory: Buffer;
}

/**
 * Opens a saved file and looks at each of its bytes once. Who replaces the file later leaves this one
 * as it is.
 *
 * @throws {DamagedFileError} when it is not what was written
 * @throws what the file system throws when the file is not there or can't be read
 */
export async function openCheckedFile(path: string): Promise<CheckedFile> {
  const bytes = await checkWhole(path);
  const file = openFile(path, bytes);
  try {
    const end = bytes - CHECKSUM_BYTES - LENGTH_BYTES;
    const length = file.read(end, LENGTH_BYTES).readUInt32LE();
    return { file, directory: file.read(end - length, length) };
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Opens a file of so many bytes, as it is. */
export function openFile(path: string, bytes: number): SavedFile {
  const descriptor = openSync(path, 'r');
  let isOpen = true;
  return {
    bytes,
    read(start, length) {
      // The system gives the number of a closed file to the next one.
      if (!isOpen) throw new DamagedFileError(`${path} is closed.`);
      const piece = Buffer.allocUnsafe(start < 0 ? 0 : length);
      const read = piece.length === 0 ? 0 : readSync(descriptor, piece, 0, length, start);
      if (read < length) {
        throw new DamagedFileError(`${path} ends too early.`);
      }
      return piece;
    },
    close() {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    },
  };
}

/** Gives the length of a file whose checksum is right. */
async function checkWhole(path: string): Promise<number> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const end = size - CHECKSUM_BYTES;
    const hash = createHash(CHECKSUM);
    const piece = Buffer.allocUnsafe(bytesAtATime);
    for (let place = 0; place < end; ) {
      const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, end - place), place);
      if (bytesRead === 0) break;
      hash.update(piece.subarray(0, bytesRead));
      place += bytesRead;
    }
    const written = Buffer.alloc(CHECKSUM_BYTES);
    await file.read(written, 0, CHECKSUM_BYTES, Math.max(0, end));
    if (end < LENGTH_BYTES || !hash.digest().equals(written)) {
      throw new DamagedFileError(`${path} is damaged.`);
    }
    return size;
  } finally {
    await file.close();
  }
}
