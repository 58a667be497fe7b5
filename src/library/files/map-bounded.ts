/**
 * Runs `work` for each item, at most `limit` at a time, and returns the results in the order of the
 * items. After the first error no further item is started.
 */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = oneByOne(items);
  const worker = async () => {
    // All workers share one generator, so each item is taken once. When one worker throws, the
    // generator ends for all.
    for (const [index, item] of queue) {
      results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

function* oneByOne<Item>(items: readonly Item[]) {
  yield* items.entries();
}
