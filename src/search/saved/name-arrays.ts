import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import { DamagedFileError } from '../../library/saved/damaged-file-error.ts';
import type { Steps } from '../../steps.ts';
import { PieceNumbers } from '../index/piece-numbers.ts';
import type { NamesByInitials } from '../question/initials.ts';

/** Adds names by their initials. */
export function* nameArraySteps(
  { initials, starts, names, counts }: NamesByInitials,
  to: ArrayWriter,
): Steps<void> {
  yield* to.textSteps(initials.first(initials.count));
  to.uint32(starts);
  yield* to.textSteps(names);
  to.uint32(counts);
}

/**
 * Reads names.
 *
 * @throws {DamagedFileError} when there are others than are counted
 */
export function readNames(from: ArrayReader): NamesByInitials {
  const initials = PieceNumbers.of(from.texts());
  const starts = from.uint32();
  const names = from.texts();
  const counts = from.uint32();
  const fits =
    starts.length === initials.count + 1 &&
    starts.at(-1) === names.length &&
    counts.length === names.length;
  if (!fits) throw new DamagedFileError('Names and their counts do not fit together.');
  return { initials, starts, names, counts };
}
