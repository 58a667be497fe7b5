/**
 * Puts a text in brackets, unless it is a single number, word or character, or has brackets
 * already.
 */
export function atom(text: string): string {
  const own = text.trim();
  return /^(?:-?[\p{N}.]+|\p{L}+|\\[A-Za-z]+|.|[([][^()[\]]*[)\]])$/u.test(own) ? own : `(${own})`;
}

/** Puts the numerator of a fraction in brackets, unless it is a product. */
export function numerator(text: string): string {
  const own = text.trim();
  return /^(?:[\p{L}\p{N}.^_!√∂∇]|\([^()]*\))+$/u.test(own) ? own : atom(own);
}

/**
 * Puts the denominator of a fraction in brackets, unless it is one letter, as in `x_0`, `r^2` and
 * `∂x`, or `P(B)`.
 */
export function denominator(text: string): string {
  const own = text.trim();
  return /^(?:[∂Δ]?\p{L}(?:[_^]\p{N}{1,3})?|\p{L}\([\p{L}|, ]{1,9}\))$/u.test(own)
    ? own
    : atom(own);
}
