const FORMAT =
  /^(?<hours>\d{1,2})(?:(?:[:.]|\s*[h時时点點]\s*)?(?<minutes>\d{2})分?)?\s*(?:uhr|[h時时点點])?\s*(?<half>[ap])?\.?(?:m\.?)?$/i;

/**
 * Reads a time of day as people write it: `09:00`, `9`, `9am`, `21.30`, `2130`, `12:30 p.m.`, `9 Uhr`,
 * `21h30`, `9時`.
 *
 * @returns minutes after midnight, 0-1439; `null` when it is no time
 */
export function parseTimeOfDay(text: string): number | null {
  const { hours, minutes = '0', half } = FORMAT.exec(text.normalize('NFKC').trim())?.groups ?? {};
  if (hours === undefined || (half === undefined && /m/i.test(text))) return null;
  const hour = half === undefined ? Number(hours) : hourOfHalfDay(Number(hours), half);
  if (hour === null || hour > 23 || Number(minutes) > 59) return null;
  return hour * 60 + Number(minutes);
}

/** `540` -> `09:00`. */
export function formatTimeOfDay(minuteOfDay: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

/** Twelve at night is 12am, twelve at noon 12pm. */
function hourOfHalfDay(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
