import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import { at } from '../index/at.ts';
import type { NamesByInitials } from '../question/initials.ts';

/** Adds names: their initials, how many names each has, and the names with their counts. */
export function writeNames(names: NamesByInitials, to: ArrayWriter): void {
  const groups = Array.from(names.values());
  to.texts(names.keys());
  to.uint32(Uint32Array.from(groups, ({ size }) => size));
  to.texts(groups.flatMap((group) => Array.from(group.keys())));
  to.uint32(Uint32Array.from(groups.flatMap((group) => Array.from(group.values()))));
}

/** Reads names. */
export function readNames(from: ArrayReader): NamesByInitials {
  const initials = from.texts();
  const sizes = from.uint32();
  const texts = from.texts();
  const counts = from.uint32();
  let place = 0;
  return new Map(
    initials.map((letters, number): [string, ReadonlyMap<string, number>] => {
      const names = new Map<string, number>();
      for (const end = place + at(sizes, number); place < end; place += 1) {
        names.set(texts[place] ?? '', at(counts, place));
      }
      return [letters, names];
    }),
  );
}
