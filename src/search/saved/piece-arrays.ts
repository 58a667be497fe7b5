import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import { DamagedFileError } from '../../library/saved/damaged-file-error.ts';
import type { SavedPieces } from '../index/piece-bytes.ts';

/** Adds pieces of text in the order of their numbers. */
export function writePieces({ bytes, starts }: SavedPieces, to: ArrayWriter): void {
  to.bytes(bytes);
  to.uint32(starts);
}

/**
 * Reads them.
 *
 * @throws {DamagedFileError} when the pieces don't follow one another
 */
export function readPieces(from: ArrayReader): SavedPieces {
  const bytes = from.bytes();
  const starts = from.uint32();
  const isInOrder = starts.every((start, number) => start >= (starts[number - 1] ?? 0));
  if (starts[0] !== 0 || starts.at(-1) !== bytes.length || !isInOrder) {
    throw new DamagedFileError('Pieces of texts do not stand one after another.');
  }
  return { bytes, starts };
}
