/** A text that names options itself, taken apart. */
export interface SplitText {
  /** What stands before the first name. */
  readonly head: string;
  readonly options: readonly { readonly name: string; readonly text: string }[];
}

/** Takes `lambda private:true tag:aws` apart where one of `names` and a colon begin a word. */
export function splitOptions(text: string, names: readonly string[]): SplitText {
  if (names.length === 0) return { head: text, options: [] };

  const separator = new RegExp(`(?:^|\\s+)(${names.join('|')}):\\s*`, 'u');
  const [head = '', ...rest] = text.split(separator);
  const options = rest.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, text: rest[index + 1] ?? '' }] : [],
  );
  return { head, options };
}
