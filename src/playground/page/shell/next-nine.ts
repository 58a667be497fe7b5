/** The next nine o'clock in the morning in the browser's time zone, in milliseconds since 1970. */
export function nextNine(nowMs: number): number {
  const nine = new Date(nowMs);
  nine.setHours(9, 0, 0, 0);
  if (nine.getTime() <= nowMs) nine.setDate(nine.getDate() + 1);
  return nine.getTime();
}
