/** A text split at option names. */
export interface SplitText {
  /** The text before the first name. */
  readonly head: string;
  readonly options: readonly { readonly name: string; readonly text: string }[];
}

/** Splits `lambda private:true tag:aws` wherever a word begins with one of `names` and a colon. */
export function splitOptions(text: string, names: readonly string[]): SplitText {
  if (names.length === 0) return { head: text, options: [] };

  const separator = new RegExp(`(?:^|\\s+)(${names.join('|')}):\\s*`, 'u');
  const [head = '', ...rest] = text.split(separator);
  const options = rest.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, text: rest[index + 1] ?? '' }] : [],
  );
  return { head, options };
}
