/**
 * The first of so many places where something holds; it holds at all later ones, too. Found by halving; `count` where
 * it holds nowhere.
 */
export function firstPlace(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** The same in ascending numbers, for the first that is no less than `least`: it is asked for by the hundred. */
export function firstAtLeast(numbers: Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) >= least) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
