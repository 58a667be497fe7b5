import { unlessDamaged } from './damaged-file-error.ts';
import { fromJson, toJson } from './json.ts';
import type { NoteRecord, RecordPlace } from './note-record.ts';
import { openCheckedFile, openFile, type SavedFile } from './saved-file.ts';
import { writeSavedFile } from './write-saved-file.ts';

/** Where one note stands in the file. */
export interface Entry extends RecordPlace {
  readonly key: string;
}

/** What is to stand there. */
export interface Shelved {
  readonly key: string;
  readonly record: NoteRecord;
}

/** A file of notes, and where each of them stands. */
export interface ShelfFile {
  readonly file: SavedFile;
  readonly entries: readonly Entry[];
}

/** Opens the file of notes at a path; `null` when it is missing or damaged. See `openFile` for `onDamage`. */
export async function openShelfFile(path: string, onDamage: () => void): Promise<ShelfFile | null> {
  const opened = await openCheckedFile(path, onDamage).catch(() => null);
  if (opened === null) {
    return null;
  }
  const { file, directory } = opened;
  const entries = unlessDamaged(() => fromJson<readonly Entry[]>(directory));
  // That of an index is no list.
  if (Array.isArray(entries)) return { file, entries };
  file.close();
  return null;
}

/** Writes the notes to the file at a path, whole or not at all, and opens it; the entries are in their order. */
export async function writeShelfFile(
  path: string,
  shelved: readonly Shelved[],
  onDamage: () => void,
): Promise<ShelfFile> {
  const entries = entriesOf(shelved);
  const bytes = await writeSavedFile(path, {
    pieces: piecesOf(shelved),
    directory: toJson(entries),
  });
  return { file: openFile(path, bytes, onDamage), entries };
}

/** The facts of all notes come first: a start reads them all, and hardly a text. */
function entriesOf(shelved: readonly Shelved[]): readonly Entry[] {
  let facts = 0;
  let texts = shelved.reduce((sum, { record }) => sum + record.factsBytes, 0);
  return shelved.map(({ key, record: { factsBytes, textsBytes } }) => {
    const entry = { key, facts, factsBytes, texts, textsBytes };
    facts += factsBytes;
    texts += textsBytes;
    return entry;
  });
}

/** The records are written so many bytes at a time: that is a hundred times fewer writes. */
const PIECE_BYTES = 1_000_000;

function* piecesOf(shelved: readonly Shelved[]): Generator<Buffer> {
  let piece: Buffer[] = [];
  let bytes = 0;
  for (const part of partsOf(shelved)) {
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

function* partsOf(shelved: readonly Shelved[]): Generator<Buffer> {
  // Each is there only until the next is read.
  for (const { record } of shelved) yield Buffer.from(record.facts());
  for (const { record } of shelved) yield record.texts(0, record.textsBytes);
}
