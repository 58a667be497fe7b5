/** Computes a value when it is first asked for, and keeps it. */
export function onDemand<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}
