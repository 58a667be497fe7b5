/** Computes a value when it is first needed, and keeps it. */
export function onDemand<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

/** The same for each of a few keys: the value for a key must always be the same. */
export function onDemandFor<Key, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const kept = known.get(key) ?? { value: workOut(key) };
    known.set(key, kept);
    return kept.value;
  };
}
