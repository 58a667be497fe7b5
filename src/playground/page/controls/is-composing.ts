/** The code of a key that an input method has consumed. */
const TAKEN_KEY = 229;

/**
 * Whether the key belongs to an input method. For the Enter that ends a composition, Safari shows
 * this only by its code.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === TAKEN_KEY;
}
