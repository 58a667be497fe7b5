/** Counts how often each item occurs, in order of first occurrence. */
export function countEach<Item>(items: Iterable<Item>): ReadonlyMap<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) addTo(counts, item);
  return counts;
}

/** Adds to the number of a key, starting from 0. */
export function addTo<Key>(numbers: Map<Key, number>, key: Key, amount = 1): void {
  numbers.set(key, (numbers.get(key) ?? 0) + amount);
}
