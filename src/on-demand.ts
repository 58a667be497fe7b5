/** Works something out when it is asked for first, and keeps it: what nobody asks for costs nothing. */
export function onDemand<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}
