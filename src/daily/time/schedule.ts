/** A time of day in a zone, on some days of the week. */
export interface Schedule {
  /** Minutes after local midnight, 0-1439. */
  readonly minuteOfDay: number;
  /** IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
  /** Bit 0 is Monday, bit 6 is Sunday; at least one. */
  readonly weekdays: number;
}

/** One time at which a schedule is due. */
export interface Due {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** The local date that it belongs to: `2026-03-29`. */
  readonly localDate: string;
}

/** Monday to Sunday. */
export const EVERY_DAY = 0b111_1111;

/** Whether this machine's time zone data knows the name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
