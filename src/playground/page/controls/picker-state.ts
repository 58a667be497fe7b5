/** An entry of a picker. */
export interface PickerOption {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  /** An emoji; empty for none. */
  readonly emoji: string;
}

/** The options whose label or description contains all typed words. */
export function searchOptions(
  options: readonly PickerOption[],
  typed: string,
): readonly PickerOption[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter(({ label, description }) => {
    const text = `${label} ${description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/**
 * The values after an option was chosen. If only one is allowed it replaces the other; otherwise it
 * is added or removed, and one too many is ignored.
 */
export function toggle(
  values: readonly string[],
  value: string,
  { min, max }: { readonly min: number; readonly max: number },
): readonly string[] {
  if (values.includes(value)) {
    return max === 1 && min > 0 ? values : values.filter((each) => each !== value);
  }
  if (max === 1) return [value];
  return values.length < max ? [...values, value] : values;
}

/** The next index in a list of `count`, wrapping around; -1 for an empty list. */
export function step(index: number, by: number, count: number): number {
  return count === 0 ? -1 : (index + by + count) % count;
}
