import type { DailyPhrases } from '../../discord/phrases/contract/daily.ts';
import { folded } from './folded.ts';
import { EVERY_DAY } from './schedule.ts';

/** Bits of Monday to Friday. */
export const MONDAY_TO_FRIDAY = 0b001_1111;

/** Bits of Saturday and Sunday. */
export const SATURDAY_AND_SUNDAY = 0b110_0000;

/** Names of groups of days that the phrases don't have, as {@link folded} writes them. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ...'every day|everyday|each day|daily|all|taglich|cada dia|tous les jours|tutti i giorni'
    .split('|')
    .map((name) => [name, EVERY_DAY] as const),
  ...'weekdays|workdays|every weekday'.split('|').map((name) => [name, MONDAY_TO_FRIDAY] as const),
  ...'weekends|weekend|wochenende|fin de semana|fim de semana'
    .split('|')
    .map((name) => [name, SATURDAY_AND_SUNDAY] as const),
]);

const ALL_DAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Between the first and the last day of a range, as {@link folded} writes it. */
const RANGE = /\s*(?:[-–~〜到至]|から|\b(?:to|through|thru|bis|a|au|al)\b)\s*/g;

/** Between single days, as {@link folded} writes it. */
const SEPARATOR = /[\s,;&/+、，・和と]+|\b(?:and|und|et|y|e)\b/;

/** Words that say only that days follow: `every Monday`, `du lundi au jeudi`. */
const ANNOUNCEMENTS: ReadonlySet<string> = new Set(
  [
    'on from every each',
    'am von vom jeden',
    'du le les tous chaque',
    'de del desde el los todos cada',
    'da das as todas',
    'dal il tutti i ogni',
  ].flatMap((words) => words.split(' ')),
);

/** Suggestions while days are typed; each can be read. */
export const WEEKDAY_SUGGESTIONS = ['every day', 'weekdays', 'weekends', 'Mon, Wed, Fri'] as const;

/** How a language names days. */
type DayWords = Pick<DailyPhrases, 'everyDay' | 'weekdays' | 'weekends' | 'dayNames'>;

/**
 * Reads days of the week as people write them: `every day`, `weekdays`, `weekends`, `Mon, Wed`,
 * `monday-friday`, `sat to sun`, `lunes a jueves`; English everywhere, and the person's own language.
 *
 * @returns bits, the lowest is Monday; `null` when it names no days
 */
export function parseWeekdays(text: string, words: DayWords | null = null): number | null {
  const typed = foldedDay(text);
  const named = NAMED.get(typed) ?? (words && daysOfPhrase(typed, words));
  if (named) return named;

  const parts = typed
    .replace(RANGE, '-')
    .split(SEPARATOR)
    .filter((part) => part !== '' && !ANNOUNCEMENTS.has(part));
  const days = parts.map((part) => daysIn(part, words));
  return days.length === 0 || days.includes(null)
    ? null
    : days.reduce<number>((bits, part) => bits | (part ?? 0), 0);
}

function daysOfPhrase(typed: string, words: DayWords): number | null {
  if (typed === foldedDay(words.everyDay)) return EVERY_DAY;
  if (typed === foldedDay(words.weekdays)) return MONDAY_TO_FRIDAY;
  return typed === foldedDay(words.weekends) ? SATURDAY_AND_SUNDAY : null;
}

/** The days among the bits, as numbers; 0 is Monday. */
export function daysAmong(bits: number): readonly number[] {
  return ALL_DAYS.filter((day) => (bits & (1 << day)) !== 0);
}

/** One day, or a range of days, which may wrap around the end of the week. */
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

/** `mon`, `tues`, `Wednesday`, `Mondays`: at least three letters of a day's name, or its short name. */
function dayNumber(name: string, words: DayWords | null): number | null {
  const isNamed = (day: number): boolean => {
    const [short, long] = words?.dayNames(day) ?? [];
    return (short !== undefined && foldedDay(short) === name) || begins(long ?? '', name);
  };
  const english = ALL_DAYS.find((day) => begins(ENGLISH[day] ?? '', name));
  return english ?? ALL_DAYS.find(isNamed) ?? null;
}

/** Whether `name` is a beginning or the plural of a day's name. Fewer Chinese characters are enough. */
function begins(dayName: string, name: string): boolean {
  const whole = foldedDay(dayName);
  const isLongEnough = name.length >= (/^\p{Script=Han}/u.test(name) ? 2 : 3);
  return isLongEnough && (whole.startsWith(name) || name === `${whole}s`);
}

/**
 * A day's name for comparing, without the dots of abbreviations. Portuguese adds `-feira` to most days, and Chinese
 * has two words for Sunday. Chinese and Japanese write `every` without a space, and Japanese also several days
 * (`月水金`).
 */
function foldedDay(text: string): string {
  return folded(text)
    .replaceAll('.', '')
    .trim()
    .replace(/[-\s]feiras?\b/g, '')
    .replace(/(?<=周|星期)天/g, '日')
    .replace(/毎週|每(?=周|星期)/g, '')
    .replace(/^[月火水木金土日]+$/, (days) => [...days].join());
}
