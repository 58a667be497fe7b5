import { EVERY_DAY } from './schedule.ts';

/** Bits of Monday to Friday. */
export const MONDAY_TO_FRIDAY = 0b001_1111;

/** Bits of Saturday and Sunday. */
export const SATURDAY_AND_SUNDAY = 0b110_0000;

const ALL_DAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What stands between the first and the last of some days, as {@link folded} writes it. */
const RANGE = /\s*(?:[-–~〜到至]|から|\b(?:to|bis|a)\b)\s*/g;

/** What is offered while days are typed; each can be read. */
export const WEEKDAY_SUGGESTIONS = ['every day', 'weekdays', 'weekends', 'Mon, Wed, Fri'] as const;

/** How a language names days; 0 is Monday. */
export interface DayWords {
  readonly everyDay: string;
  readonly weekdays: string;
  readonly weekends: string;
  /** Short and long name. */
  readonly dayNames: (day: number) => readonly [string, string];
}

/**
 * Reads days of the week as people write them: `every day`, `weekdays`, `weekends`, `Mon, Wed`,
 * `monday-friday`, `sat to sun`, `lunes a jueves`; English everywhere, and the person's own language.
 *
 * @returns bits, the lowest is Monday; `null` when it names no days
 */
export function parseWeekdays(text: string, words: DayWords | null = null): number | null {
  const typed = folded(text);
  const names = (own: string | undefined, ...english: readonly string[]): boolean =>
    english.includes(typed) || (own !== undefined && folded(own) === typed);
  if (names(words?.everyDay, 'every day', 'everyday', 'daily', 'all')) return EVERY_DAY;
  if (names(words?.weekdays, 'weekdays', 'workdays')) return MONDAY_TO_FRIDAY;
  if (names(words?.weekends, 'weekends', 'weekend')) return SATURDAY_AND_SUNDAY;

  const parts = typed
    .replace(RANGE, '-')
    .split(/[\s,;&、，和]+|\b(?:and|und|et|y|e)\b/)
    .filter((part) => part !== '');
  const days = parts.map((part) => daysIn(part, words));
  return days.length === 0 || days.includes(null)
    ? null
    : days.reduce<number>((bits, part) => bits | (part ?? 0), 0);
}

/** The days that are among the bits; 0 is Monday. */
export function daysAmong(bits: number): readonly number[] {
  return ALL_DAYS.filter((day) => (bits & (1 << day)) !== 0);
}

/** One day, or a range of days, which may run over the end of the week. */
function daysIn(part: string, words: DayWords | null): number | null {
  const [first = '', last = first, ...rest] = part.split('-');
  const from = dayNumber(first, words);
  const to = dayNumber(last, words);
  if (from === null || to === null || rest.length > 0) return null;
  let bits = 0;
  for (let day = from; ; day = (day + 1) % 7) {
    bits |= 1 << day;
    if (day === to) return bits;
  }
}

/** `mon`, `tues`, `Wednesday`: at least three letters of a day's name, or its short name. */
function dayNumber(name: string, words: DayWords | null): number | null {
  const isNamed = (day: number): boolean => {
    const [short, long] = words?.dayNames(day) ?? [];
    return (short !== undefined && folded(short) === name) || begins(long ?? '', name);
  };
  const english = ALL_DAYS.find((day) => begins(ENGLISH[day] ?? '', name));
  return english ?? ALL_DAYS.find(isNamed) ?? null;
}

function begins(dayName: string, name: string): boolean {
  return name.length >= 3 && folded(dayName).startsWith(name);
}

/** Without case, accents, the dots of abbreviations, and the `-feira` that Portuguese has behind most days. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]feira\b/g, '');
}
