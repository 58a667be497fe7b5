/** The time of a message: the hour for today's, with the day before it for older ones. */
export function messageTime(sent: Date, now: Date, locale: string): string {
  const isToday = sent.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(
    locale,
    isToday ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' },
  ).format(sent);
}

/** The day that a line in the list announces: `April 20, 2026`. */
export function dayName(day: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day);
}
