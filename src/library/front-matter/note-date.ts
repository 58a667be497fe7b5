/** A date and optional time in unambiguous order: the year first, with or without separators. */
const WRITTEN =
  /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T _-]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?)?(?:\s*(?:Z|[+-]\d{2}:?\d{2}))?$/;

/**
 * Reads the date of a note as `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm:ss`; `null` if it is not a date.
 * `20220506103105` is 10:31:05 on 6 May 2022. Time zones are dropped, so that the day is the one
 * the author wrote.
 */
export function readDate(written: string): string | null {
  const [matched, year = '', month = '', day = '', hour, minute = '00', second = '00'] =
    WRITTEN.exec(written.trim()) ?? [];
  if (matched === undefined || !isDay(Number(year), Number(month), Number(day))) {
    return null;
  }
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) {
    return date;
  }
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isTime ? `${date}T${hour}:${minute}:${second}` : null;
}

/** `today` and `last-modified` in Quarto, and R code: the date when a page is generated. */
const OF_PAGE = /^(?:today|now|last-modified|`r\s.*`)$/s;

/** Whether a date is when the page is generated; the note itself then has no date. */
export function isDateOfPage(written: unknown): boolean {
  return typeof written === 'string' && OF_PAGE.test(written.trim());
}

/** YAML reads an unquoted date as midnight UTC. */
export function readDateObject(date: Date): string | null {
  const written = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19);
  return readDate(written.replace(/T00:00:00$/, ''));
}

/** Whether the month has such a day: `Date` would read 31 April as 1 May. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
