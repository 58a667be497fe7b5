import { readMark } from './option-marks.ts';

const KATAKANA = 'アイウエオカキクケコ';

/** With fewer, a sentence that begins with `A` might be taken for an option. */
const FEWEST = 3;

/**
 * The lines of a question with a full stop added after bare letters: `A  Amazon EC2`, as in medical
 * and school exams, `a ec2` as in chats, and `ア　Amazon EC2`. All of them must be at the start of a line, in order.
 */
export function withSignsAfterLetters(lines: readonly string[]): readonly string[] {
  return (
    signed('ABCDEFGHIJ', lines) ??
    signed('abcdefghij', lines) ??
    signed(KATAKANA, lines.flatMap(partsOf)) ??
    lines
  );
}

/** `null` if the letters mark nothing. Another question may follow. */
function signed(letters: string, lines: readonly string[]): readonly string[] | null {
  const places = placesOf(letters, lines);
  if (places.length < FEWEST) return null;
  const end = (places.at(-1) ?? 0) + 1;
  const first = lines
    .slice(0, end)
    .map((line, place) =>
      places.includes(place) ? `${line.charAt(0)}. ${line.slice(1).trim()}` : line,
    );
  const rest = lines.slice(end);
  return [...first, ...(signed(letters, rest) ?? rest)];
}

/** Puts each option of `ア　EC2　　イ　Lambda` on its own line: a single katakana is not a word. */
function partsOf(line: string): readonly string[] {
  return line.split(new RegExp(`\\s+(?=[${KATAKANA}]\\s)`));
}

/** Where the options of one question begin; a sentence above them may begin with `A`, too. */
function placesOf(letters: string, lines: readonly string[]): readonly number[] {
  const begins = (letter: string) => (line: string) =>
    line.startsWith(letter) && /^.\s/u.test(line) && readMark(line) === null;
  const second = lines.findIndex(begins(letters.charAt(1)));
  const first = lines.slice(0, Math.max(second, 0)).findLastIndex(begins(letters.charAt(0)));
  if (first < 1) return [];
  const places = [first, second];
  for (const letter of letters.slice(2)) {
    const last = places.at(-1) ?? second;
    const next = lines.findIndex((line, place) => place > last && begins(letter)(line));
    if (next === -1) break;
    places.push(next);
  }
  return places;
}
