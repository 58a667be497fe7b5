/** The time of a message: the hour if it is from today, otherwise with the date. */
export function messageTime(sent: Date, now: Date, locale: string): string {
  const isToday = sent.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(
    locale,
    isToday ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' },
  ).format(sent);
}

/** The day that a separator in the list shows: `April 20, 2026`. */
export function dayName(day: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day);
}
