import { chosenCount, onlyTellsToChoose, tellsToChoose } from './chosen-count.ts';
import { isQuestion } from './is-question.ts';
import { readMark } from './option-marks.ts';

/** The last line that asks, including `Select one:` after it; the first line if none does. */
export function askingLine(lines: readonly string[]): number {
  // An option may end like a question, too. The question itself may have a number.
  const own = lines.map((line, place) => (place === 0 || readMark(line) === null ? line : ''));
  let asking = own.findLastIndex(isQuestion);
  if (asking === -1) asking = own.findLastIndex(asks);
  while (asks(own[asking + 1] ?? '')) asking += 1;
  return Math.max(asking, 0);
}

/** A gap to fill: `AWS ___ runs code.`, `It is [...].`, `下列是（ ）` */
const BLANK = /_{3}|\[(?:\.{3}|…)\]|[(（]\s+[)）][.。]?$/;

/** `Which one?`, `Which of these:`, `Name them. (Choose two.)`, `Choose two.` */
export function asks(line: string): boolean {
  if (BLANK.test(line) || isQuestion(line) || /[:：]$/.test(line) || onlyTellsToChoose(line))
    return true;
  return /[)）][.。]?$/.test(line) && (tellsToChoose(line) || chosenCount(line) > 1);
}
