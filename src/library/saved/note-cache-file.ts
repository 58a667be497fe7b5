import { unlessDamaged } from './damaged-file-error.ts';
import { fromJson, toJson } from './json.ts';
import type { NoteRecord, RecordPlace } from './note-record.ts';
import { openCheckedFile, openFile, type SavedFile } from './saved-file.ts';
import { writeSavedFile } from './write-saved-file.ts';

/** Where one note is in the file. */
export interface Entry extends RecordPlace {
  readonly key: string;
}

/** What is to be written. */
export interface CachedNote {
  readonly key: string;
  readonly record: NoteRecord;
}

/** A file of notes, and where each of them is. */
export interface NoteCacheFile {
  readonly file: SavedFile;
  readonly entries: readonly Entry[];
}

/**
 * Opens the file of notes at a path; `null` when it is missing or damaged. See `openFile` for
 * `onDamage`.
 */
export async function openNoteCacheFile(
  path: string,
  onDamage: () => void,
): Promise<NoteCacheFile | null> {
  const opened = await openCheckedFile(path, onDamage).catch(() => null);
  if (opened === null) {
    return null;
  }
  const { file, directory } = opened;
  const entries = unlessDamaged(() => fromJson<readonly Entry[]>(directory));
  // The directory of an index file is not a list.
  if (Array.isArray(entries)) return { file, entries };
  file.close();
  return null;
}

/**
 * Writes the notes to a file, completely or not at all, and opens it; the entries are in the same
 * order.
 */
export async function writeNoteCacheFile(
  path: string,
  cached: readonly CachedNote[],
  onDamage: () => void,
): Promise<NoteCacheFile> {
  const entries = entriesOf(cached);
  const bytes = await writeSavedFile(path, {
    pieces: piecesOf(cached),
    directory: toJson(entries),
  });
  return { file: openFile(path, bytes, onDamage), entries };
}

/** The facts of all notes come first: a start reads all of them, but hardly any texts. */
function entriesOf(cached: readonly CachedNote[]): readonly Entry[] {
  let facts = 0;
  let texts = cached.reduce((sum, { record }) => sum + record.factsBytes, 0);
  return cached.map(({ key, record: { factsBytes, textsBytes } }) => {
    const entry = { key, facts, factsBytes, texts, textsBytes };
    facts += factsBytes;
    texts += textsBytes;
    return entry;
  });
}

/** The records are written in blocks of this size, which needs a hundred times fewer writes. */
const PIECE_BYTES = 1_000_000;

function* piecesOf(cached: readonly CachedNote[]): Generator<Buffer> {
  let piece: Buffer[] = [];
  let bytes = 0;
  for (const part of partsOf(cached)) {
    piece.push(part);
    bytes += part.length;
    if (bytes >= PIECE_BYTES) {
      yield Buffer.concat(piece);
      piece = [];
      bytes = 0;
    }
  }
  yield Buffer.concat(piece);
}

function* partsOf(cached: readonly CachedNote[]): Generator<Buffer> {
  // Copied, because each is valid only until the next is read.
  for (const { record } of cached) yield Buffer.from(record.facts());
  for (const { record } of cached) yield record.texts(0, record.textsBytes);
}
