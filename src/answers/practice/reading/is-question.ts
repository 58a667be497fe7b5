/** `Which one?`, also with `(Choose two.)` after it, and `どれか。` */
export function isQuestion(line: string): boolean {
  return /(?:[?？][^\p{L}\p{N}?？]*|(?<=れ|何|です|ます|でしょう)か。)(?:[(（][^()（）]*[)）][.。]?)?$/u.test(
    line,
  );
}
