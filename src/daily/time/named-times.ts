import type { LocaleString } from 'discord-api-types/v10';
import { onDemandFor } from '../../basics/on-demand.ts';
import { foldedWords } from './folded.ts';
import { abbreviatedZones } from './known-zones.ts';

/** The time of a zone by its name: `Pacific Time`, `Mitteleuropäische Zeit`. */
interface NamedTime {
  /** As it is compared. */
  readonly name: string;
  readonly zone: string;
}

/** The zones whose time has a name in a language. To read these takes the machine some ten milliseconds. */
const timesIn = onDemandFor((language: string) => abbreviatedZones().map(timeIn(language)));

/**
 * Zones whose time is named so in a language or in English, by the machine's data: the shortest name first, as
 * `Central Time` before `Central European Time`. Known are those that have an abbreviation.
 */
export function zonesByTime(
  locale: LocaleString,
  isNamed: (name: string) => boolean,
): readonly string[] {
  const times = [locale, 'en'].flatMap(timesIn).filter(({ name }) => isNamed(name));
  times.sort((one, other) => one.name.length - other.name.length);
  return [...new Set(times.map(({ zone }) => zone))];
}

/** What was typed as it is compared: in English without the season, and without `Time` where that stands at its end. */
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
