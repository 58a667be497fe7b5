/**
 * Keys for what stands in a row, by name and count: `Open 0`, `Open 1`, `Next 0`. An update that adds
 * or takes away some leaves the others what they are, so the focus does not land on another one.
 */
export function countedKeys(names: readonly (string | number)[]): readonly string[] {
  return names.map(
    (name, index) => `${name} ${names.slice(0, index).filter((other) => other === name).length}`,
  );
}
