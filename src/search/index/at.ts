/** A number that is known to be there: reads typed arrays without a check for `undefined`. */
export function at(numbers: Uint32Array | Float32Array, index: number): number {
  return numbers[index] ?? 0;
}
