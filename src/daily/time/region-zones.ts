import type { LocaleString } from 'discord-api-types/v10';
import { onDemandFor } from '../../basics/on-demand.ts';
import { foldedWords } from './folded.ts';
import { mostPeopleFirst, nameOfToday } from './known-zones.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A country or another region with a code of two letters. */
interface Region {
  readonly code: string;
  /** As written by {@link foldedWords}. */
  readonly names: readonly string[];
}

/** Node 20 has only the property, newer versions only the method; TypeScript knows neither. */
interface WithZones {
  readonly timeZones?: readonly string[] | undefined;
  getTimeZones?(): readonly string[] | undefined;
}

/** English names that people use but machines don't, by code. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  AE: ['uae'],
  CZ: ['czech republic'],
  GB: ['england', 'great britain', 'scotland', 'wales'],
  KR: ['korea'],
  NL: ['holland', 'the netherlands'],
  US: ['usa'],
};

/** All regions with their names in a language. Reading these takes some milliseconds. */
const regionsIn = onDemandFor(readRegions);

/** The time zones of a region by its code. Looking up one takes half a millisecond. */
const zonesIn = onDemandFor(readZones);

/**
 * The time zones of each country with this name, in a language or in English, by the machine's data; those where most
 * people live come first.
 */
export function zonesByCountry(
  locale: LocaleString,
  isNamed: (name: string) => boolean,
): readonly (readonly string[])[] {
  const regions = [locale, 'en'].flatMap(regionsIn).filter(({ names }) => names.some(isNamed));
  const codes = [...new Set(regions.map(({ code }) => code))];
  return codes.map(zonesIn).filter((zones) => zones.length > 0);
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

function readZones(code: string): readonly string[] {
  const region: Intl.Locale & WithZones = new Intl.Locale(`und-${code}`);
  const zones = region.getTimeZones?.() ?? region.timeZones ?? [];
  return mostPeopleFirst(zones.map(nameOfToday));
}
