/** Reads a number that is known to exist, without the check for `undefined` that TypeScript asks for. */
export function at(numbers: Uint32Array | Float32Array, index: number): number {
  return numbers[index] ?? 0;
}
