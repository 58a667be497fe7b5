import { folded } from './folded.ts';

const NOON = 12 * 60;

const NOON_NAMES =
  'noon|12 noon|midday|mittag|mittags|midi|mediodia|mezzogiorno|meio dia|正午|中午'.split('|');

const MIDNIGHT_NAMES =
  'midnight|12 midnight|mitternacht|minuit|medianoche|mezzanotte|meia noite|真夜中|午夜'.split('|');

/** Times of day with a name of their own, as {@link folded} writes it. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ...NOON_NAMES.map((name) => [name, NOON] as const),
  ...MIDNIGHT_NAMES.map((name) => [name, 0] as const),
]);

/** Words before a time, as {@link folded} writes them: `at 9`, `um 9`, `à 9h`, `a las 9`, `alle 9`, `às 9h`. */
const AT = /^(?:at|um|a las?|a|as|alle) /;

/** With these, the hour 12 is midnight. */
const AT_NIGHT = ['晚上', '夜'];
const AFTER_NOON = ['午後', '下午', '夕方', ...AT_NIGHT];

/** Names a half of the day, before the time as in Asia, or after it. */
const BEFORE = '(?<before>午前|午後|上午|下午|早上|凌晨|晚上|朝|夕方|夜)?';
const HALF = String.raw`(?:(?<half>[ap])\.?\s?m?)?\.?`;

/** `:30`, `h30`, the `30` of `2130`, `点30分`, `点半`. */
const MINUTES = String.raw`(?:(?:[:.]|\s*(?:uhr|[h時时点點])\s*)?(?<minutes>\d{2})(?:分|min)?|[時时点點](?<thirty>半))?`;

const UNIT = "(?:uhr|hs?|heures?|horas?|o['’]?clock|[時时点點])?";

const FORMAT = new RegExp(
  String.raw`^${BEFORE}\s*(?<hours>\d{1,2})${MINUTES}\s*${UNIT}\s*${HALF}$`,
);

/**
 * Reads a time of day as people write it: `09:00`, `9`, `9am`, `21.30`, `2130`, `12:30 p.m.`, `9 Uhr`,
 * `21h30`, `午後9時`, `at noon`.
 *
 * @returns minutes after midnight, 0-1439; `null` when it is no time
 */
export function parseTimeOfDay(text: string): number | null {
  const typed = folded(text).replace(AT, '');
  const named = NAMED.get(typed.replaceAll('-', ' '));
  if (named !== undefined) return named;
  const { before, hours, minutes = '0', thirty, half } = FORMAT.exec(typed)?.groups ?? {};
  if (hours === undefined) return null;
  const hour = hourOfDay(Number(hours), before, half);
  const minute = thirty === undefined ? Number(minutes) : 30;
  if (hour === null || hour > 23 || minute > 59) return null;
  return hour * 60 + minute;
}

/** `540` -> `09:00`. */
export function formatTimeOfDay(minuteOfDay: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

/** Midnight is 12am, noon is 12pm; in Asia either may also be the hour 0. */
function hourOfDay(
  hour: number,
  before: string | undefined,
  half: string | undefined,
): number | null {
  if (before === undefined && half === undefined) return hour;
  if (before !== undefined && half !== undefined) return null;
  const first = before === undefined ? 1 : 0;
  if (hour < first || hour > 12) return null;
  const isAfterNoon = half === 'p' || (before !== undefined && AFTER_NOON.includes(before));
  if (hour === 12 && before !== undefined && AT_NIGHT.includes(before)) return 0;
  return (hour % 12) + (isAfterNoon ? 12 : 0);
}
