import type { LocaleString } from 'discord-api-types/v10';
import { onDemand } from '../../basics/on-demand.ts';
import { isTimeZone } from './schedule.ts';

/** Where most people who use Discord in a language are, the likeliest first. */
const OF_LANGUAGE: Readonly<Partial<Record<LocaleString, readonly string[]>>> = {
  bg: ['Europe/Sofia'],
  cs: ['Europe/Prague'],
  da: ['Europe/Copenhagen'],
  de: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  el: ['Europe/Athens'],
  'en-GB': ['Europe/London', 'Europe/Dublin', 'Australia/Sydney', 'Asia/Kolkata'],
  'en-US': ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  'es-419': ['America/Mexico_City', 'America/Bogota', 'America/Argentina/Buenos_Aires'],
  'es-ES': ['Europe/Madrid', 'Atlantic/Canary'],
  fi: ['Europe/Helsinki'],
  fr: ['Europe/Paris', 'Europe/Brussels', 'America/Montreal'],
  hi: ['Asia/Kolkata'],
  hr: ['Europe/Zagreb'],
  hu: ['Europe/Budapest'],
  id: ['Asia/Jakarta'],
  it: ['Europe/Rome'],
  ja: ['Asia/Tokyo'],
  ko: ['Asia/Seoul'],
  lt: ['Europe/Vilnius'],
  nl: ['Europe/Amsterdam', 'Europe/Brussels'],
  no: ['Europe/Oslo'],
  pl: ['Europe/Warsaw'],
  'pt-BR': ['America/Sao_Paulo'],
  ro: ['Europe/Bucharest'],
  ru: ['Europe/Moscow', 'Asia/Yekaterinburg'],
  'sv-SE': ['Europe/Stockholm'],
  th: ['Asia/Bangkok'],
  tr: ['Europe/Istanbul'],
  uk: ['Europe/Kyiv'],
  vi: ['Asia/Ho_Chi_Minh'],
  'zh-CN': ['Asia/Shanghai'],
  'zh-TW': ['Asia/Taipei'],
};

/** Current names of time zones that many machines know but don't list: they list `Asia/Calcutta`. */
const NEWER_NAMES: readonly string[] = [
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Argentina/Cordoba',
  'America/Argentina/Mendoza',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

/**
 * Abbreviations that people use, in summer and winter, with the place that most of them mean. Machines read some of
 * them differently: `BST` as Dhaka, and `EST` as Panama, which has no summer time.
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Africa/Johannesburg': 'sast',
  'Africa/Lagos': 'wat',
  'Africa/Maputo': 'cat',
  'Africa/Nairobi': 'eat',
  'America/Anchorage': 'akst akdt',
  'America/Chicago': 'cst cdt',
  'America/Denver': 'mst mdt',
  'America/Halifax': 'ast adt',
  'America/Los_Angeles': 'pst pdt',
  'America/New_York': 'est edt',
  'America/Sao_Paulo': 'brt',
  'America/St_Johns': 'nst ndt',
  'Asia/Hong_Kong': 'hkt',
  'Asia/Jakarta': 'wib',
  'Asia/Karachi': 'pkt',
  'Asia/Kolkata': 'ist',
  'Asia/Seoul': 'kst',
  'Asia/Singapore': 'sgt',
  'Asia/Tokyo': 'jst',
  'Australia/Sydney': 'aest aedt',
  'Europe/London': 'bst',
  'Europe/Moscow': 'msk',
  'Pacific/Auckland': 'nzst nzdt',
  'Pacific/Honolulu': 'hst',
  CET: 'cet cest mez mesz',
  EET: 'eet eest',
  GMT: 'gmt',
  WET: 'wet west',
};

/** For countries with several time zones that are not named above: those in which most of their people live. */
const MOST_PEOPLE: readonly string[] = [
  'America/Phoenix',
  'America/Toronto',
  'America/Vancouver',
  'America/Edmonton',
  'America/Winnipeg',
  'America/Manaus',
  'America/Santiago',
  'America/Guayaquil',
  'Asia/Nicosia',
  'Asia/Tashkent',
  'Asia/Ulaanbaatar',
  'Europe/Lisbon',
  'Europe/Samara',
  'Asia/Novosibirsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Kamchatka',
  'Pacific/Port_Moresby',
  'Pacific/Tahiti',
];

/** Where most people who use Discord in a language are, the likeliest first. */
export function zonesOfLanguage(locale: LocaleString): readonly string[] {
  return (OF_LANGUAGE[locale] ?? []).filter(isTimeZone);
}

/** The time zone that an abbreviation in lower case stands for. */
export function zoneAbbreviated(wanted: string): string | undefined {
  const all = Object.entries(ABBREVIATIONS);
  return all.find(([, abbreviations]) => abbreviations.split(' ').includes(wanted))?.[0];
}

/** Time zones with an abbreviation. */
export function abbreviatedZones(): readonly string[] {
  return Object.keys(ABBREVIATIONS).filter(isTimeZone);
}

/** The time zones named in this file: where most people live, and current names. */
export const namedHere = onDemand((): readonly string[] => {
  const listed = new Set(Intl.supportedValuesOf('timeZone'));
  const named = [...Object.values(OF_LANGUAGE).flat(), ...NEWER_NAMES];
  return named.filter((zone) => listed.has(zone) || isTimeZone(zone));
});

/** The machine's names, then current ones: of a time zone's names, the last counts. */
export const knownZones = onDemand((): readonly string[] => [
  'UTC',
  ...Intl.supportedValuesOf('timeZone'),
  ...namedHere(),
]);

const newerNames = onDemand(
  (): ReadonlyMap<string, string> =>
    new Map(NEWER_NAMES.filter(isTimeZone).map((zone) => [canonical(zone), zone])),
);

/** The current name of a time zone that the machine lists under an older one. */
export function nameOfToday(zone: string): string {
  return newerNames().get(zone) ?? zone;
}

/** The machine's own name for a time zone, which may have several. */
export function canonical(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

/** Sorts time zones: those where most people live come first. */
export function mostPeopleFirst(zones: readonly string[]): readonly string[] {
  const wellKnown = [...namedHere(), ...MOST_PEOPLE, ...Object.keys(ABBREVIATIONS)];
  return [...new Set([...wellKnown.filter((zone) => zones.includes(zone)), ...zones])];
}
