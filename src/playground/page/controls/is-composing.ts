/** The code of a key that an input method has taken. */
const TAKEN_KEY = 229;

/** Does the key belong to an input method? Safari tells that of the Enter which ends a composition by its code alone. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === TAKEN_KEY;
}
