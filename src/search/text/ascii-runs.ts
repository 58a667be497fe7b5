/**
 * Runs of letters and digits in texts of ASCII characters, as `words.ts` describes them: found by looking at each
 * character once, in a third of the time that a regular expression takes.
 */

const isPlain = /^[ -~\s]*$/;

const JOINTS: ReadonlySet<number> = codesOf("._'&");
const DASH = 45;
const PLUS = 43;
const NUMBER_SIGN = 35;

/** Whether runs in a text can be found here. */
export function isAscii(text: string): boolean {
  return isPlain.test(text);
}

/** Where the next run from a place on begins; the length of the text where none does. */
export function runStart(text: string, from: number): number {
  for (let place = from; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (isNameCode(code) || (code === DASH && beginsOption(text, place))) return place;
  }
  return text.length;
}

/** Where the run that begins at a place ends. */
export function runEnd(text: string, start: number): number {
  if (text.charCodeAt(start) === DASH) {
    let end = nameEnd(text, start + 2);
    while (text.charCodeAt(end) === DASH && isNameAt(text, end + 1)) end = nameEnd(text, end + 1);
    return end;
  }
  let end = nameEnd(text, start);
  while (JOINTS.has(text.charCodeAt(end)) && isNameAt(text, end + 1)) end = nameEnd(text, end + 1);
  return end + signLength(text, end);
}

function nameEnd(text: string, start: number): number {
  let end = start;
  while (isNameCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** `--dry-run`, not the dashes of `a--b` or `---`. */
function beginsOption(text: string, place: number): boolean {
  const before = text.charCodeAt(place - 1);
  return (
    text.charCodeAt(place + 1) === DASH &&
    isLetter(text.charCodeAt(place + 2)) &&
    before !== DASH &&
    !isNameCode(before)
  );
}

/** `C++`, `C#`. */
function signLength(text: string, place: number): number {
  const code = text.charCodeAt(place);
  if (code === PLUS && text.charCodeAt(place + 1) === PLUS) return 2;
  return code === NUMBER_SIGN && !isNameAt(text, place + 1) ? 1 : 0;
}

function isNameAt(text: string, place: number): boolean {
  return isNameCode(text.charCodeAt(place));
}

function isNameCode(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
