import type { TimestampStyle } from './syntax.ts';

const FORMATS: Readonly<Record<Exclude<TimestampStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** The largest unit that fits at least once is used. In seconds. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Where and when a time is read. */
export interface Reader {
  /** BCP 47, as Discord's locales are: `en-US`, `fr`. */
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** IANA name; the machine's zone by default. */
  readonly timeZone?: string;
}

/** Writes `<t:UNIX:STYLE>` as its reader sees it: `20 April 2021 at 16:20`, `2 months ago`. */
export function formatTimestamp(
  unixSeconds: number,
  style: TimestampStyle,
  { locale, nowMs, timeZone }: Reader,
): string {
  const date = new Date(unixSeconds * 1000);
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  if (style === 'R') return relativeTime(unixSeconds - nowMs / 1000, locale);

  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(locale, { ...FORMATS[style], ...zone }).format(date);
}

function relativeTime(seconds: number, locale: string): string {
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return format.format(Math.round(seconds / size), unit);
}
