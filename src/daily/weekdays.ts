import { EVERY_DAY } from './schedule.ts';

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const MONDAY_TO_FRIDAY = 0b001_1111;
const SATURDAY_AND_SUNDAY = 0b110_0000;

/** What is offered while days are typed. */
export const WEEKDAY_SUGGESTIONS = ['every day', 'weekdays', 'weekends', 'Mon, Wed, Fri'] as const;

/**
 * Reads days of the week as people write them: `every day`, `weekdays`, `weekends`, `Mon, Wed`,
 * `monday-friday`, `sat to sun`.
 *
 * @returns bits, the lowest is Monday; `null` when it names no days
 */
export function parseWeekdays(text: string): number | null {
  const folded = text.trim().toLowerCase();
  if (['every day', 'everyday', 'daily', 'all'].includes(folded)) return EVERY_DAY;
  if (['weekdays', 'workdays'].includes(folded)) return MONDAY_TO_FRIDAY;
  if (['weekends', 'weekend'].includes(folded)) return SATURDAY_AND_SUNDAY;

  const parts = folded
    .replace(/\s*(?:-|–|\bto\b)\s*/g, '-')
    .split(/[\s,;&]+|\band\b/)
    .filter((part) => part !== '');
  const days = parts.map(daysIn);
  return days.length === 0 || days.includes(null)
    ? null
    : days.reduce<number>((bits, part) => bits | (part ?? 0), 0);
}

/** `every day`, `weekdays`, `weekends`, or `Mon, Wed`. */
export function formatWeekdays(bits: number): string {
  switch (bits) {
    case EVERY_DAY:
      return 'every day';
    case MONDAY_TO_FRIDAY:
      return 'weekdays';
    case SATURDAY_AND_SUNDAY:
      return 'weekends';
    default:
      return NAMES.filter((_, day) => (bits & (1 << day)) !== 0).join(', ');
  }
}

/** One day, or a range of days, which may run over the end of the week. */
function daysIn(part: string): number | null {
  const [first = '', last = first, ...rest] = part.split('-');
  const from = dayNumber(first);
  const to = dayNumber(last);
  if (from === null || to === null || rest.length > 0) return null;
  let bits = 0;
  for (let day = from; ; day = (day + 1) % 7) {
    bits |= 1 << day;
    if (day === to) return bits;
  }
}

/** `mon`, `tues`, `Wednesday`: at least three letters of a day's name. */
function dayNumber(name: string): number | null {
  const full = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const day = name.length < 3 ? -1 : full.findIndex((candidate) => candidate.startsWith(name));
  return day === -1 ? null : day;
}
