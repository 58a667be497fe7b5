/** Letters that sound alike in some words; a letter may be in several groups. */
const SOUNDS = ['aeiouy', 'bp', 'ckqs', 'dt', 'fvw', 'gjk', 'mn', 'sz', 'cz'];

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Each row of a keyboard is shifted half a key to the right of the one above. */
const ROW_OFFSET = 0.5;

/** The position of each letter's key, in keys from the left and from the top. */
const KEYS = new Map(
  KEYBOARD.flatMap((row, y) =>
    Array.from(row, (letter, place) => [letter, { x: place + ROW_OFFSET * y, y }] as const),
  ),
);

/**
 * Whether one letter is easily mistaken for another: they sound alike or their keys are neighbours.
 * Letters that are not on this keyboard may be mistaken for any.
 */
export function areEasilyMistaken(letter: string, other: string): boolean {
  const [key, otherKey] = [KEYS.get(letter), KEYS.get(other)];
  if (key === undefined || otherKey === undefined) return true;
  const isNextTo = Math.abs(key.x - otherKey.x) <= 1 && Math.abs(key.y - otherKey.y) <= 1;
  return isNextTo || SOUNDS.some((group) => group.includes(letter) && group.includes(other));
}
