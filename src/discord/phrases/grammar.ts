import { DAY_MS } from '../../basics/durations.ts';

/** A text for one and a text for several; `#` stands for the number. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** How a language writes numbers, counted things and lists. */
export interface Grammar {
  /** `1,126` */
  number(value: number): string;
  /** The form for a count, with the number instead of `#`. */
  counted(count: number, forms: PluralForms): string;
  /** `lambda, sqs and sns` */
  list(items: readonly string[]): string;
  /** `Mon, Wed and Fri`; 0 is Monday. */
  someDays(days: readonly number[]): string;
  /** Short and long name of a day of the week; 0 is Monday. */
  dayNames(day: number): readonly [string, string];
}

/** 5 January 1970 was a Monday. */
const A_MONDAY = Date.UTC(1970, 0, 5);

/**
 * The grammar of a language, from `Intl`. Some of our languages have a third plural form, for round millions, which
 * never occur here.
 *
 * @param tag BCP 47, such as `pt-BR`
 * @example
 * grammarOf('en-GB').counted(1_126, { one: '# place', other: '# places' }) // 1,126 places
 */
export function grammarOf(tag: string): Grammar {
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const short = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const number = (value: number): string => numbers.format(value);
  const list = (items: readonly string[]): string => lists.format(items);
  const dateOf = (day: number): number => A_MONDAY + day * DAY_MS;
  return {
    number,
    counted: (count, { one, other }) =>
      (plurals.select(count) === 'one' ? one : other).replace('#', () => number(count)),
    list,
    someDays: (days) => list(days.map((day) => short.format(dateOf(day)))),
    dayNames: (day) => [short.format(dateOf(day)), long.format(dateOf(day))],
  };
}
