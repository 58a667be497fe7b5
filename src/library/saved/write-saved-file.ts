import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { MINUTE_MS } from '../../basics/durations.ts';
import { CHECKSUM_BYTES, LENGTH_BYTES } from './saved-file.ts';

/** The contents of a saved file, piece after piece, and the directory of where they are. */
export interface SavedContents {
  readonly pieces: Iterable<Uint8Array>;
  readonly directory: Uint8Array;
}

/** The checksum of this many bytes takes about a millisecond. */
const WRITTEN_AT_ONCE = 1_048_576;

const ENDING = '.unfinished';
/** A file that has not been written to for this long was abandoned. */
const LEFT_AFTER_MS = 10 * MINUTE_MS;

/**
 * Writes a saved file completely or not at all: under a temporary name first, synced, then renamed.
 * Whatever happens meanwhile, its name refers to the old file or the new one. Returns its length in
 * bytes.
 *
 * @throws what the file system throws; nothing of the new file is left then
 */
export async function writeSavedFile(path: string, contents: SavedContents): Promise<number> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await removeUnfinished(path);
  const unfinished = `${path}.${randomUUID()}${ENDING}`;
  try {
    const bytes = await writeNew(unfinished, contents);
    await rename(unfinished, path);
    await syncFolder(folder);
    return bytes;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * A process that ended in the middle leaves its file behind; another one may be writing just now.
 */
async function removeUnfinished(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(start) || !name.endsWith(ENDING)) continue;
    const unfinished = join(dirname(path), name);
    const facts = await stat(unfinished).catch(() => null);
    const isLeft = facts !== null && Date.now() - facts.mtimeMs > LEFT_AFTER_MS;
    if (isLeft) await rm(unfinished, { force: true });
  }
}

async function writeNew(path: string, { pieces, directory }: SavedContents): Promise<number> {
  const file = await open(path, 'wx');
  try {
    let checksum = 0;
    let bytes = 0;
    const write = async (piece: Uint8Array) => {
      checksum = crc32(piece, checksum);
      bytes += piece.length;
      await writeAll(file, piece);
    };
    for (const piece of pieces) {
      for (let start = 0; start < piece.length; start += WRITTEN_AT_ONCE) {
        await write(piece.subarray(start, start + WRITTEN_AT_ONCE));
      }
    }
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(directory.length);
    await write(directory);
    await write(length);
    const written = Buffer.alloc(CHECKSUM_BYTES);
    written.writeUInt32LE(checksum);
    await writeAll(file, written);
    await file.sync();
    return bytes + written.length;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let written = 0; written < piece.length; ) {
    const { bytesWritten } = await file.write(piece, written);
    written += bytesWritten;
  }
}

/** The new name is durable once the folder is synced; not every system can do that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
