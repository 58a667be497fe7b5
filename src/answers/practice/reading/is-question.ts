/** `Which one?`, also with `(Choose two.)` behind it. */
export function isQuestion(line: string): boolean {
  return /[?？][^\p{L}\p{N}?？]*(?:[(（][^()（）]*[)）][.。]?)?$/u.test(line);
}
