/** A closed list of words, as it is easiest to read: in lower case, parted by spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
