import type { ArrayReader, ArrayWriter } from '../../library/saved/array-file.ts';
import type { Steps } from '../../steps.ts';
import { at } from '../index/at.ts';
import type { NamesByInitials } from '../question/initials.ts';

/** Adds names: their initials, how many names each has, and the names with their counts. */
export function* nameArraySteps(names: NamesByInitials, to: ArrayWriter): Steps<void> {
  const groups = Array.from(names.values());
  yield* to.textSteps(Array.from(names.keys()));
  to.uint32(Uint32Array.from(groups, ({ size }) => size));
  const texts: string[] = [];
  const counts: number[] = [];
  for (const group of groups) {
    texts.push(...group.keys());
    counts.push(...group.values());
    yield;
  }
  yield* to.textSteps(texts);
  to.uint32(Uint32Array.from(counts));
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
