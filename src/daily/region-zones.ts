import type { LocaleString } from 'discord-api-types/v10';
import { foldedWords, mostPeopleFirst, nameOfToday } from './known-zones.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A country, or another part of the world that has a code of two letters. */
interface Region {
  readonly code: string;
  /** As they are compared. */
  readonly names: readonly string[];
}

/** Machines with Node 20 have the property alone, newer ones the method alone; TypeScript knows neither. */
interface WithZones {
  readonly timeZones?: readonly string[] | undefined;
  getTimeZones?(): readonly string[] | undefined;
}

/** English names that people use and machines don't, by the code. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  AE: ['uae'],
  CZ: ['czech republic'],
  GB: ['england', 'great britain', 'scotland', 'wales'],
  KR: ['korea'],
  NL: ['holland', 'the netherlands'],
  US: ['usa'],
};

/** Names by the language, made when first needed, for to read them all takes a while. */
const regionsByLanguage = new Map<string, readonly Region[]>();

/** Zones by the region's code: to look up one takes the machine half a millisecond. */
const zonesByCode = new Map<string, readonly string[]>();

/**
 * The time zones of each country that is named so in a language or in English, by the machine's data; those where most
 * people are first.
 */
export function zonesByCountry(
  locale: LocaleString,
  isNamed: (name: string) => boolean,
): readonly (readonly string[])[] {
  const regions = [locale, 'en'].flatMap(regionsIn).filter(({ names }) => names.some(isNamed));
  const codes = [...new Set(regions.map(({ code }) => code))];
  return codes.map(zonesIn).filter((zones) => zones.length > 0);
}

function regionsIn(language: string): readonly Region[] {
  const regions = regionsByLanguage.get(language) ?? readRegions(language);
  regionsByLanguage.set(language, regions);
  return regions;
}

function readRegions(language: string): readonly Region[] {
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const names = styles.flatMap((style) => style.of(code) ?? []).map(foldedWords);
    return names.length === 0 ? [] : [{ code, names: [...names, ...(ALSO_CALLED[code] ?? [])] }];
  });
}

function zonesIn(code: string): readonly string[] {
  const zones = zonesByCode.get(code) ?? readZones(code);
  zonesByCode.set(code, zones);
  return zones;
}

function readZones(code: string): readonly string[] {
  const region: Intl.Locale & WithZones = new Intl.Locale(`und-${code}`);
  const zones = region.getTimeZones?.() ?? region.timeZones ?? [];
  return mostPeopleFirst(zones.map(nameOfToday));
}
