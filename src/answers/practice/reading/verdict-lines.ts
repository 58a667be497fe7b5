import { readMark } from './option-marks.ts';

/**
 * Above an option at Udemy (`Your answer is incorrect`, `Correct selection`) and in Canvas
 * (`You Answered`, `Correct!`).
 */
const ABOVE =
  /^(?:your (?:answer|selection) is (?:in)?correct|correct (?:answer|selection)|you answered|correct!)$/i;

/** Below a lettered option in Moodle and on Whizlabs. */
const BELOW = /^(?:(?:in)?correct|right|wrong|richtig|falsch)$/i;

/**
 * The lines of a question without those that say whether a single option is right or was chosen.
 */
export function withoutVerdicts(lines: readonly string[]): readonly string[] {
  const marked = lines.some(isLettered);
  return lines.filter((line, place) => {
    const next = lines[place + 1] ?? '';
    if (isLettered(next)) return !ABOVE.test(line) && !BELOW.test(line);
    return marked || !ABOVE.test(line) || repeats(next, lines.slice(0, place));
  });
}

function isLettered(line: string): boolean {
  return readMark(line)?.style === 'letter';
}

/** An option, or its letter, that is repeated below a question is the answer. */
function repeats(line: string, before: readonly string[]): boolean {
  return line === '' || before.includes(line) || /^\P{L}*[A-J]\P{L}*$/u.test(line);
}
