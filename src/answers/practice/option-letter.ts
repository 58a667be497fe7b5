/** The letter that an option is called by, from its index: `A` for 0. */
export function optionLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
