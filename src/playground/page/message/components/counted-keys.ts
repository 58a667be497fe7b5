/**
 * Keys for siblings, by name and count: `Open 0`, `Open 1`, `Next 0`. If an update adds or removes
 * some, the others keep their keys, so that the focus does not move to another one.
 */
export function countedKeys(names: readonly (string | number)[]): readonly string[] {
  return names.map(
    (name, index) => `${name} ${names.slice(0, index).filter((other) => other === name).length}`,
  );
}
