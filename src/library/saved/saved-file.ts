import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { DamagedFileError } from './damaged-file-error.ts';
import { readAhead } from './read-ahead.ts';

/**
 * A saved file is what it holds, then a directory that says where, then the length of the directory in
 * four bytes, then the checksum of all before (CRC-32), in four as well.
 */
export const CHECKSUM_BYTES = 4;
/** How many bytes say how long the directory is. */
export const LENGTH_BYTES = 4;

const BYTES_AT_A_TIME = 4_000_000;

/** A file that is read piece by piece, while it is open. */
export interface SavedFile {
  /** Of the whole file. */
  readonly bytes: number;
  /** Whether nothing else wrote to it, or cut it off, since it was opened, and it could be read. */
  isWhole(): boolean;
  /** @throws {DamagedFileError} when the file is not whole any more or has no such place */
  read(start: number, length: number): Buffer;
  /** The same, for who reads one small piece behind the other: each is there until the next one is read. */
  readNext(start: number, length: number): Buffer;
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

/** Opens a file of so many bytes, as it is; `onDamage` is told once when it is not whole any more. */
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
  /** Fills a piece from a place; `false` where something else wrote to the file: nothing of it is read any more. */
  const isFilled = (start: number, piece: Uint8Array) => {
    // The system gives the number of a closed file to the next one.
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

/** Gives the length of a file whose checksum is right. */
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
