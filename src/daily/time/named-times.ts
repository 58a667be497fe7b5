import type { LocaleString } from 'discord-api-types/v10';
import { onDemandFor } from '../../basics/on-demand.ts';
import { foldedWords } from './folded.ts';
import { abbreviatedZones } from './known-zones.ts';

/** A time by its name: `Pacific Time`, `Mitteleuropäische Zeit`. */
interface NamedTime {
  /** As written by {@link foldedTime}. */
  readonly name: string;
  readonly zone: string;
}

/** The time zones whose time has a name in a language. Reading these takes some ten milliseconds. */
const timesIn = onDemandFor((language: string) => abbreviatedZones().map(timeIn(language)));

/**
 * Time zones whose time has this name, in a language or in English, by the machine's data. The shortest name comes
 * first: `Central Time` before `Central European Time`. Only time zones with an abbreviation are known.
 */
export function zonesByTime(
  locale: LocaleString,
  isNamed: (name: string) => boolean,
): readonly string[] {
  const times = [locale, 'en'].flatMap(timesIn).filter(({ name }) => isNamed(name));
  times.sort((one, other) => one.name.length - other.name.length);
  return [...new Set(times.map(({ zone }) => zone))];
}

/** The name of a time for comparing: in English without the season, and without `Time` at the end. */
export function foldedTime(name: string): string {
  return foldedWords(name).replace(/(?: (?:standard|daylight|summer))? time$/, '');
}

function timeIn(language: string): (zone: string) => NamedTime {
  return (zone) => {
    const format = new Intl.DateTimeFormat(language, {
      timeZone: zone,
      timeZoneName: 'longGeneric',
    });
    const name = format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return { name: foldedTime(name), zone };
  };
}
