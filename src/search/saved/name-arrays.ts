import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import { DamagedFileError } from '../../library/saved/damaged-file-error.ts';
import { PieceNumbers } from '../index/piece-numbers.ts';
import type { NamesByInitials } from '../question/names-by-initials.ts';
import { readPieces, writePieces } from './piece-arrays.ts';

/** Adds names by their initials. */
export function writeNames(
  { initials, names, named, counts }: NamesByInitials,
  to: ArrayWriter,
): void {
  writePieces(initials.first(initials.count), to);
  writePieces(names.first(names.count), to);
  to.uint32(named.starts);
  to.uint32(named.items);
  to.uint32(counts);
}

/**
 * Reads names.
 *
 * @throws {DamagedFileError} when the numbers don't match the counts
 */
export function readNames(from: ArrayReader): NamesByInitials {
  const initials = new PieceNumbers(readPieces(from));
  const names = new PieceNumbers(readPieces(from));
  const named = { starts: from.uint32(), items: from.uint32() };
  const counts = from.uint32();
  const fits =
    named.starts.length === initials.count + 1 &&
    named.starts.at(-1) === named.items.length &&
    counts.length === names.count;
  if (!fits) throw new DamagedFileError('Names and their counts do not fit together.');
  return { initials, names, named, counts };
}
