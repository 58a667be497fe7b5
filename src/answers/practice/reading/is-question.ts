/** `Which one?`, also with `(Choose two.)` behind it, and `どれか。` */
export function isQuestion(line: string): boolean {
  return /(?:[?？][^\p{L}\p{N}?？]*|(?<=れ|何|です|ます|でしょう)か。)(?:[(（][^()（）]*[)）][.。]?)?$/u.test(
    line,
  );
}
