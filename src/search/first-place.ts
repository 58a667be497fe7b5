/**
 * The first of `count` positions where a condition holds, by binary search: it must hold at all
 * later positions, too. `count` if it holds nowhere.
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

/**
 * The position of the first of some ascending numbers that is at least `least`. Written out for
 * speed: each question calls it hundreds of times.
 */
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
