import type { LocaleString } from 'discord-api-types/v10';
import { MINUTE_MS } from '../../basics/durations.ts';
import { foldedName, foldedWords } from './folded.ts';
import {
  abbreviatedZones,
  canonical,
  knownZones,
  namedHere,
  zoneAbbreviated,
  zonesOfLanguage,
} from './known-zones.ts';
import { zonesOfCities } from './large-cities.ts';
import { foldedTime, zonesByTime } from './named-times.ts';
import { zonesByCountry } from './region-zones.ts';
import { isTimeZone } from './schedule.ts';
import { differentClocks, wallClockIn } from './wall-clock.ts';

/** Names of times are read only from this many letters on, because fewer don't tell which is meant. */
const SHORTEST_TIME = 3;

/**
 * Time zones to suggest for what has been typed so far: the one with this name, or those of this country; then those
 * of the person's language, those of cities, countries and times whose names begin like this, and all whose names
 * contain the typed words. For an offset from UTC, the places that have it right now.
 */
export function suggestTimeZones(
  typed: string,
  locale: LocaleString,
  nowMs: number,
): readonly string[] {
  const likely = zonesOfLanguage(locale);
  const wanted = foldedName(typed);
  if (wanted === '') return [...new Set([...likely, ...knownZones()])];
  const aheadMs = aheadOfUtc(wanted);
  if (aheadMs !== null) return zonesAhead(aheadMs, locale, nowMs);
  const has = (zone: string): boolean => foldedName(zone).includes(wanted);
  const words = foldedWords(typed);
  return [
    ...new Set([
      ...timeZonesNamed(typed, locale, nowMs),
      ...likely.filter(has),
      ...zonesOfCities((name) => name.startsWith(words)),
      ...inCountries(locale, nowMs, (name) => words !== '' && name.startsWith(words)),
      ...ofTimes(typed, locale, (name, wantedTime) => name.startsWith(wantedTime)),
      ...knownZones().filter(has),
    ]),
  ];
}

/** The offset of `utc+2`, `gmt+5:30` or `-3` in milliseconds; `null` for anything else. */
function aheadOfUtc(typed: string): number | null {
  const [, sign, hours, minutes = '0'] =
    /^(?:utc|gmt)?\s*([-+−])(\d{1,2})(?::?(\d{2}))?$/.exec(typed) ?? [];
  if (sign === undefined) return null;
  const ahead = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
  return sign === '+' ? ahead : -ahead;
}

/** Time zones with this offset now, among those where most people live. */
function zonesAhead(aheadMs: number, locale: LocaleString, nowMs: number): readonly string[] {
  // Wall clocks don't show milliseconds.
  const atMs = nowMs - (nowMs % MINUTE_MS);
  return [
    ...new Set([...zonesOfLanguage(locale), 'UTC', ...namedHere(), ...abbreviatedZones()]),
  ].filter((zone) => wallClockIn(zone)(atMs) - atMs === aheadMs);
}

/**
 * The time zones that a text names. One: by its name, by an abbreviation, by a large city or one that only one zone is
 * named after, or by the name of its time (`Pacific Time`). One or more: by a country or an offset, one of all whose clocks
 * show the same. An older or newer name stays as it was picked: `Europe/Kyiv` is not shown as `Europe/Kiev`. Empty
 * when there is no such zone.
 *
 * @param locale the person's language: names of countries and times are known in it and in English
 */
export function timeZonesNamed(
  name: string,
  locale: LocaleString,
  nowMs: number,
): readonly string[] {
  const aheadMs = aheadOfUtc(foldedName(name));
  if (aheadMs !== null) return differentClocks(zonesAhead(aheadMs, locale, nowMs), nowMs);
  const zone = zoneNamed(name);
  if (zone !== null) return [zone];
  const words = foldedWords(name);
  const isNamed = (known: string) => known === words;
  const cities = zonesOfCities(isNamed);
  if (cities.length > 0) return cities;
  const zones = inCountries(locale, nowMs, isNamed);
  return zones.length > 0
    ? zones
    : ofTimes(name, locale, (known, time) => known === time).slice(0, 1);
}

function zoneNamed(name: string): string | null {
  const wanted = foldedName(name);
  const zones = knownZones();
  const known = zones.find((zone) => foldedName(zone) === wanted) ?? zoneAbbreviated(wanted);
  if (known !== undefined) return known;
  const asTyped = name.trim().replace(/ /g, '_');
  if (!isAbbreviation(asTyped) && isTimeZone(asTyped)) return asTyped;
  const inCity = zones.filter((zone) => foldedName(zone).endsWith(`/${wanted}`));
  const [only, ...others] = new Map(inCity.map((zone) => [canonical(zone), zone])).values();
  return only !== undefined && !wanted.includes('/') && others.length === 0 ? only : null;
}

/** Whether a name is one of the abbreviations that machines read differently from people. */
function isAbbreviation(name: string): boolean {
  return /^[a-z]{3}$/i.test(name);
}

function inCountries(
  locale: LocaleString,
  nowMs: number,
  isNamed: (name: string) => boolean,
): readonly string[] {
  const countries = zonesByCountry(locale, isNamed);
  return [...new Set(countries.flatMap((zones) => differentClocks(zones, nowMs)))];
}

function ofTimes(
  typed: string,
  locale: LocaleString,
  isMeant: (name: string, wanted: string) => boolean,
): readonly string[] {
  const wanted = foldedTime(typed);
  return wanted.length < SHORTEST_TIME ? [] : zonesByTime(locale, (name) => isMeant(name, wanted));
}
