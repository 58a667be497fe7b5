import { isQuestion } from './is-question.ts';
import { readMarker } from './option-markers.ts';

/** `Question 2`, `Q2:`, `Frage 2`, `問2`. */
const NAMED = /^(?:question|q|frage|pregunta|domanda|quest[ãa]o|pergunta|問題?|问题)\s*#?\d/i;

/** Where several questions were pasted one below the other, the lines of the first; else all. */
export function linesOfFirst(lines: readonly string[]): readonly string[] {
  const orders = lines.map((line) => {
    const mark = readMarker(line);
    return mark?.style === 'letter' ? mark.order : null;
  });
  const second = orders.indexOf(2, orders.indexOf(1));
  const again = second === -1 ? -1 : orders.indexOf(1, second);
  if (again === -1 || orders.indexOf(2, again) === -1) return lines;
  const last = orders.findLastIndex((order, place) => order !== null && place < again);
  const next = lines.findIndex((line, place) => place > last && place < again && begins(line));
  return next === -1 ? lines : lines.slice(0, next);
}

function begins(line: string): boolean {
  return readMarker(line)?.style === 'number' || NAMED.test(line) || isQuestion(line);
}
